import type { Cluster, Environment } from '../../validate/generated/kinds.ts';
import type { DeliveryInput, DeliverySecretBackend, DeliverySettings } from './delivery-input.ts';

/** Name by which every Argo CD knows the cluster that it runs on. */
export const IN_CLUSTER = 'in-cluster';

type Spec = Environment['spec'];
type ArgocdSpec = NonNullable<Spec['argocd']>;

const DEFAULTS = {
  development: { preserveResourcesOnDeletion: false, applicationsSync: 'sync' },
  production: { preserveResourcesOnDeletion: true, applicationsSync: 'create-update' },
} as const satisfies Record<string, Partial<ArgocdSpec>>;

/** Without a limit, since Argo CD would never try a revision again once it has given up on it. */
const RETRY = { limit: -1, duration: '5s', factor: 2, maxDuration: '1m' };

/** The settings of an environment for Argo CD, with every default filled in. */
export function deliverySettings(spec: Spec, homeSpec: Cluster['spec'] | undefined): DeliverySettings {
  const argocd = spec.argocd ?? {};
  const preset = DEFAULTS[presetOf(spec)];
  const { webhook, rollingSync, cluster } = argocd;
  return {
    namespace: namespaceOfArgocd(spec),
    home: homeSpec?.argocd?.name ?? IN_CLUSTER,
    ...(cluster !== undefined && { homeCluster: cluster }),
    mode: argocd.mode ?? 'applicationsets',
    preserveResourcesOnDeletion: argocd.preserveResourcesOnDeletion ?? preset.preserveResourcesOnDeletion,
    applicationsSync: argocd.applicationsSync ?? preset.applicationsSync,
    automated: argocd.automated ?? true,
    syncOptions: argocd.syncOptions ?? [],
    ignoreDifferences: argocd.ignoreDifferences ?? ([] as never),
    syncWindows: argocd.syncWindows ?? [],
    hasWaves: Object.keys(argocd.waves ?? {}).length > 0,
    ...(rollingSync && { rollingSync: { maxUpdate: rollingSync.maxUpdate ?? '100%' } }),
    retry: { ...RETRY, ...argocd.retry },
    ...(webhook && { webhook }),
  };
}

/** Namespace of Argo CD as an environment names it. */
export function namespaceOfArgocd(spec: Spec): string {
  return spec.argocd?.namespace ?? 'argocd';
}

/** The preset of an environment: that of production when something is promoted to it. */
function presetOf(spec: Spec): keyof typeof DEFAULTS {
  return spec.argocd?.preset ?? (spec.promotesFrom === undefined ? 'development' : 'production');
}

/** Whether a secret backend is one that Argo CD's credentials can come from: OpenBao or Vault. */
export function isVault({ kind = 'openbao' }: NonNullable<Spec['secretBackend']>): boolean {
  return kind === 'openbao' || kind === 'vault';
}

/** The secret backend as the operator beside Argo CD reaches it; nothing where either of the two is missing. */
export function deliveryBackend(
  { secretBackend, argocd = {} }: Spec,
  homeSpec: Cluster['spec'] | undefined,
): DeliverySecretBackend | undefined {
  const operator = (homeSpec?.capabilities?.externalSecrets ?? argocd.externalSecrets)?.version;
  if (secretBackend === undefined || operator === undefined) return undefined;
  const { prefix, caProvider, refreshInterval = '1h0m0s' } = secretBackend;
  const { authMount = argocd.authMount ?? secretBackend.authMount, issuer } = homeSpec?.secretBackend ?? {};
  const { server, mount, audience } = secretBackend;
  // The checks report both; see `isVault` and `CST3095`.
  if (!isVault(secretBackend)) return undefined;
  if (server === undefined || mount === undefined || authMount === undefined || audience === undefined)
    return undefined;
  return {
    server,
    mount,
    prefix,
    authMount,
    audience,
    ...(issuer !== undefined && { issuer }),
    refreshInterval,
    ...(caProvider && { caProvider }),
    operator,
  };
}

/** Fields that take a key of the secret backend, in words of the catalog. */
export function keysFromBackend(input: Pick<DeliveryInput, 'credentials' | 'clusters' | 'argocd'>): boolean {
  return (
    typeof input.credentials === 'object' ||
    input.argocd.webhook !== undefined ||
    input.clusters.some(({ credentials }) => credentials !== undefined)
  );
}
