import { basename, dirname, join, sep } from 'node:path';
import { randomName } from '../../host/digest.ts';
import { durableFiles } from '../../host/durable-files.ts';
import { FileFault } from '../../host/file-fault.ts';

/**
 * Whether a file lies below a folder, reached without a link: what lies there may have come with a commit.
 * @param path relative to the folder
 * @throws FileFault `ELOOP` for a link, and for anything else that is no file
 */
export function isFileBelow(root: string, path: string): boolean {
  let here = root;
  for (const name of path.split(sep)) {
    here = join(here, name);
    const kind = durableFiles.stat(here)?.kind;
    if (kind === undefined) return false;
    if (kind === 'link') throw new FileFault('write', here, 'ELOOP');
    if (kind === 'other') throw new FileFault('write', here, '', 'it is not a regular file');
  }
  return true;
}

/**
 * Writes a file below a folder in one step, and makes the folders on the way.
 * @param path relative to the folder
 * @throws FileFault as `isFileBelow` does, and when the file cannot be written
 */
export function writeBelow(root: string, path: string, content: string | Uint8Array): void {
  isFileBelow(root, path);
  const file = join(root, path);
  const temporary = join(dirname(file), `.${basename(file)}.${randomName()}.tmp`);
  try {
    durableFiles.makeFolder(dirname(file), true);
    put(temporary, file, Buffer.from(content));
  } catch (fault) {
    throw fault instanceof FileFault ? new FileFault('write', file, fault.errno, fault.reason) : fault;
  }
}

function put(temporary: string, file: string, bytes: Uint8Array): void {
  try {
    durableFiles.create(temporary, bytes);
    durableFiles.rename(temporary, file);
  } catch (fault) {
    durableFiles.remove(temporary);
    throw fault;
  }
}
