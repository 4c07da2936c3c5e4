import type { Path } from '../../../source/pointer.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';
import { isBelow, type Ownership } from '../../tenancy/ownership.ts';
import { isVault } from '../delivery-settings.ts';

/** A key of the secret backend that Argo CD reads, and where the catalog says so. */
interface KeyPlace {
  readonly declaration: Declaration;
  readonly at: Path;
  readonly key: string;
}

/**
 * Checks the keys that Argo CD reads: reports `CST3032` without a secret backend, `CST3033` without an External Secrets
 * operator beside Argo CD, and `CST3034` for a key that the integrations of an organization may read too.
 */
export function checkKeys(
  place: {
    readonly environment: Declaration<'Environment'>;
    readonly clusters: readonly Declaration<'Cluster'>[];
  },
  ownership: ReadonlyMap<string, Ownership>,
  context: LinkContext,
): void {
  const { environment, clusters } = place;
  const { argocd = {}, rendered, secretBackend } = environment.value.spec;
  if (rendered === undefined) return;
  const [first, ...others] = keysOf(place);
  if (first === undefined) return;
  const at = ({ declaration, at }: KeyPlace) => spanIn(context, declaration, at);
  if (secretBackend === undefined || !isVault(secretBackend)) {
    const backend = secretBackend === undefined ? 'add `spec.secretBackend`' : 'use OpenBao or Vault';
    const help = `${backend}, or write \`existing\` where somebody else sees to the credentials`;
    context.reporter.report('CST3032', { environment: environment.name }, { span: at(first), help });
  }
  const home = clusters.find(({ name }) => name === argocd.cluster);
  if (home ? !home.value.spec.capabilities?.externalSecrets : !argocd.externalSecrets) {
    const help = home
      ? `add \`spec.capabilities.externalSecrets\` to Cluster \`${home.name}\``
      : 'write in `spec.argocd` the `cluster` that Argo CD runs on, or the version of `externalSecrets` there';
    context.reporter.report('CST3033', { environment: environment.name }, { span: at(first), help });
  }
  for (const used of [first, ...others]) {
    const owner = [...ownership.values()].find(({ secretPaths }) =>
      secretPaths.some(path => isBelow(used.key, path)),
    );
    if (owner === undefined) continue;
    const help = 'choose a key that lies below no secret path of an organization';
    context.reporter.report(
      'CST3034',
      { key: used.key, organization: owner.organization },
      { span: at(used), help },
    );
  }
}

function keysOf({
  environment,
  clusters,
}: {
  readonly environment: Declaration<'Environment'>;
  readonly clusters: readonly Declaration<'Cluster'>[];
}): readonly KeyPlace[] {
  const { argocd, rendered } = environment.value.spec;
  const credentials = rendered?.credentials;
  return [
    ...(typeof credentials === 'object'
      ? [
          {
            declaration: environment,
            at: ['spec', 'rendered', 'credentials', 'key'],
            key: credentials.key,
          },
        ]
      : []),
    ...(argocd?.webhook
      ? [{ declaration: environment, at: ['spec', 'argocd', 'webhook', 'key'], key: argocd.webhook.key }]
      : []),
    ...clusters.flatMap(cluster => {
      const own = cluster.value.spec.argocd?.credentials;
      const at = ['spec', 'argocd', 'credentials', 'key'];
      return typeof own === 'object' ? [{ declaration: cluster, at, key: own.key }] : [];
    }),
  ];
}
