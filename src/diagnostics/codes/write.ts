import { code } from '../diagnostic.ts';

/** Codes of the stage `write`. */
export const write = {
  CST6050: code<{ path: string }>(
    'error',
    ({ path }) => `\`${path}\` is a symbolic link, and nothing is written through links`,
  ),
  CST6051: code<{ path: string }>(
    'error',
    ({ path }) => `\`${path}\` stands where a folder must be, and is none`,
  ),
  CST6052: code<{ path: string; kind: 'folder' | 'special file' }>(
    'error',
    ({ path, kind }) => `\`${path}\` stands where a file must be written, and is a ${kind}`,
  ),
  CST6053: code<{ path: string }>('error', ({ path }) => `\`${path}\` exists, and Cistern did not write it`),
  CST6054: code<{ out: string; holder: string }>(
    'error',
    ({ out, holder }) => `${holder} is writing to \`${out}\``,
  ),
  CST6055: code<{ action: string; path: string; reason: string }>(
    'error',
    ({ action, path, reason }) => `cannot ${action} \`${path}\`: ${reason}`,
  ),
  CST6056: code<{ out: string }>(
    'error',
    ({ out }) => `\`${out}\` is incomplete: the changes to it were applied only in part`,
  ),
  CST6057: code<{ path: string; reason: string }>(
    'error',
    ({ path, reason }) => `the journal \`${path}\` is not followed: ${reason}`,
  ),
  CST6058: code<{ path: string; out: string }>(
    'error',
    ({ path, out }) => `\`${path}\` lies on another file system than \`${out}\``,
  ),
  CST6059: code<{ path: string }>(
    'warning',
    ({ path }) => `\`${path}\` lies in the rendered tree, and Cistern did not write it`,
  ),
};
