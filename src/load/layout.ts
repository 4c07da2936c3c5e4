/** What a folder of the workspace may hold: folders by name, and files. */
export interface FolderRule {
  /** Folders that lie in it, by name. */
  readonly folders: ReadonlyMap<string, FolderRule>;
  /** Whether any other folder with a valid name may lie in it, and by what rule. */
  readonly anyFolder?: FolderRule;
  /** Names without `.yaml` that are read; absent when any valid name is. */
  readonly files?: readonly string[];
}

const NO_FOLDERS: ReadonlyMap<string, FolderRule> = new Map();
/** A folder that holds documents and nothing else. */
const DOCUMENTS: FolderRule = { folders: NO_FOLDERS };

const ENVIRONMENT: FolderRule = {
  folders: new Map([
    ['clusters', DOCUMENTS],
    ['integrations', DOCUMENTS],
  ]),
  files: ['environment'],
};

/** What may lie where, by the folder at the top of the workspace. */
export type Layout = ReadonlyMap<string, FolderRule>;

/** The two halves of the source language, and what may lie where in them. */
export const LAYOUT: Layout = new Map([
  [
    'catalog',
    {
      folders: new Map([
        ['organizations', DOCUMENTS],
        ['integrations', DOCUMENTS],
        ['pipelines', DOCUMENTS],
        ['policies', DOCUMENTS],
        ['repobindings', DOCUMENTS],
        ['knowledgebases', DOCUMENTS],
        ['agents', DOCUMENTS],
      ]),
      files: [],
    },
  ],
  ['environments', { folders: NO_FOLDERS, anyFolder: ENVIRONMENT, files: [] }],
]);

/** The layout with more folders of documents in the catalog and in each environment. */
export function layoutWith(folders: readonly string[]): Layout {
  const more = folders.map(folder => [folder, DOCUMENTS] as const);
  const widened = (rule: FolderRule): FolderRule => ({
    ...rule,
    folders: new Map([...rule.folders, ...more]),
  });
  return new Map(
    [...LAYOUT].map(([half, rule]) => [
      half,
      rule.anyFolder ? { ...rule, anyFolder: widened(rule.anyFolder) } : widened(rule),
    ]),
  );
}

/** The name of a document by its file name, if it is one. */
export function documentName(fileName: string): string | undefined {
  return fileName.endsWith('.yaml') ? fileName.slice(0, -'.yaml'.length) : undefined;
}

const DATA = /\.(?:ya?ml|json)$/i;
const PROSE =
  /\.(?:md|markdown|txt|adoc)$|^(?:readme|license|notice|owners|codeowners|changelog|contributing)$/i;

/** Whether a file looks as if someone meant it to be read. */
export function looksLikeDocument(fileName: string): boolean {
  return DATA.test(fileName);
}

/** Whether a file or folder may lie anywhere without being read: texts for people, and what tools hide. */
export function isBystander(name: string): boolean {
  return name.startsWith('.') || PROSE.test(name);
}
