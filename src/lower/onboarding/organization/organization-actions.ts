import type { OrganizationInput, Target } from '../../../link/program.ts';
import { groupBy } from '../../../source/group-by.ts';
import { byCodeUnit } from '../../../source/order.ts';
import type { ExternalAction } from '../../external-action.ts';
import { secretAccessOf } from '../../integration-app/identity/backend/secret-access.ts';
import { ANNOUNCED_AS } from './listener/filter.ts';
import { SECRETS_READER } from './organization-names.ts';
import { hasListener, MADE_WEBHOOK_SECRET } from './organization-objects.ts';
import { type SecretKey, secretKeyOf } from './secret-objects.ts';
import { organizationBackend } from './secret-store.ts';
import { CLOUDFLARE } from './tunnel/cloudflare.ts';
import { MADE_CREDENTIALS, tunnelPull } from './tunnel/tunnel-objects.ts';

/** What an organization needs that is not hydrated: rights in the secret backend, Secrets, webhooks, a tunnel and names. */
export function organizationActions(input: OrganizationInput, target: Target): readonly ExternalAction[] {
  const { registries, webhook, tunnel, namespace } = input;
  const secrets = [
    ...(webhook === undefined ? [] : [[webhook.secret, MADE_WEBHOOK_SECRET] as const]),
    ...(tunnel === undefined ? [] : [[tunnel.credentials, MADE_CREDENTIALS] as const]),
  ];
  return [
    ...secretAccess(input, target),
    ...secrets.flatMap(([secret, made]) =>
      secret.from === 'existing' ? existing(namespace, secretKeyOf(secret, made)) : [],
    ),
    ...registries.map(repository => ({ kind: 'registry-project' as const, repository })),
    ...(hasListener(input) ? [...webhooks(input), ...wayIn(input, target)] : []),
  ];
}

/** The store reads whatever the organization owns in the backend, and that is all that the backend may grant to it. */
function secretAccess(input: OrganizationInput, target: Target): readonly ExternalAction[] {
  const backend = organizationBackend(input, target);
  if (backend === undefined) return [];
  const { namespace, secretPaths } = input;
  const provider = target.environmentSpec.secretBackend?.caProvider;
  return [
    secretAccessOf(
      backend,
      `system:serviceaccount:${namespace}:${SECRETS_READER}`,
      secretPaths.flatMap(path => [path, `${path}/*`]),
    ),
    ...(provider === undefined
      ? []
      : [
          {
            kind: 'ca-certificate' as const,
            object: provider.kind,
            namespace,
            name: provider.name,
            key: provider.key,
          },
        ]),
  ];
}

function existing(namespace: string, { name, key }: SecretKey): readonly ExternalAction[] {
  return [{ kind: 'existing-object', object: 'Secret', namespace, name, keys: [key] }];
}

/** One webhook for each repository, however many RepoBindings it has. */
function webhooks({ namespace, webhook, triggers }: OrganizationInput): readonly ExternalAction[] {
  const { provider, url, secret } = webhook!;
  const byRepository = groupBy(triggers, ({ repository }) => repository.url);
  return [...byRepository]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([repository, own]) => ({
      kind: 'repository-webhook',
      provider,
      repository,
      url,
      contentType: 'application/json',
      events: [...new Set(own.flatMap(({ events }) => events.map(event => ANNOUNCED_AS[event])))].sort(
        byCodeUnit,
      ),
      secret: { namespace, ...secretKeyOf(secret, MADE_WEBHOOK_SECRET) },
    }));
}

/** The name of the webhook, and the tunnel that it leads to where there is one. */
function wayIn(input: OrganizationInput, target: Target): readonly ExternalAction[] {
  const { namespace, tunnel, webhook } = input;
  const { host } = webhook!;
  if (tunnel === undefined) return [{ kind: 'dns-record', host }];
  return [
    {
      kind: 'tunnel',
      provider: 'cloudflare',
      id: tunnel.id,
      secret: { namespace, ...secretKeyOf(tunnel.credentials, MADE_CREDENTIALS) },
    },
    { kind: 'dns-alias', host, target: `${tunnel.id}.${CLOUDFLARE.tunnelDomain}`, proxied: true },
    ...(['TCP', 'UDP'] as const).map(protocol => ({
      kind: 'firewall' as const,
      system: 'cloudflare-tunnel',
      cidrs: CLOUDFLARE.edge,
      ports: [CLOUDFLARE.edgePort],
      protocol,
    })),
    ...tunnelPull(input, target).actions,
  ];
}
