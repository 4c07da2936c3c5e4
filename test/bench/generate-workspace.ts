import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { seeded } from './random.ts';

const ENVIRONMENTS = ['dev', 'test', 'stage', 'prod'];
const ORGANIZATIONS = 20;
const RUNTIMES = ['camel-quarkus', 'camel-quarkus-native', 'dotnet', 'container'];

/** Shape of a generated workspace. */
export interface WorkspaceShape {
  /** Number of IntegrationReleases; a multiple of 4, since each integration runs in four environments. */
  readonly releases: number;
  readonly layout: 'file-per-object' | 'file-per-application';
  readonly seed: number;
}

/** Writes a workspace of any size; the same shape gives the same bytes. Each release hydrates to ten or eleven objects. */
export function generateWorkspace(root: string, { releases, layout, seed }: WorkspaceShape): void {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const write = (path: string, kind: string, name: string, spec: object): void => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      stringify({ apiVersion: 'cistern.dev/v1alpha1', kind, metadata: { name }, spec }, { lineWidth: 0 }),
    );
  };
  for (let index = 0; index < ORGANIZATIONS; index++) {
    write(`catalog/organizations/org-${index}.yaml`, 'Organization', `org-${index}`, {
      displayName: `Organization ${index}`,
    });
  }
  for (const [index, name] of ENVIRONMENTS.entries()) {
    write(`environments/${name}/environment.yaml`, 'Environment', name, environment(name, index, layout));
    write(`environments/${name}/clusters/${name}-one.yaml`, 'Cluster', `${name}-one`, CLUSTER);
  }
  for (let index = 0; index < releases / ENVIRONMENTS.length; index++) {
    const organization = `org-${index % ORGANIZATIONS}`;
    const name = `integration-${String(index).padStart(5, '0')}`;
    const runtime = pick(RUNTIMES);
    write(
      `catalog/integrations/${name}.yaml`,
      'Integration',
      name,
      integration(name, organization, runtime, random),
    );
    for (const environmentName of ENVIRONMENTS) {
      const digest = createHash('sha256').update(`${name} ${environmentName} ${seed}`).digest('hex');
      const revision = `1.${Math.floor(random() * 40)}.${Math.floor(random() * 10)}`;
      const overrides = random() < 0.3 ? { overrides: { config: { env: { LOG_LEVEL: 'DEBUG' } } } } : {};
      const path = `environments/${environmentName}/integrations/${name}.yaml`;
      write(path, 'IntegrationRelease', name, {
        image: { digest: `sha256:${digest}` },
        revision,
        ...overrides,
      });
    }
  }
}

const CLUSTER = {
  provider: 'kind',
  kubernetesVersion: '1.36',
  capabilities: {
    gatewayAPI: { version: '1.6.3', controller: 'traefik' },
    externalSecrets: { version: '1.3.2' },
    prometheusOperator: { version: '0.85.0' },
  },
};

function environment(name: string, index: number, layout: string): object {
  const pods = (namespace: string) => ({ namespace, podLabels: { 'app.kubernetes.io/name': namespace } });
  return {
    ...(index > 0 && { promotesFrom: ENVIRONMENTS[index - 1] }),
    routing: index === 0 ? 'path' : 'host',
    layout,
    exposure: {
      internal: {
        domain: `${name}.example.org`,
        gateway: { name: 'internal', namespace: 'gateway', listener: 'https', listenerPort: 8443 },
        pods: pods('gateway'),
      },
    },
    registry: `registry.${name}.example.org`,
    egress: { proxy: { host: 'proxy.egress.svc.cluster.local', port: 3128, pods: pods('egress') } },
    systems: {
      erp: { cidrs: ['192.0.2.0/24'], ports: [3300, 3301] },
      partner: { cidrs: ['198.51.100.7/32'], ports: [22] },
    },
    secretBackend: {
      server: 'https://openbao.example.org:8200',
      mount: 'kv',
      prefix: `integrations/${name}`,
      authMount: `jwt-${name}`,
      audience: 'openbao',
    },
    observability: { agent: pods('monitoring'), podMonitor: { labels: { monitoring: 'platform' } } },
  };
}

function integration(name: string, organization: string, runtime: string, random: () => number): object {
  const number = Math.floor(random() * 1000);
  return {
    organization,
    runtime,
    description: `Moves documents of kind ${number} between systems.`,
    source: { repository: `https://git.example.org/${organization}/${name}.git` },
    image: { repository: `${organization}/${name}` },
    http: {
      port: 8080,
      basePath: `/${organization}/${name}`,
      ...(runtime === 'container' && {
        health: { port: 'http', liveness: '/live', readiness: '/ready' },
        metrics: { port: 'http', path: '/metrics' },
      }),
    },
    config: {
      env: {
        LOG_LEVEL: 'INFO',
        BATCH_SIZE: number,
        QUEUE_NAME: `queue.${name}`,
        FEATURE_AUDIT: true,
        TIMEOUT: '30s',
      },
      ...(random() < 0.5 && {
        files: { 'mapping.properties': `source.kind=${number}\ntarget.kind=${number + 1}\nretry.count=3\n` },
      }),
    },
    secrets: { env: { PASSWORD: { key: `${organization}/${name}`, property: 'password' } } },
    egress: { systems: ['erp', 'partner'], internet: [`api-${number}.partner.example.com`] },
    scaling: { replicas: 2 },
    ...(runtime === 'container' && { security: { runAsUser: 10001 } }),
  };
}
