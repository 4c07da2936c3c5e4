import type { Find } from '../../diagnostics/finding.ts';
import type { PlainFile } from '../../link/settings/sources.ts';
import { type ReleaseFacts, SECRETS_FOLDER } from '../integration-app/release-facts.ts';

/**
 * Most bytes of the values of one ConfigMap.
 * @see https://kubernetes.io/docs/concepts/configuration/configmap/
 */
export const CONFIG_MAP_LIMIT = 1_048_576;

/** Reports content that no ConfigMap can hold (`CST4008`, `CST4009`), and files that would be none (`CST4067`). */
export function reviewContent(facts: ReleaseFacts, find: Find): void {
  const { configEnv, configFiles } = facts;
  for (const { name, content } of configFiles) {
    if (typeof content === 'string' || isBase64(content.base64)) continue;
    find(
      'CST4009',
      { file: name },
      {
        at: { settings: ['config', 'files', name] },
        help: 'encode it again; its length is a multiple of four',
      },
    );
  }
  reviewOptional(facts, find);
  reviewSize('env', sum(configEnv.map(([, text]) => Buffer.byteLength(text))), find);
  reviewSize('files', sum(configFiles.map(({ content }) => sizeOf(content))), find);
}

/** Reports files that need not exist and lie alone (`CST4067`): without its source an empty folder takes the place of one. */
function reviewOptional(
  { existingConfigFiles, existingSecretFiles, profile }: ReleaseFacts,
  find: Find,
): void {
  for (const [part, files, folder] of [
    ['config', existingConfigFiles, profile.configFolder],
    ['secrets', existingSecretFiles, SECRETS_FOLDER],
  ] as const) {
    for (const { name, inFolder, content } of files) {
      if (inFolder || content.optional !== true) continue;
      const settings = [part, 'files', name];
      const help = `give it a plain name, so that it lies in \`${folder}\`, or remove \`optional\``;
      find('CST4067', { file: settings.join('.') }, { at: { settings }, help });
    }
  }
}

function reviewSize(part: 'env' | 'files', bytes: number, find: Find): void {
  if (bytes <= CONFIG_MAP_LIMIT) return;
  find(
    'CST4008',
    { part, bytes, limit: CONFIG_MAP_LIMIT },
    {
      at: { settings: ['config', part] },
      help: 'put large files into the image, or fetch them at the start',
    },
  );
}

function sizeOf(content: PlainFile): number {
  return typeof content === 'string'
    ? Buffer.byteLength(content)
    : Math.floor((content.base64.length * 3) / 4);
}

/** Groups of four characters, the last one filled up. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
