import type { Tree } from '../catalog/tree.ts';
import type { Chance } from './chance.ts';

/** An environment of the corpus and its clusters. */
export interface CorpusEnvironment {
  readonly name: string;
  readonly spec: Tree;
  readonly clusters: readonly { readonly name: string; readonly labels: Tree; readonly spec: Tree }[];
}

const TENANT = '7d1f0c52-0000-4000-8000-00000000000a';

/** Five environments, one for each secret back end; what else they have is spread over them. */
export function environmentsOf(
  organizations: readonly string[],
  chance: Chance,
): readonly CorpusEnvironment[] {
  return NAMES.map((name, index) => {
    const ingress = INGRESS[index];
    return {
      name,
      spec: {
        ...(index > 0 && { promotesFrom: NAMES[index - 1]! }),
        routing: index % 2 === 0 ? 'path' : 'host',
        layout: index % 2 === 0 ? 'file-per-application' : 'file-per-object',
        exposure: exposures(name, index, chance),
        registry: `registry.${name}.example.org/apps`,
        ...(index === 1 && { imagePull: { key: 'platform/registry', property: 'config' } }),
        ...(index === 3 && { imagePull: { secret: 'registry-credentials' } }),
        ...(index === 3 && { namespaces: { [organizations[0]!]: 'restricted-area' } }),
        egress: {
          proxy: {
            host: index === 2 ? '192.0.2.9' : `proxy.${name}.example.net`,
            port: chance.of([3128, 8080]),
            ...(index % 2 === 0 && { pods: group('egress', 'squid') }),
            ...(index > 0 && { cidrs: ['10.9.0.2/32', '10.10.0.1/32'] }),
          },
          ...(index > 1 && { noProxy: [`.corp.example.net`, `${name}.internal.example.net`] }),
        },
        systems: {
          erp: {
            host: `erp.${name}.example.net`,
            cidrs: ['10.1.0.0/24', '10.0.3.0/24'],
            ports: [3600, 3300],
          },
          partner: { host: 'sftp.partner.example.com', cidrs: ['203.0.113.40/32'], ports: [22] },
          syslog: { host: `log.${name}.example.net`, cidrs: ['10.1.9.9/32'], ports: [514], protocol: 'UDP' },
        },
        secretBackend: BACKENDS[index]!(organizations, name, chance),
        ...(index !== 1 && { caBundle: CA_BUNDLES[index % CA_BUNDLES.length]! }),
        observability: observability(index),
        ...(index === 1 || index === 4 || index === 2
          ? {
              rendered: { repoURL: 'https://git.example.org/platform/rendered.git', credentials: 'none' },
              argocd: { cluster: `${name}-one`, smokeTest: smokeTest(name, index) },
            }
          : {}),
        ...(index === 0 && { defaults: WITHOUT_SCALERS }),
        ...(index === 3 && {
          defaults: { shutdown: { preStopSeconds: 15 }, config: { env: { STAGE: name } } },
        }),
      },
      clusters: clustersOf(name, index, ingress),
    };
  });
}

const NAMES = ['dev', 'test', 'qa', 'prod', 'edge'];
/** Which environments have an ingress controller in place of a gateway. */
const INGRESS: readonly ('nginx' | 'traefik' | undefined)[] = [
  undefined,
  'nginx',
  'traefik',
  undefined,
  undefined,
];

/** No cluster of the first environment has KEDA. */
const WITHOUT_SCALERS: Tree = {
  scaling: { replicas: 1, autoscaling: null, keda: null },
  resources: { requests: { cpu: '25m' }, limits: { cpu: null } },
};

function group(namespace: string, name?: string): Tree {
  return name === undefined ? { namespace } : { namespace, podLabels: { 'app.kubernetes.io/name': name } };
}

function exposures(name: string, index: number, chance: Chance): Tree {
  const way = (exposure: string, port: number): Tree => ({
    domain: `${exposure}.${name}.example.org`,
    ...(INGRESS[index] === undefined && {
      gateway: { name: exposure, namespace: 'gateways', listener: 'https', listenerPort: port },
    }),
    pods: {
      ...group('gateways', chance.of([undefined, 'gateway'])),
      ...(index === 3 && { port: port + 2000 }),
    },
    ...(index > 2 && { cidrs: ['192.0.2.81/32', '192.0.2.80/32'] }),
  });
  return { internal: way('internal', 9443), public: way('public', 8443) };
}

type Backend = (organizations: readonly string[], name: string, chance: Chance) => Tree;

