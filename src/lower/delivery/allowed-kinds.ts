import { byCodeUnit } from '../../source/order.ts';

/** A kind of objects, whatever the version of its API. */
export interface AllowedKind {
  /** API group; empty for the core group. */
  readonly group: string;
  readonly kind: string;
}

/**
 * Every kind that the Application of a release can hold, by group. Not what it happens to hold: an object that is added
 * must not wait for its project. Never a kind that grants rights or lifts limits.
 */
const RELEASE_KINDS: Readonly<Record<string, readonly string[]>> = {
  '': ['ConfigMap', 'PersistentVolumeClaim', 'Service', 'ServiceAccount'],
  apps: ['Deployment', 'StatefulSet'],
  autoscaling: ['HorizontalPodAutoscaler'],
  batch: ['CronJob', 'Job'],
  'external-secrets.io': ['ExternalSecret', 'SecretStore'],
  'gateway.networking.k8s.io': ['HTTPRoute'],
  'generators.external-secrets.io': ['Password'],
  'keda.sh': ['ScaledObject', 'TriggerAuthentication'],
  'monitoring.coreos.com': ['PodMonitor', 'PrometheusRule', 'ServiceMonitor'],
  'networking.k8s.io': ['Ingress', 'NetworkPolicy'],
  policy: ['PodDisruptionBudget'],
  'traefik.io': ['Middleware'],
};

/** The kinds that the project of an organization allows: those of releases, and its own; sorted, each once. */
export function releaseKinds(further: readonly AllowedKind[]): readonly AllowedKind[] {
  const own = Object.entries(RELEASE_KINDS).flatMap(([group, kinds]) => kinds.map(kind => ({ group, kind })));
  const byKey = new Map([...own, ...further].map(allowed => [`${allowed.group}/${allowed.kind}`, allowed]));
  return [...byKey].sort(([a], [b]) => byCodeUnit(a, b)).map(([, { group, kind }]) => ({ group, kind }));
}

/** What the platform Application of a cluster holds besides the namespaces. */
export const PLATFORM_KINDS: readonly AllowedKind[] = [{ group: 'networking.k8s.io', kind: 'NetworkPolicy' }];

/** What the Applications of Pipelines and Tasks hold. */
export const PIPELINE_KINDS: readonly AllowedKind[] = ['Pipeline', 'Task'].map(kind => ({
  group: 'tekton.dev',
  kind,
}));

/**
 * Every kind that the Applications of organizations, RepoBindings, KnowledgeBases and Agents can hold in a namespace. Their
 * objects are all the compiler's own: nothing of a tenant is applied through this project.
 */
export const TENANCY_KINDS: readonly AllowedKind[] = Object.entries({
  '': ['ConfigMap', 'LimitRange', 'PersistentVolumeClaim', 'ResourceQuota', 'Service', 'ServiceAccount'],
  apps: ['Deployment'],
  'external-secrets.io': ['ExternalSecret', 'SecretStore'],
  'gateway.networking.k8s.io': ['HTTPRoute'],
  'generators.external-secrets.io': ['Password'],
  'networking.k8s.io': ['Ingress', 'NetworkPolicy'],
  policy: ['PodDisruptionBudget'],
  'rbac.authorization.k8s.io': ['Role', 'RoleBinding'],
  'tekton.dev': ['Pipeline'],
  'traefik.io': ['Middleware'],
  'triggers.tekton.dev': ['EventListener', 'Trigger', 'TriggerBinding', 'TriggerTemplate'],
}).flatMap(([group, kinds]) => kinds.map(kind => ({ group, kind })));

/** What the root Application holds. */
export const ROOT_KINDS: readonly AllowedKind[] = ['AppProject', 'Application', 'ApplicationSet'].map(
  kind => ({
    group: 'argoproj.io',
    kind,
  }),
);

/** What gives Argo CD its credentials. */
export const CREDENTIALS_KINDS: readonly AllowedKind[] = [
  { group: '', kind: 'ServiceAccount' },
  { group: 'external-secrets.io', kind: 'ExternalSecret' },
  { group: 'external-secrets.io', kind: 'SecretStore' },
];
