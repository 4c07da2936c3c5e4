import { isTreePath } from '../../emit/file-name.ts';
import type { Target } from '../target.ts';
import { LIST_NAME, listPath } from '../tree-path.ts';

/** Larger than the list of a million files with long names. */
const LARGEST_LIST = 256 * 1024 * 1024;

/** The text of an environment's list: its files without the list itself, relative to its folder, in the given order. */
export function listOf(environment: string, paths: readonly string[]): Uint8Array {
  const start = environment.length + 1;
  return Buffer.from(paths.map(path => path.slice(start) + '\n').join(''));
}

/**
 * The bytes of an environment's list as it lies in the output folder; `undefined` when it has none, and
 * `'blocked'` when what lies there is no file. Reports `CST6050`, `CST6052`.
 */
export function readList(
  { out, files, refuse }: Target,
  environment: string,
): Uint8Array | undefined | 'blocked' {
  const path = `${out}/${listPath(environment)}`;
  if (files.stat(`${out}/${environment}`)?.kind !== 'folder') return undefined;
  const found = files.stat(path);
  if (found === undefined) return undefined;
  if (found.kind === 'file') return files.read(path, LARGEST_LIST).bytes;
  if (found.kind === 'link') refuse('CST6050', { path }, 'remove the link');
  else
    refuse(
      'CST6052',
      { path, kind: found.kind === 'folder' ? 'folder' : 'special file' },
      'remove it, or move it away',
    );
  return 'blocked';
}

/**
 * The files that a list names, as paths of the tree. Anybody may have edited the list: what is no path of
 * a tree below that environment is passed over. Git may have given its lines other ends, on request of its user.
 */
export function pathsIn(environment: string, list: Uint8Array): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const line of Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString().split(/\r?\n/)) {
    const path = `${environment}/${line}`;
    if (line !== LIST_NAME && isTreePath(path)) paths.add(path);
  }
  return paths;
}
