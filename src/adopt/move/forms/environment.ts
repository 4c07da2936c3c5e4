import { isMap, type Json, type JsonMap } from '../../../source/json.ts';
import type { FormedValue, Moving } from '../moving.ts';
import { existingSource } from './existing-source.ts';

/**
 * Variables, as a map or as the list of Kubernetes: plain values and keys of ConfigMaps go to the configuration, keys of
 * Secrets to the secrets.
 */
export function moveEnvironment({ value, key, to, secrets }: FormedValue, moving: Moving): void {
  for (const [name, item] of variablesIn(value, key, moving)) {
    const from = `${key}.${name}`;
    const plain = isMap(item) && Object.keys(item).length === 1 && 'value' in item ? item.value! : item;
    if (plain === null) continue;
    if (typeof plain !== 'object') {
      moving.put([...to, name], plain, from);
      continue;
    }
    const source = isMap(plain) ? existingSource(plain.valueFrom ?? plain) : undefined;
    if (source === undefined) {
      const help =
        'names and addresses are references: `@{self.name}`, `@{self.namespace}`, `@{cluster.name}`';
      moving.notice({ kind: 'left', key: from, reason: 'the value comes from a field of the pod', help });
    } else moving.put([...(source.kind === 'secret' ? secrets : to), name], source.value, from);
  }
}

function variablesIn(value: Json, key: string, { notice }: Moving): readonly (readonly [string, Json])[] {
  if (isMap(value)) return Object.entries(value);
  if (!Array.isArray(value)) {
    notice({ kind: 'left', key, reason: 'it is neither a map nor a list of variables' });
    return [];
  }
  return value.flatMap((item, index): readonly (readonly [string, Json])[] => {
    if (isMap(item) && typeof item.name === 'string') {
      const { name, ...rest } = item as JsonMap & { readonly name: string };
      return [[name, rest]];
    }
    notice({ kind: 'left', key: `${key}.${index}`, reason: 'it has no `name`' });
    return [];
  });
}

/** All keys of ConfigMaps and Secrets as variables: the list `envFrom` of Kubernetes. */
export function moveEnvironmentFrom({ value, key, to }: FormedValue, moving: Moving): void {
  const items = Array.isArray(value) ? value : [value];
  const sources = items.flatMap((item, index): readonly JsonMap[] => {
    const member = isMap(item) ? (item.configMapRef ?? item.secretRef) : undefined;
    if (!isMap(item) || !isMap(member) || typeof member.name !== 'string') {
      moving.notice({ kind: 'left', key: `${key}.${index}`, reason: 'it names no ConfigMap and no Secret' });
      return [];
    }
    const kind = isMap(item.configMapRef) ? 'configMap' : 'secret';
    return [
      {
        [kind]: member.name,
        ...(typeof item.prefix === 'string' && item.prefix !== '' && { prefix: item.prefix }),
        ...(member.optional === true && { optional: true }),
      },
    ];
  });
  if (sources.length > 0) moving.put(to, sources, key);
}
