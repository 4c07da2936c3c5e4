import type { Target } from '../target.ts';
import { listPath } from '../tree-path.ts';

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
 * The lines of a list, each as a path below the environment's folder, whatever they are; the list does not count itself.
 * Git may have given its lines other ends, on request of its user.
 */
export function linesIn(environment: string, list: Uint8Array): ReadonlySet<string> {
  const text = Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString();
  const lines = new Set(text.split(/\r?\n/).map(line => `${environment}/${line}`));
  lines.delete(listPath(environment));
  return lines;
}
