import { sha256 } from '../../host/digest.ts';
import type { FileStat } from '../../host/durable-files.ts';
import type { Memory } from '../memory/memory.ts';
import type { Target } from '../target.ts';
import type { Folders } from './folders.ts';

/** What has to happen to a file of the new tree. */
export type Verdict =
  /** The bytes that belong there lie there. `remembered` says that the memory knows it already. */
  | { readonly kind: 'same'; readonly stat: FileStat; readonly remembered: boolean }
  /** It has to be moved there, by itself or with the folder `top`, which is missing as a whole. */
  | { readonly kind: 'new'; readonly top: string }
  /** A file with other bytes lies there. */
  | { readonly kind: 'changed' }
  /** It cannot be written, and why is reported. */
  | { readonly kind: 'blocked' };

/** Compares a file of the new tree with what lies in its place; reports `CST6050`, `CST6051`, `CST6052`, `CST6058`. */
export function compareFile(
  target: Target,
  folders: Folders,
  memory: Memory,
  file: { readonly path: string; readonly bytes: Uint8Array; readonly digest: string },
): Verdict {
  const { out, files, refuse } = target;
  const folder = folders.lookAbove(file.path);
  if (folder.kind === 'blocked') return folder;
  if (folder.kind === 'absent') return { kind: 'new', top: folder.top };
  const place = `${out}/${file.path}`;
  const found = files.stat(place);
  if (found === undefined) return { kind: 'new', top: file.path };
  if (found.kind === 'link') {
    refuse('CST6050', { path: place }, 'remove the link');
    return { kind: 'blocked' };
  }
  if (found.kind !== 'file') {
    refuse(
      'CST6052',
      { path: place, kind: found.kind === 'folder' ? 'folder' : 'special file' },
      'remove it, or move it away',
    );
    return { kind: 'blocked' };
  }
  const remembered = memory.digestOf(file.path, found);
  if (remembered !== undefined) {
    return remembered === file.digest ? { kind: 'same', stat: found, remembered: true } : { kind: 'changed' };
  }
  if (found.size !== file.bytes.length) return { kind: 'changed' };
  const { bytes, stat } = files.read(place, file.bytes.length);
  return sha256(bytes) === file.digest ? { kind: 'same', stat, remembered: false } : { kind: 'changed' };
}
