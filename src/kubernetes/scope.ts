import { BUILT_IN_GROUPS } from './built-in.ts';

/** Where objects of a kind live; `unknown` for kinds that are neither built in nor known to us. */
export type Scope = 'cluster' | 'namespaced' | 'unknown';

/** Cluster-scoped and namespaced kinds of the custom resources that we know, by group. */
const CUSTOM = new Map<
  string,
  { readonly cluster: readonly string[]; readonly namespaced: readonly string[] }
>([
  ['aphex.io', { cluster: [], namespaced: ['Agent', 'KnowledgeBase', 'Organization', 'RepoBinding'] }],
  ['argoproj.io', { cluster: [], namespaced: ['AppProject', 'Application', 'ApplicationSet'] }],
  [
    'cert-manager.io',
    { cluster: ['ClusterIssuer'], namespaced: ['Certificate', 'CertificateRequest', 'Issuer'] },
  ],
  [
    'external-secrets.io',
    {
      cluster: ['ClusterExternalSecret', 'ClusterPushSecret', 'ClusterSecretStore'],
      namespaced: ['ExternalSecret', 'PushSecret', 'SecretStore'],
    },
  ],
  ['generators.external-secrets.io', { cluster: ['ClusterGenerator'], namespaced: ['Password'] }],
  [
    'gateway.networking.k8s.io',
    {
      cluster: ['GatewayClass'],
      namespaced: [
        'BackendTLSPolicy',
        'GRPCRoute',
        'Gateway',
        'HTTPRoute',
        'ListenerSet',
        'ReferenceGrant',
        'TCPRoute',
        'TLSRoute',
        'UDPRoute',
      ],
    },
  ],
  [
    'keda.sh',
    {
      cluster: ['ClusterTriggerAuthentication'],
      namespaced: ['ScaledJob', 'ScaledObject', 'TriggerAuthentication'],
    },
  ],
  [
    'monitoring.coreos.com',
    {
      cluster: [],
      namespaced: [
        'Alertmanager',
        'AlertmanagerConfig',
        'PodMonitor',
        'Probe',
        'Prometheus',
        'PrometheusAgent',
        'PrometheusRule',
        'ScrapeConfig',
        'ServiceMonitor',
        'ThanosRuler',
      ],
    },
  ],
  [
    'tekton.dev',
    { cluster: [], namespaced: ['CustomRun', 'Pipeline', 'PipelineRun', 'StepAction', 'Task', 'TaskRun'] },
  ],
  [
    'traefik.io',
    {
      cluster: [],
      namespaced: [
        'IngressRoute',
        'IngressRouteTCP',
        'IngressRouteUDP',
        'Middleware',
        'MiddlewareTCP',
        'ServersTransport',
        'ServersTransportTCP',
        'TLSOption',
        'TLSStore',
        'TraefikService',
      ],
    },
  ],
  [
    'triggers.tekton.dev',
    {
      cluster: ['ClusterInterceptor', 'ClusterTriggerBinding'],
      namespaced: ['EventListener', 'Interceptor', 'Trigger', 'TriggerBinding', 'TriggerTemplate'],
    },
  ],
]);

/** Where objects of a kind live, by API group (empty for the core group) and kind. */
export function scopeOf(group: string, kind: string): Scope {
  const kinds = BUILT_IN_GROUPS.get(group) ?? CUSTOM.get(group);
  if (kinds?.cluster.includes(kind)) return 'cluster';
  return kinds?.namespaced.includes(kind) ? 'namespaced' : 'unknown';
}

/** Whether an API group is the one of Kubernetes itself, or of a controller that we know. */
export function isKnownGroup(group: string): boolean {
  return BUILT_IN_GROUPS.has(group) || CUSTOM.has(group);
}

/** Groups whose objects grant rights, or tell Argo CD what to do. */
const GROUPS = new Set(['argoproj.io', 'rbac.authorization.k8s.io']);
/** Kinds of the core group that lift the limits of a namespace, or hold what belongs in the secret backend. */
const CORE_KINDS = new Set(['LimitRange', 'ResourceQuota', 'Secret']);

/** Why objects of a kind must not be applied for an organization, whoever asks for it; undefined where they may. */
export function whyNotAllowed(group: string, kind: string): string | undefined {
  if (scopeOf(group, kind) === 'cluster') return 'its objects belong to the whole cluster';
  if (GROUPS.has(group)) return 'its objects decide about rights';
  if (group === '' && CORE_KINDS.has(kind))
    return kind === 'Secret'
      ? 'secrets come from the secret backend'
      : 'its objects set the limits of a namespace';
  return undefined;
}
