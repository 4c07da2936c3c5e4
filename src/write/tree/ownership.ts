import { isTreePath } from '../../emit/file-name.ts';
import type { Target } from '../target.ts';
import { isFolderPath, LIST_NAME, listPath } from '../tree-path.ts';

/** Larger than the list of a million files with long names. */
const LARGEST_LIST = 256 * 1024 * 1024;

/** The text of an environment's list: its files without the list itself, relative to its folder, in the given order. */
export function listOf(environment: string, paths: readonly string[]): Uint8Array {
  const start = environment.length + 1;
  return Buffer.from(paths.map(path => path.slice(start) + '\n').join(''));
}

/** The bytes of an environment's list as it lies in the output folder; `undefined` when it has none. */
export function readList({ out, files }: Target, environment: string): Uint8Array | undefined {
  const path = `${out}/${listPath(environment)}`;
  if (files.stat(`${out}/${environment}`)?.kind !== 'folder') return undefined;
  return files.stat(path)?.kind === 'file' ? files.read(path, LARGEST_LIST).bytes : undefined;
}

/**
 * The files that a list names, as paths of the tree. Anybody may have edited the list: what is no path of
 * a tree below that environment is passed over.
 */
export function pathsIn(environment: string, list: Uint8Array | undefined): ReadonlySet<string> {
  const paths = new Set<string>();
  if (list === undefined) return paths;
  for (const line of Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString().split('\n')) {
    const path = `${environment}/${line}`;
    if (line !== LIST_NAME && isTreePath(path)) paths.add(path);
  }
  return paths;
}

/** Environments that have a list in the output folder. */
export function listedEnvironments(target: Target): readonly string[] {
  return target.files
    .list(target.out)
    .filter(name => isFolderPath(name) && readList(target, name) !== undefined)
    .sort();
}
