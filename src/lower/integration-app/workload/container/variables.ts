import {
  type ConfigMapKey,
  isSecretKey,
  type SecretKey,
  type WholeSource,
} from '../../../../link/settings/sources.ts';
import type { OwnContainer } from '../../../../link/settings/workload.ts';
import { byCodeUnit } from '../../../../source/order.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import { envName } from '../../config/config-maps.ts';
import { textOf } from '../../config/text-of.ts';
import type { ReleaseFacts } from '../../release-facts.ts';

/** A text that the kubelet passes on as it is; it would replace `$(NAME)` otherwise. */
export function literal(text: string): string {
  return text.replaceAll('$', () => '$$');
}

/**
 * The variables that the runtime needs and those fed by secrets and by keys of other objects, sorted by name. Each secret
 * is named by its key: a pod waits for a key that is not there yet, where it would start without one that it takes from a
 * whole Secret.
 */
export function mainVariables(facts: ReleaseFacts): Plain<k8s.EnvVar[]> {
  const name = envName(facts);
  return [
    ...facts.variables.map(([variable, value]) => ({ name: variable, value: literal(value) })),
    ...facts.secretEnv.map(([key]) => ({ name: key, valueFrom: { secretKeyRef: { name, key } } })),
    ...facts.existingEnv.map(([variable, source]) => fromKey(variable, source)),
  ].sort((a, b) => byCodeUnit(a.name, b.name));
}

/** The objects whose keys all become variables; what the catalog states itself wins. */
export function mainSources(facts: ReleaseFacts): Plain<k8s.EnvFromSource[]> {
  return [
    ...facts.existingSources.map(fromWhole),
    ...(facts.configEnv.length > 0 ? [{ configMapRef: { name: envName(facts) } }] : []),
  ];
}

/**
 * What a further container or a job states itself, sorted by name.
 * @param secretName of the Secret with what it reads from the secret backend
 */
export function ownVariables(
  { env = {}, secrets = {} }: OwnContainer,
  secretName: string,
): Plain<k8s.EnvVar[]> {
  return [
    ...Object.entries(env).map(([name, value]) => ({ name, value: literal(textOf(value)) })),
    ...Object.entries(secrets).map(([name, source]) =>
      isSecretKey(source)
        ? fromKey(name, source)
        : { name, valueFrom: { secretKeyRef: { name: secretName, key: name } } },
    ),
  ].sort((a, b) => byCodeUnit(a.name, b.name));
}

function fromKey(name: string, source: ConfigMapKey | SecretKey): Plain<k8s.EnvVar> {
  const { key, optional } = source;
  const rest = { key, ...(optional === undefined ? {} : { optional }) };
  return 'secret' in source
    ? { name, valueFrom: { secretKeyRef: { name: source.secret, ...rest } } }
    : { name, valueFrom: { configMapKeyRef: { name: source.configMap, ...rest } } };
}

function fromWhole({ configMap, secret, prefix, optional }: WholeSource): Plain<k8s.EnvFromSource> {
  const rest = optional === undefined ? {} : { optional };
  return {
    ...(prefix === undefined ? {} : { prefix }),
    ...(configMap === undefined ? {} : { configMapRef: { name: configMap, ...rest } }),
    ...(secret === undefined ? {} : { secretRef: { name: secret, ...rest } }),
  };
}
