import { type ConfigMapKey, isSecretKey, type SecretKey } from '../../../link/settings/sources.ts';
import type { OwnContainer } from '../../../link/settings/workload.ts';
import { byCodeUnit } from '../../../source/order.ts';
import type { ExistingObjectAction } from '../../external-action.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** The objects that a release refers to and cannot start without, sorted by kind and name. */
export function existingObjects(facts: ReleaseFacts): readonly ExistingObjectAction[] {
  const { namespace, input, pullSecret } = facts;
  const generated = new Set(facts.generatedSecrets.map(each => each.name));
  const { storage = {}, containers = {}, jobs = {} } = input.settings;
  const found = new Map<
    string,
    { object: ExistingObjectAction['object']; name: string; keys: Set<string> }
  >();
  const add = (object: ExistingObjectAction['object'], name: string, key?: string): void => {
    const id = `${object}/${name}`;
    const known = found.get(id) ?? { object, name, keys: new Set() };
    if (key !== undefined) known.keys.add(key);
    found.set(id, known);
  };
  const addKey = (source: ConfigMapKey | SecretKey): void => {
    if (source.optional === true) return;
    // A password that the platform generates comes with the release.
    if ('secret' in source && generated.has(source.secret)) return;
    if ('secret' in source) add('Secret', source.secret, source.key);
    else add('ConfigMap', source.configMap, source.key);
  };
  for (const [, source] of facts.existingEnv) addKey(source);
  for (const { content } of [...facts.existingConfigFiles, ...facts.existingSecretFiles]) addKey(content);
  for (const { configMap, secret, optional } of facts.existingSources) {
    if (optional === true) continue;
    if (configMap !== undefined) add('ConfigMap', configMap);
    if (secret !== undefined) add('Secret', secret);
  }
  for (const { secrets = {} } of [
    ...Object.values<OwnContainer>(containers),
    ...Object.values<OwnContainer>(jobs),
  ]) {
    for (const source of Object.values(secrets)) if (isSecretKey(source)) addKey(source);
  }
  for (const { existingClaim } of Object.values(storage)) {
    if (existingClaim !== undefined) add('PersistentVolumeClaim', existingClaim);
  }
  if (pullSecret !== undefined && pullSecret.reference === undefined)
    add('Secret', pullSecret.name, '.dockerconfigjson');
  return [...found]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { object, name, keys }]) => ({
      kind: 'existing-object',
      object,
      namespace,
      name,
      keys: [...keys].sort(byCodeUnit),
    }));
}
