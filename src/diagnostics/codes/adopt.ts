import { code } from '../diagnostic.ts';

/** Codes of `adopt`: `CST810x`. */
export const adopt = {
  CST8100: code<{ path: string; problem: string }>(
    'error',
    ({ path, problem }) => `the values in \`${path}\` cannot be read: ${problem}`,
  ),
  CST8101: code<{ message: string }>('error', ({ message }) => `the mapping is wrong: ${message}`),
  CST8102: code<{ what: string }>(
    'error',
    ({ what }) => `the values do not say the ${what} of the integration`,
  ),
  CST8103: code<{ key: string }>('warning', ({ key }) => `no rule of the mapping is for \`${key}\``),
  CST8104: code<{ key: string; reason: string }>(
    'warning',
    ({ key, reason }) => `\`${key}\` cannot be moved: ${reason}`,
  ),
  CST8105: code<{ key: string; setting: string }>(
    'warning',
    ({ key, setting }) => `\`${key}\` holds a secret; \`${setting}\` refers to it instead`,
  ),
  CST8106: code<{ key: string; host: string }>(
    'warning',
    ({ key, host }) => `nothing is known of the host \`${host}\` in \`${key}\``,
  ),
  CST8107: code<{ key: string; reason: string }>(
    'warning',
    ({ key, reason }) => `\`${key}\` needs a decision: ${reason}`,
  ),
};
