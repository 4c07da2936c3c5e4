import { join, sep } from 'node:path';
import { durableFiles } from '../../../host/durable-files.ts';
import { isFileBelow, writeBelow } from '../../schema/write-below.ts';

/** What placing files came to: the paths that differ from what lies there, or else what became of each. */
export type Placed =
  | { readonly differing: readonly string[] }
  | { readonly written: readonly string[]; readonly unchanged: readonly string[] };

const LARGEST = 1024 * 1024;

/**
 * Writes texts below a folder, all or, when one of them would replace another text, none.
 * @param texts by path relative to the folder, with `/` as separator
 * @throws FileFault when a file cannot be read or written, and for a link on the way
 */
export function placeTexts(folder: string, texts: ReadonlyMap<string, string>): Placed {
  const differing: string[] = [];
  const missing: string[] = [];
  const unchanged: string[] = [];
  for (const [path, text] of texts) {
    const local = path.split('/').join(sep);
    if (!isFileBelow(folder, local)) missing.push(path);
    else if (isText(join(folder, local), text)) unchanged.push(path);
    else differing.push(path);
  }
  if (differing.length > 0) return { differing };
  for (const path of missing) writeBelow(folder, path.split('/').join(sep), texts.get(path)!);
  return { written: missing, unchanged };
}

function isText(path: string, text: string): boolean {
  if (durableFiles.stat(path)!.size > LARGEST) return false;
  return Buffer.from(text).equals(durableFiles.read(path, LARGEST).bytes);
}
