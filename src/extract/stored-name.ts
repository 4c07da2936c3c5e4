/** Longest name of one file or folder, in bytes, on common file systems. */
const LONGEST_NAME = 255;

/** Longest path below the workspace, in bytes; leaves room for the folder that it is put into. */
const LONGEST_PATH = 3072;

// What HFS+ leaves out when it compares names.
const IGNORABLE = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

const GIT = /^(?:\.git|git~[0-9]+)$/;

/** Why a path of a commit cannot be written to a file system without harm, in words; undefined when it can. */
export function refusedName(path: string): string | undefined {
  if (Buffer.byteLength(path) > LONGEST_PATH) return 'it is too long';
  for (const name of path.split('/')) {
    if (name === '' || name === '.' || name === '..') return 'it has an empty part, `.` or `..`';
    if (Buffer.byteLength(name) > LONGEST_NAME) return 'a part of it is too long';
    if (/[\u0000-\u001f\u007f\\:]/.test(name)) return 'it has a control character, a backslash or a colon';
    if (/[. ]$/.test(name)) return 'a part of it ends in a period or a space';
    if (GIT.test(name.replace(IGNORABLE, '').toLowerCase())) return 'git keeps its own files under that name';
  }
  return undefined;
}

/** What a file system that ignores case and normalises Unicode makes of a path. */
export function foldedName(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
