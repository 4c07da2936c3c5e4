import { code } from '../diagnostic.ts';

/** Codes of the command line (`CST90xx`, exit code 2) and of the machine it runs on (`CST91xx`). */
export const host = {
  CST9001: code<{ command: string }>('error', ({ command }) => `unknown command \`${command}\``),
  CST9002: code('error', () => 'no command given'),
  CST9003: code<{ option: string; command: string }>(
    'error',
    ({ option, command }) => `unknown option \`${option}\` of \`${command}\``,
  ),
  CST9004: code<{ option: string; value: string }>(
    'error',
    ({ option, value }) => `option \`${option}\` needs a value: \`${option} ${value}\``,
  ),
  CST9005: code<{ option: string }>('error', ({ option }) => `option \`${option}\` takes no value`),
  CST9006: code<{ subject: string; value: string; expected: string }>(
    'error',
    ({ subject, value, expected }) => `\`${value}\` is no value for \`${subject}\`: expected ${expected}`,
  ),
  CST9007: code<{ argument: string; command: string }>(
    'error',
    ({ argument, command }) => `unexpected argument \`${argument}\` of \`${command}\``,
  ),
  CST9008: code<{ command: string; argument: string }>(
    'error',
    ({ command, argument }) => `\`${command}\` needs an argument: \`${argument}\``,
  ),
  CST9009: code<{ option: string }>('error', ({ option }) => `option \`${option}\` is given more than once`),
  CST9010: code<{ first: string; second: string }>(
    'error',
    ({ first, second }) => `options \`${first}\` and \`${second}\` contradict each other`,
  ),
  CST9011: code<{ folder: string; missing: string }>(
    'error',
    ({ folder, missing }) => `\`${folder}\` is no workspace: it has no folder ${missing}`,
  ),
  CST9012: code<{ environment: string }>(
    'error',
    ({ environment }) => `unknown environment \`${environment}\``,
  ),
  CST9013: code<{ code: string }>('error', ({ code }) => `unknown code \`${code}\``),
  CST9014: code<{ folder: string }>(
    'error',
    ({ folder }) => `output folder \`${folder}\` would mix with the sources of the workspace`,
  ),
  CST9015: code<{ folder: string }>(
    'error',
    ({ folder }) => `no workspace in \`${folder}\` or any folder above it`,
  ),
  CST9016: code<{ folder: string; owner: string }>(
    'error',
    ({ folder, owner }) => `output folder \`${folder}\` lies in \`${owner}\`, which is not for output`,
  ),
  CST9017: code<{ folder: string }>(
    'error',
    ({ folder }) => `nothing tells which CI system \`${folder}\` uses`,
  ),
  CST9018: code<{ subject: string; value: string }>(
    'error',
    ({ subject, value }) => `${subject} \`${value}\` has characters that mean something to a CI system`,
  ),
  CST9020: code('error', () => 'no environment is named'),
  CST9021: code<{ integration: string; environment: string }>(
    'error',
    ({ integration, environment }) => `\`${integration}\` is not released in environment \`${environment}\``,
  ),
  CST9030: code<{ extension: string; reason: string }>(
    'error',
    ({ extension, reason }) => `extension \`${extension}\` ${reason}`,
  ),
  CST9031: code<{ extension: string; reason: string }>(
    'error',
    ({ extension, reason }) => `\`${extension}\` cannot be used as an extension: ${reason}`,
  ),
  CST9032: code<{ extension: string; what: string }>(
    'error',
    ({ extension, what }) => `extension \`${extension}\` is not defined as it should be: ${what}`,
  ),
  CST9033: code<{ first: string; second: string; what: string }>(
    'error',
    ({ first, second, what }) => `extensions \`${first}\` and \`${second}\` both define ${what}`,
  ),
  CST9034: code<{ extension: string }>(
    'error',
    ({ extension }) => `extension \`${extension}\` is a part of the catalog that is compiled`,
  ),
  CST9100: code<{ message: string }>('error', ({ message }) => `internal error: ${message}`),
  CST9101: code<{ folder: string }>('error', ({ folder }) => `folder \`${folder}\` is not empty`),
  CST9102: code<{ action: string; path: string; reason: string }>(
    'error',
    ({ action, path, reason }) => `cannot ${action} \`${path}\`: ${reason}`,
  ),
  CST9103: code<{ reason: string }>('error', ({ reason }) => `cannot write to standard output: ${reason}`),
  CST9104: code<{ path: string }>('error', ({ path }) => `\`${path}\` exists and says something else`),
};
