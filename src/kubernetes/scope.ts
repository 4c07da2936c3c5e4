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
