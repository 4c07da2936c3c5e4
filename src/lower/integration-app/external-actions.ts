import { byCodeUnit } from '../../source/order.ts';
import type { ExternalAction } from '../external-action.ts';
import { secretAccessOf } from './identity/backend/secret-access.ts';
import { readerName } from './identity/backend/secret-reader.ts';
import { existingObjects } from './identity/existing-objects.ts';
import { hasSecrets } from './identity/external-secrets.ts';
import type { ReleaseFacts } from './release-facts.ts';

/** What must be true for one release without being hydrated: its role, certificates, proxy rules, openings and name. */
export function externalActions(facts: ReleaseFacts): readonly ExternalAction[] {
  const { egress } = facts.input.settings;
  return [
    ...secretAccess(facts),
    ...caCertificate(facts),
    ...existingObjects(facts),
    ...caBundle(facts),
    ...unique(egress?.internet).map(host => ({ kind: 'proxy-allow' as const, host })),
    ...unique(egress?.systems).flatMap(system => firewall(facts, system)),
    ...(facts.input.route ? [{ kind: 'dns-record' as const, host: facts.input.route.host }] : []),
  ];
}

/** What the secret backend must grant to the release. */
function secretAccess(facts: ReleaseFacts): readonly ExternalAction[] {
  const backend = facts.secretBackend;
  if (backend === undefined || !hasSecrets(facts)) return [];
  const references = [
    ...facts.secretEnv.map(([, { key }]) => key),
    ...facts.secretFiles.map(({ content }) => content.key),
    ...facts.ownSecrets.flatMap(({ entries }) => entries.map(([, { key }]) => key)),
    ...(facts.pullSecret?.reference === undefined ? [] : [facts.pullSecret.reference.key]),
  ];
  return [
    secretAccessOf(backend, `system:serviceaccount:${facts.namespace}:${readerName(facts)}`, references),
  ];
}

function caCertificate(facts: ReleaseFacts): readonly ExternalAction[] {
  const provider = facts.target.environmentSpec.secretBackend?.caProvider;
  if (provider === undefined || !hasSecrets(facts)) return [];
  const { kind: object, name, key } = provider;
  return [{ kind: 'ca-certificate', object, namespace: facts.namespace, name, key }];
}

/** The authorities of the platform, which a controller of its own brings to each namespace. */
function caBundle({ caBundle, namespace }: ReleaseFacts): readonly ExternalAction[] {
  const { configMap: name, keys } = caBundle ?? { configMap: '', keys: [] };
  return keys.map(key => ({ kind: 'ca-certificate', object: 'ConfigMap', namespace, name, key }));
}

function firewall({ target }: ReleaseFacts, name: string): readonly ExternalAction[] {
  const systems = target.environmentSpec.systems ?? {};
  if (!Object.hasOwn(systems, name)) return [];
  const { cidrs, ports, protocol = 'TCP' } = systems[name]!;
  return [{ kind: 'firewall', system: name, cidrs, ports, protocol }];
}

function unique(names: readonly string[] = []): readonly string[] {
  return [...new Set(names)].sort(byCodeUnit);
}
