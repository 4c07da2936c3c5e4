import { isSecretKey } from '../../../link/settings/sources.ts';
import { byCodeUnit } from '../../../source/order.ts';
import { envName, filesName } from '../config/config-maps.ts';
import type { Labels } from '../labels.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/**
 * Annotations by which Reloader restarts the pods when what they read changes in the cluster: their Secrets, and
 * ConfigMaps that are not ours. A change of our own ConfigMaps restarts them by its digest.
 */
export function reloaderAnnotations(facts: ReleaseFacts): Labels {
  if (facts.target.clusterSpec.capabilities?.reloader === undefined) return {};
  return { ...watched('secret', secretsOf(facts)), ...watched('configmap', configMapsOf(facts)) };
}

function watched(kind: 'secret' | 'configmap', names: readonly string[]): Labels {
  const list = [...new Set(names)].sort(byCodeUnit).join(',');
  return list === '' ? {} : { [`${kind}.reloader.stakater.com/reload`]: list };
}

function secretsOf(facts: ReleaseFacts): readonly string[] {
  const further = Object.values(facts.input.settings.containers ?? {}).flatMap(({ secrets }) =>
    Object.values(secrets ?? {}).flatMap(value => (isSecretKey(value) ? [value.secret] : [])),
  );
  return [
    ...(facts.secretEnv.length === 0 ? [] : [envName(facts)]),
    ...(facts.secretFiles.length === 0 ? [] : [filesName(facts)]),
    ...facts.ownSecrets.flatMap(({ part, name }) => (part === 'containers' ? [name] : [])),
    ...facts.existingEnv.flatMap(([, source]) => ('secret' in source ? [source.secret] : [])),
    ...facts.existingSources.flatMap(({ secret }) => secret ?? []),
    ...facts.existingSecretFiles.map(({ content }) => content.secret),
    ...further,
  ];
}

function configMapsOf({
  existingEnv,
  existingSources,
  existingConfigFiles,
}: ReleaseFacts): readonly string[] {
  return [
    ...existingEnv.flatMap(([, source]) => ('configMap' in source ? [source.configMap] : [])),
    ...existingSources.flatMap(({ configMap }) => configMap ?? []),
    ...existingConfigFiles.map(({ content }) => content.configMap),
  ];
}
