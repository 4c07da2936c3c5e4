import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { applyOptions } from './large-config.ts';

/** Name of the ConfigMap or Secret of variables. */
export function envName({ name }: ReleaseFacts): string {
  return `${name}-env`;
}

/** Name of the ConfigMap or Secret of files. */
export function filesName({ name }: ReleaseFacts): string {
  return `${name}-files`;
}

/** The ConfigMap of variables, where the catalog configures some. */
export function envConfigMap(facts: ReleaseFacts): JsonMap | undefined {
  if (facts.configEnv.length === 0) return undefined;
  return builtIn('ConfigMap', {
    metadata: configMetadata(facts, envName(facts), facts.configEnv),
    data: Object.fromEntries(facts.configEnv),
  });
}

/** The ConfigMap of files, where the catalog configures some; bytes go to `binaryData`. */
export function filesConfigMap(facts: ReleaseFacts): JsonMap | undefined {
  if (facts.configFiles.length === 0) return undefined;
  const data: [string, string][] = [];
  const binaryData: [string, string][] = [];
  for (const { key, content } of facts.configFiles) {
    if (typeof content === 'string') data.push([key, content]);
    else binaryData.push([key, content.base64]);
  }
  return builtIn('ConfigMap', {
    metadata: configMetadata(facts, filesName(facts), [...data, ...binaryData]),
    ...(data.length > 0 ? { data: Object.fromEntries(data) } : {}),
    ...(binaryData.length > 0 ? { binaryData: Object.fromEntries(binaryData) } : {}),
  });
}

function configMetadata(facts: ReleaseFacts, name: string, entries: readonly (readonly [string, string])[]) {
  const annotations = applyOptions(entries.map(([, value]) => value));
  return metadata(facts, { name, ...(annotations && { annotations }) });
}
