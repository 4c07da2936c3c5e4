import { code } from '../diagnostic.ts';

/** Codes of the stage `load`. */
export const load = {
  CST1001: code<{ folder: string }>('error', ({ folder }) => `the folder \`${folder}\` is missing`),
  CST1002: code<{ path: string; reason: string }>(
    'error',
    ({ path, reason }) => `\`${path}\` cannot be read (${reason})`,
  ),
  CST1003: code<{ path: string }>('error', ({ path }) => `\`${path}\` is a symbolic link`),
  CST1004: code<{ path: string }>('error', ({ path }) => `\`${path}\` is not a regular file`),
  CST1005: code<{ path: string; limit: number }>(
    'error',
    ({ path, limit }) => `\`${path}\` is larger than ${limit} bytes`,
  ),
  CST1006: code<{ name: string }>('error', ({ name }) => `\`${name}\` is not a valid name`),
  CST1007: code<{ path: string }>('error', ({ path }) => `\`${path}\` would not be read here`),
  CST1008: code<{ path: string }>('warning', ({ path }) => `\`${path}\` is not read`),
  CST1009: code<{ environment: string }>(
    'error',
    ({ environment }) => `the environment \`${environment}\` has no \`environment.yaml\``,
  ),
  CST1010: code<{ path: string }>('error', ({ path }) => `\`${path}\` is not UTF-8`),
  CST1011: code<{ character: string }>(
    'error',
    ({ character }) => `the character ${character} is not allowed`,
  ),
  CST1012: code<{ message: string }>('error', ({ message }) => `invalid YAML: ${message}`),
  CST1013: code<{ what: string; limit: number }>('error', ({ what, limit }) => `more than ${limit} ${what}`),
  CST1014: code<{ what: string }>('error', ({ what }) => `${what} are not allowed in the catalog`),
  CST1015: code('error', () => 'a second document in one file'),
  CST1016: code<{ key: string }>('error', ({ key }) => `the key \`${key}\` stands twice in one map`),
  CST1017: code<{ what: string }>('error', ({ what }) => `a key may not be ${what}`),
  CST1018: code<{ text: string }>(
    'error',
    ({ text }) => `readers of YAML disagree on what \`${text}\` means`,
  ),
  CST1019: code<{ text: string; problem: string }>(
    'error',
    ({ text, problem }) => `the number \`${text}\` cannot be kept as it is written: ${problem}`,
  ),
  CST1020: code('error', () => 'a file must hold one map'),
  CST1021: code<{ what: string; limit: number }>(
    'error',
    ({ what, limit }) => `the workspace has more than ${limit} ${what}`,
  ),
};
