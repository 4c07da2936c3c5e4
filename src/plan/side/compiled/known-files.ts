import type { Cache } from '../../../cache/cache.ts';
import { sha256 } from '../../../host/digest.ts';
import { joined, type SideTree } from '../tree/side-tree.ts';

/** What is known of the files of one environment on the side before. */
export interface KnownFiles {
  /** Object id of the environment's folder, where the side has one. */
  readonly tree?: string;
  /** Path → what is known of its content. */
  readonly load: () => ReadonlyMap<string, KnownContent>;
}

/** SHA-256 and object id of a content, in hexadecimal with a space between; zeros where the SHA-256 is not known. */
export type KnownContent = string;

/** Length of a SHA-256 in hexadecimal. */
const DIGEST = 64;
const UNKNOWN = '0'.repeat(DIGEST);
/** Contents that are held in memory at once while their digests are computed. */
const AT_ONCE = 4000;

/** The SHA-256 of a known content. */
export function digestOf(content: KnownContent): string {
  return content.slice(0, DIGEST);
}

/** The object id of a known content. */
export function idOf(content: KnownContent): string {
  return content.slice(DIGEST + 1);
}

/**
 * What is known of an environment's files. The digests of a tree with an id are computed once and remembered; for the next
 * tree only those of new contents are.
 */
export async function knownFiles(tree: SideTree, environment: string, cache: Cache): Promise<KnownFiles> {
  const top = (await tree.items('')).get(environment);
  const id = top?.kind === 'folder' ? top.id : undefined;
  const name = `plan/files/${environment}`;
  if (id === undefined) {
    const files = await digestAll(tree, environment, { remembered: new Map(), reads: true });
    return { load: () => files };
  }
  if (cache.read(`plan/tree/${environment}`) === id)
    return { tree: id, load: () => decode(cache.read(name) ?? '') };
  const remembered = [...decode(cache.read(name) ?? '').values()];
  const files = await digestAll(tree, environment, {
    remembered: new Map(remembered.map(each => [idOf(each), each])),
    // With nothing to reuse everything is hydrated, and its bytes say as much as those of the tree.
    reads: cache.read(`applications/${environment}`) !== undefined,
  });
  rememberFiles(cache, environment, id, files);
  return { tree: id, load: () => files };
}

/** Remembers what is known of the files of an environment's tree. */
export function rememberFiles(
  cache: Cache,
  environment: string,
  tree: string,
  files: ReadonlyMap<string, KnownContent>,
): void {
  cache.write(`plan/tree/${environment}`, '');
  cache.write(`plan/files/${environment}`, encode(files));
  cache.write(`plan/tree/${environment}`, tree);
}

/** The same content, with its SHA-256. */
export function withDigest(content: KnownContent, digest: string): KnownContent {
  return `${digest} ${idOf(content)}`;
}

/** Whether the SHA-256 of a content is known. */
export function isDigested(content: KnownContent): boolean {
  return !content.startsWith(UNKNOWN);
}

async function digestAll(
  tree: SideTree,
  environment: string,
  { remembered, reads }: { readonly remembered: ReadonlyMap<string, KnownContent>; readonly reads: boolean },
): Promise<ReadonlyMap<string, KnownContent>> {
  const found = new Map<string, KnownContent>();
  const unknown: (readonly [path: string, id: string])[] = [];
  await walk(tree, environment, (path, id) => {
    const content = remembered.get(id);
    if (content === undefined && reads) unknown.push([path, id]);
    else if (content === undefined) found.set(path, `${UNKNOWN} ${id}`);
    else found.set(path, content);
  });
  for (let start = 0; start < unknown.length; start += AT_ONCE) {
    const part = unknown.slice(start, start + AT_ONCE);
    const contents = await tree.read(part.map(([path]) => path));
    for (const [path, id] of part) found.set(path, `${sha256(contents.get(path)!)} ${id}`);
  }
  return found;
}

/** Visits every file below a folder. */
export async function walk(
  tree: SideTree,
  folder: string,
  visit: (path: string, id: string) => void,
): Promise<void> {
  const items = await tree.items(folder);
  await Promise.all(
    [...items].map(async ([name, { kind, id }]) => {
      const path = joined(folder, name);
      if (kind === 'folder') await walk(tree, path, visit);
      else if (id !== undefined) visit(path, id);
    }),
  );
}

function encode(files: ReadonlyMap<string, KnownContent>): string {
  return [...files].map(([path, content]) => `${content} ${path}`).join('\n');
}

function decode(text: string): ReadonlyMap<string, KnownContent> {
  const files = new Map<string, KnownContent>();
  if (text === '') return files;
  for (const line of text.split('\n')) {
    const end = line.indexOf(' ', DIGEST + 1);
    files.set(line.slice(end + 1), line.slice(0, end));
  }
  return files;
}
