import { byCodeUnit } from '../../source/order.ts';
import type { ExternalAction } from '../external-action.ts';
import { hasSecrets, remoteKey } from './identity/external-secrets.ts';
import type { ReleaseFacts } from './release-facts.ts';

/** What must be true for one release without being hydrated: its role, certificates, proxy rules, openings and name. */
export function externalActions(facts: ReleaseFacts): readonly ExternalAction[] {
  const { egress } = facts.input.settings;
  return [
    ...secretRole(facts),
    ...caCertificate(facts),
    ...unique(egress?.internet).map(host => ({ kind: 'proxy-allow' as const, host })),
    ...unique(egress?.systems).flatMap(system => firewall(facts, system)),
    ...(facts.input.route ? [{ kind: 'dns-record' as const, host: facts.input.route.host }] : []),
  ];
}

function secretRole(facts: ReleaseFacts): readonly ExternalAction[] {
  const backend = facts.secretBackend;
  if (backend === undefined || !hasSecrets(facts)) return [];
  const { role, authMount, issuer, audience } = backend;
  const references = [
    ...facts.secretEnv.map(([, { key }]) => key),
    ...facts.secretFiles.map(({ content }) => content.key),
  ];
  return [
    {
      kind: 'secret-role',
      role,
      authMount,
      ...(issuer === undefined ? {} : { issuer }),
      audience,
      subject: `system:serviceaccount:${facts.namespace}:${facts.name}`,
      paths: unique(references).map(key => remoteKey(backend, key)),
    },
  ];
}

function caCertificate(facts: ReleaseFacts): readonly ExternalAction[] {
  const provider = facts.secretBackend?.caProvider;
  if (provider === undefined || !hasSecrets(facts)) return [];
  const { kind: object, name, key } = provider;
  return [{ kind: 'ca-certificate', object, namespace: facts.namespace, name, key }];
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