const BACKENDS: readonly Backend[] = [
  (_, name) => ({
    server: 'https://openbao.example.net:8200',
    mount: 'kv',
    prefix: `apps/${name}`,
    authMount: `jwt-${name}`,
    audience: 'openbao',
    refreshInterval: '0h90m5s',
    caProvider: { kind: 'ConfigMap', name: 'internal-ca', key: 'ca.crt' },
  }),
  (_, name, chance) => ({
    kind: 'kubernetes',
    namespace: 'secrets',
    prefix: name,
    refreshInterval: '0h0m30s',
    ...chance.maybe(() => ({
      server: 'https://secrets.example.net:6443',
      caProvider: { kind: 'Secret', name: 'secrets-ca', key: 'ca.crt' },
    })),
  }),
  (_, name, chance) => ({
    kind: 'aws',
    region: 'eu-central-1',
    ...chance.maybe(() => ({ service: chance.of(['ParameterStore', 'SecretsManager']) })),
    rolePrefix: 'arn:aws:iam::123456789012:role/apps/',
    prefix: `apps/${name}`,
    refreshInterval: '24h0m0s',
  }),
  (organizations, name) => ({
    kind: 'azure',
    server: 'https://vault.example.com',
    tenant: TENANT,
    identities: Object.fromEntries(
      organizations.map((organization, at) => [organization, `7d1f0c52-0000-4000-8000-0000000000b${at}`]),
    ),
    prefix: name,
  }),
  (_, name) => ({ kind: 'gcp', project: 'apps-project', prefix: `apps/${name}` }),
];

const CA_BUNDLES: readonly Tree[] = [
  { configMap: 'platform-ca', pkcs12: { key: 'bundle.p12', password: 'change-1.0' }, publicRoots: true },
  { configMap: 'platform-ca', pem: 'roots.pem', publicRoots: true },
  { configMap: 'platform-ca', pkcs12: { key: 'a.p12' }, publicRoots: true },
  { configMap: 'platform-ca' },
];

function observability(index: number): Tree {
  return {
    ...(index !== 2 && { agent: group('monitoring', 'agent') }),
    ...(index !== 0 && {
      collector: {
        pods: group('monitoring', 'collector'),
        port: 4317 + (index % 2),
        ...(index !== 4 && {
          host: index === 3 ? 'otel.example.com' : 'collector.monitoring.svc.cluster.local',
        }),
        ...(index > 1 && { protocol: index % 2 === 0 ? 'grpc' : 'http' }),
      },
    }),
    ...(index > 1 && {
      logs: { labels: { 'logs.example.org/pipeline': 'apps' } },
      podMonitor: { labels: { release: 'prometheus' }, interval: '1m' },
      serviceMonitor: { labels: { release: 'prometheus' }, interval: '15s' },
      dashboards: { labels: { grafana_folder: 'apps' } },
    }),
    ...(index > 0 && {
      alerts: {
        labels: { release: 'prometheus' },
        ...(index === 1 && { standard: false }),
        ...(index === 3 && { runbookBase: 'https://runbooks.example.com/apps' }),
      },
    }),
  };
}

function smokeTest(name: string, index: number): Tree {
  const digest = `sha256:${String(index).repeat(64)}`;
  return {
    image: `registry.${name}.example.org/tools/curl@${digest}`,
    ...(index !== 2 && { attempts: 20, cidrs: ['10.30.0.20/32'] }),
  };
}

function clustersOf(
  environment: string,
  index: number,
  ingress: 'nginx' | 'traefik' | undefined,
): CorpusEnvironment['clusters'] {
  const names = index === 3 ? ['one', 'two'] : ['one'];
  return names.map((suffix, at) => ({
    name: `${environment}-${suffix}`,
    labels: { tier: at === 0 ? 'primary' : 'standby' },
    spec: {
      provider: index === 0 ? 'kind' : 'cloud',
      kubernetesVersion: ['1.36', '1.35', '1.34', '1.33', '1.36'][index]!,
      capabilities: {
        ...(ingress === undefined
          ? { gatewayAPI: { version: index === 0 ? '1.6.3' : '1.4.0', controller: 'envoy-gateway' } }
          : { ingress: ingressOf(ingress) }),
        externalSecrets: { version: ['1.3.2', '2.4.0', '2.9.0', '0.19.0', '0.20.3'][index]! },
        ...(index > 0 && { keda: { version: '2.20.2' } }),
        ...(at === 0 && { prometheusOperator: { version: '0.85.0' } }),
        ...(index === 3 && { reloader: {} }),
      },
      ...(index === 3 && {
        dns: { pods: group('dns-system', 'coredns'), port: 1053, cidrs: ['169.254.20.10/32'] },
      }),
      ...(index === 2 && { dns: { cidrs: ['169.254.20.11/32', '169.254.20.10/32'] } }),
      ...(index === 0 && { secretBackend: { authMount: 'jwt-own', issuer: 'https://issuer.example.net' } }),
    },
  }));
}

function ingressOf(controller: 'nginx' | 'traefik'): Tree {
  return {
    controller,
    className: 'outside',
    pods: { ...group('ingress', controller), port: 10443 },
    internal: {
      className: 'inside',
      pods: group('ingress-inside'),
      annotations: { 'example.org/entry': 'inside', 'example.org/empty': '' },
    },
  };
}
