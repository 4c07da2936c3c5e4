import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { randomName, sha256 } from './digest.ts';
import { durableFiles } from './durable-files.ts';
import { attempt, FileFault } from './file-fault.ts';

/** Name of the folder at the root of a workspace that holds the state. */
const STATE_FOLDER = '.cistern';

const IGNORE_ALL = Buffer.from('*\n');

/** As much as fits into one text, in bytes. */
const LARGEST_STATE = 500 * 1024 * 1024;

/**
 * The content of a state file, or nothing when it is missing, damaged or was written under another label, and when it
 * or a folder that it lies in is a link. Nothing in a state file is trusted to be there: losing it costs time only.
 * @param path of a file below a folder `.cistern`
 * @param label what the content depends on besides itself, in one line
 */
export function readState(path: string, label: string): string | undefined {
  const text = withoutFault(() => {
    if (!liesInFolders(path) || durableFiles.stat(path)?.kind !== 'file') return undefined;
    const { bytes } = durableFiles.read(path, LARGEST_STATE);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  });
  if (text === undefined) return undefined;
  const end = text.indexOf('\n');
  const content = text.slice(end + 1);
  return end !== -1 && text.slice(0, end) === headerOf(content, label) ? content : undefined;
}

/**
 * Replaces a state file in one step, unless a folder that it lies in is a link. A failure leaves the old one or none,
 * and is no error.
 * @param path of a file below a folder `.cistern`, which exists
 */
export function writeState(path: string, label: string, content: string): void {
  // A name that nobody can guess, and a file that must not exist yet: what a commit put into the folder is not opened.
  const temporary = `${path}.${randomName()}.tmp`;
  withoutFault(() => {
    if (!liesInFolders(path, { makesMissing: true })) return;
    try {
      durableFiles.create(temporary, Buffer.from(`${headerOf(content, label)}\n${content}`));
      durableFiles.rename(temporary, path);
    } catch (fault) {
      durableFiles.remove(temporary);
      throw fault;
    }
  });
}

/** Makes the state folder and keeps git from seeing it; false when it can't be used, for instance because it is a link. */
export function prepareStateFolder(folder: string): boolean {
  const isUsable = withoutFault(() => {
    if (durableFiles.stat(folder) === undefined) durableFiles.makeFolder(folder, true);
    if (durableFiles.stat(folder)?.kind !== 'folder') return false;
    const ignore = join(folder, '.gitignore');
    // Another process may make it at the same moment, which is as good.
    if (durableFiles.stat(ignore) === undefined) withoutFault(() => durableFiles.create(ignore, IGNORE_ALL));
    return true;
  });
  return isUsable === true;
}

/**
 * Tells this state folder from every other one, also from a copy of it: its device, its inode and when it was made.
 * Who commits or packs a state folder can't know what that will be after checkout. Nothing when there is no real
 * folder, and where the file system does not say when it was made.
 * @param folder `<root>/.cistern`
 */
export function stateIdentity(folder: string): string | undefined {
  const found = withoutFault(() => attempt('look at', folder, () => lstatSync(folder, { bigint: true })));
  return found?.isDirectory() && found.birthtimeNs > 0n
    ? `${found.dev} ${found.ino} ${found.birthtimeNs}`
    : undefined;
}

/** Whether all folders from the state folder down to a file are there, and none is a link. */
function liesInFolders(path: string, { makesMissing } = { makesMissing: false }): boolean {
  const folder = dirname(path);
  const isTop = basename(folder) === STATE_FOLDER;
  if (!isTop && (dirname(folder) === folder || !liesInFolders(folder, { makesMissing }))) return false;
  if (makesMissing && durableFiles.stat(folder) === undefined) durableFiles.makeFolder(folder);
  return durableFiles.stat(folder)?.kind === 'folder';
}

function withoutFault<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    return undefined;
  }
}

function headerOf(content: string, label: string): string {
  return `${sha256(content)} ${label}`;
}
