import type { Find } from '../../diagnostics/finding.ts';
import type { ConfigFile } from '../integration-app/config/mounted-file.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';

/**
 * Most bytes of the values of one ConfigMap.
 * @see https://kubernetes.io/docs/concepts/configuration/configmap/
 */
const CONFIG_MAP_LIMIT = 1_048_576;

/** Reports content that no ConfigMap can hold (`CST4008`, `CST4009`). */
export function reviewContent({ configEnv, configFiles }: ReleaseFacts, find: Find): void {
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
  reviewSize('env', sum(configEnv.map(([, text]) => Buffer.byteLength(text))), find);
  reviewSize('files', sum(configFiles.map(({ content }) => sizeOf(content))), find);
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

function sizeOf(content: ConfigFile): number {
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
