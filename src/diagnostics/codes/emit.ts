import { code } from '../diagnostic.ts';

/** Codes of the stage `emit`. */
export const emit = {
  CST6001: code<{ object: string; character: string; pointer: string }>(
    'error',
    ({ object, character, pointer }) => `\`${object}\` holds the ${character} at \`${pointer}\``,
  ),
  CST6002: code<{ object: string; marker: string; pointer: string }>(
    'error',
    ({ object, marker, pointer }) => `\`${object}\` holds the text \`${marker}\` at \`${pointer}\``,
  ),
  CST6003: code<{ object: string; length: number; limit: number; pointer: string }>(
    'error',
    ({ object, length, limit, pointer }) =>
      `\`${object}\` holds a key of ${length} characters at \`${pointer}\`, and YAML takes ${limit}`,
  ),
  CST6004: code<{ object: string; number: string; pointer: string }>(
    'error',
    ({ object, number, pointer }) =>
      `\`${object}\` holds the number ${number} at \`${pointer}\`, which is not exact`,
  ),
  CST6005: code<{ object: string; limit: number }>(
    'error',
    ({ object, limit }) => `\`${object}\` nests maps and lists more than ${limit} deep`,
  ),
  CST6006: code<{ object: string; namespace: string }>('error', ({ object, namespace }) =>
    namespace === ''
      ? `an Application holds \`${object}\` twice`
      : `an Application holds \`${object}\` of namespace \`${namespace}\` twice`,
  ),
  CST6007: code<{ object: string; bytes: number; limit: number }>(
    'error',
    ({ object, bytes, limit }) => `\`${object}\` has ${bytes} bytes, and a cluster takes ${limit}`,
  ),
  CST6008: code<{ directory: string; bytes: number; limit: number }>(
    'warning',
    ({ directory, bytes, limit }) => `\`${directory}\` has ${bytes} bytes, and Argo CD reads ${limit}`,
  ),
  CST6009: code<{ directory: string; bytes: number; limit: number }>(
    'error',
    ({ directory, bytes, limit }) => `\`${directory}\` has ${bytes} bytes, and Argo CD reads only ${limit}`,
  ),
};
