import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { type FolderItem, fileState, listFolder, type WorkspaceEntry } from '../host/workspace-files.ts';
import { byCodeUnit } from '../source/order.ts';
import {
  documentName,
  type FolderRule,
  isBystander,
  LAYOUT,
  type Layout,
  looksLikeDocument,
} from './layout.ts';
import { isName, NAME_HELP } from './name-grammar.ts';
import { reportFileProblem } from './report-file-problem.ts';

/** Bounds of a whole workspace. */
export interface WorkspaceLimits {
  readonly files: number;
  /** Bytes of all files together. */
  readonly bytes: number;
}

/** The bounds that hold when no lower ones are asked for. */
export const WORKSPACE_LIMITS: WorkspaceLimits = { files: 1_000_000, bytes: 2 * 1024 ** 3 };

/** What else is known about a workspace. */
export interface FindOptions {
  /**
   * What may lie where.
   * @default what the language itself knows
   */
  readonly layout?: Layout | undefined;
  /** Help for a folder that nothing is known of, by its path, if it seems to be of a certain sort. */
  readonly hintOf?: ((path: string) => string | undefined) | undefined;
}

/** What is needed to walk through a workspace. */
interface Walk {
  readonly root: string;
  readonly environments: readonly string[] | undefined;
  readonly limits: WorkspaceLimits;
  readonly reporter: Reporter;
  readonly hintOf: FindOptions['hintOf'];
  readonly entries: WorkspaceEntry[];
  bytes: number;
}

/**
 * The files that are read, sorted by path; reports everything that lies where it would be ignored in silence
 * (`CST1001` to `CST1009`, `CST1021`).
 * @param environments folders of `environments/` to look into; all when undefined
 */
export function findFiles(
  root: string,
  environments: readonly string[] | undefined,
  limits: WorkspaceLimits,
  reporter: Reporter,
  { layout = LAYOUT, hintOf }: FindOptions = {},
): readonly WorkspaceEntry[] {
  const walk: Walk = { root, environments, limits, reporter, hintOf, entries: [], bytes: 0 };
  for (const [folder, rule] of layout) visitFolder(walk, folder, rule);
  if (walk.entries.length > limits.files)
    reporter.report('CST1021', { what: 'files', limit: limits.files }, { help: LIMIT_HELP });
  if (walk.bytes > limits.bytes)
    reporter.report('CST1021', { what: 'bytes', limit: limits.bytes }, { help: LIMIT_HELP });
  return walk.entries.sort((a, b) => byCodeUnit(a.path, b.path));
}

const LIMIT_HELP = 'split it into several workspaces';

function visitFolder(walk: Walk, path: string, rule: FolderRule): void {
  const items = listFolder(walk.root, path);
  if ('problem' in items) {
    if (items.problem === 'missing')
      walk.reporter.report(
        'CST1001',
        { folder: path },
        { help: 'run it in a workspace, or name one with `--root`' },
      );
    else reportFileProblem(path, items, walk.reporter);
    return;
  }
  for (const item of [...items].sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (walk.entries.length > walk.limits.files) return;
    visitItem(walk, path, item, rule);
  }
  const environment =
    rule.files?.includes('environment') === true && !items.some(({ name }) => name === 'environment.yaml');
  if (environment) {
    walk.reporter.report(
      'CST1009',
      { environment: path.slice(path.indexOf('/') + 1) },
      { help: `add \`${path}/environment.yaml\`, or remove the folder` },
    );
  }
}

function visitItem(walk: Walk, folder: string, { name, type }: FolderItem, rule: FolderRule): void {
  const path = `${folder}/${name}`;
  const { reporter } = walk;
  if (isBystander(name)) return;
  if (type === 'link') reportFileProblem(path, { problem: 'link', reason: '' }, reporter);
  else if (type === 'other' || (type === 'folder' && looksLikeDocument(name))) {
    reportFileProblem(path, { problem: 'not-a-file', reason: '' }, reporter);
  } else if (type === 'folder') visitSubfolder(walk, path, name, rule);
  else visitFile(walk, path, name, rule);
}

function visitSubfolder(walk: Walk, path: string, name: string, rule: FolderRule): void {
  const known = rule.folders.get(name);
  if (known) visitFolder(walk, path, known);
  else if (!rule.anyFolder) {
    const names = [...rule.folders.keys()];
    const help =
      names.length === 0
        ? 'put the files directly into the folder above'
        : (walk.hintOf?.(path) ?? didYouMean(name, names, 'folders here'));
    walk.reporter.report('CST1007', { path }, { help });
  } else if (!isName(name)) walk.reporter.report('CST1006', { name: path }, { help: NAME_HELP });
  else if (walk.environments === undefined || walk.environments.includes(name))
    visitFolder(walk, path, rule.anyFolder);
}

function visitFile(walk: Walk, path: string, fileName: string, rule: FolderRule): void {
  const { reporter } = walk;
  const span = { file: path, start: 0, end: 0 };
  const name = documentName(fileName);
  if (name === undefined && !looksLikeDocument(fileName)) {
    reporter.report('CST1008', { path }, { span, help: 'remove it, or move it out of this folder' });
  } else if (name === undefined) {
    reporter.report('CST1007', { path }, { span, help: 'documents are YAML and their names end in `.yaml`' });
  } else if (rule.files && !rule.files.includes(name)) {
    reporter.report('CST1007', { path }, { span, help: elsewhere(path, rule) });
  } else if (!isName(name)) reporter.report('CST1006', { name: path }, { span, help: NAME_HELP });
  else addEntry(walk, path);
}

function addEntry(walk: Walk, path: string): void {
  const state = fileState(walk.root, path);
  if ('problem' in state) {
    reportFileProblem(path, state, walk.reporter);
    return;
  }
  walk.bytes += state.size;
  walk.entries.push({ path, ...state });
}

function elsewhere(path: string, { folders, files = [] }: FolderRule): string {
  const places = [
    ...files.map(name => `\`${name}.yaml\``),
    ...[...folders.keys()].map(name => `the folder \`${name}\``),
  ];
  const holder = path.slice(0, path.lastIndexOf('/'));
  return places.length === 0
    ? `\`${holder}\` holds one folder per environment`
    : `\`${holder}\` holds ${places.join(', ')}`;
}
