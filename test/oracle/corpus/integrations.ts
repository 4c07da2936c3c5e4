import type { Tree } from '../catalog/tree.ts';
import type { Chance } from './chance.ts';
import { containersOf, jobsOf, type Surroundings } from './containers.ts';
import { operationsOf } from './operations.ts';
import { probesOf } from './probes.ts';

/** What the generator knows of an integration when it makes the others. */
export interface Plan {
  readonly name: string;
  readonly organization: string;
  readonly runtime: string;
  readonly scheduled: boolean;
  readonly routed: boolean;
  /** Another integration that it calls, one that serves a port everywhere. */
  readonly calls?: Plan;
}

/** The Integration of a plan. */
export function integrationOf(plan: Plan, chance: Chance): Tree {
  const { name, organization, runtime, scheduled, calls } = plan;
  const exclusive = chance.some() && chance.rarely(0.5);
  const storage = storageOf(name, exclusive, chance);
  const surroundings: Surroundings = {
    organization,
    name,
    mounts: ['/etc/own/settings.yaml'],
    ownMounts: ['/tmp', ...('data' in storage ? ['/var/lib/data'] : [])],
    references: referencesOf(plan),
  };
  const jobs = chance.some() ? jobsOf(surroundings, chance) : {};
  return {
    organization,
    runtime,
    ...chance.maybe(() => ({
      description: `Moves "documents": ${chance.of(['all', 'some'])} of them, 100 % & more.`,
    })),
    ...chance.maybe(() => ({
      source: {
        repository: `https://git.example.org/${organization}/${name}.git`,
        ...chance.maybe(() => ({ path: 'apps/one' })),
      },
    })),
    image: { repository: `${organization}/${name}` },
    ...(chance.rarely() && { selectorLabels: { name: `old-${name}`, instance: 'legacy' } }),
    ...(calls && { dependencies: [calls.name] }),
    ...(scheduled ? { schedule: scheduleOf(exclusive, chance) } : { http: httpOf(plan, chance) }),
    ...(chance.some() && runtime === 'container' ? { command: ['/bin/app', '$(MODE)'] } : {}),
    ...chance.maybe(() => ({ arguments: ['--name', chance.text()] })),
    config: configOf(plan, surroundings, chance),
    secrets: secretsOf(plan, chance),
    ...(Object.keys(jobs).length > 0 && { jobs }),
    ...chance.maybe(() => ({ containers: containersOf(surroundings, chance) })),
    ...(Object.keys(storage).length > 0 && { storage }),
    ...(scheduled ? {} : chance.maybe(() => ({ probes: probesOf('http', chance) }))),
    ...(scheduled || exclusive ? {} : chance.maybe(() => ({ rollout: rolloutOf(chance) }))),
    ...chance.maybe(() => ({ scheduling: schedulingOf(chance) })),
    egress: {
      systems: [...chance.sample(['syslog']), 'partner', 'erp'],
      ...chance.maybe(() => ({ internet: ['api.example.com', '*.cdn.example.com:8443'] })),
      ...chance.maybe(() => ({
        cluster: [
          { name: 'queue', namespace: 'messaging', podLabels: { app: 'artemis' }, ports: [61617, 61616] },
          { name: 'database', namespace: 'databases', ports: [5432] },
        ],
      })),
    },
    resources: resourcesOf(plan, chance),
    ...operationsOf(plan, exclusive, chance),
    ...chance.maybe(() => ({ extraObjects: extraObjectsOf(plan, chance) })),
    shutdown: {
      ...chance.maybe(() => ({ preStopSeconds: chance.of([0, 3]) })),
      ...chance.maybe(() => ({ timeoutSeconds: 20, gracePeriodSeconds: 120 })),
    },
    security: {
      ...(runtime === 'container' || chance.rarely()
        ? { runAsUser: chance.of([10_001, 1_000_650_000]) }
        : {}),
      ...chance.maybe(() => ({ writablePaths: ['/var/tmp', '/opt/app/cache'] })),
    },
  };
}

/** Texts with references that have a value in every environment. */
function referencesOf({ routed, calls }: Plan): readonly string[] {
  return [
    'erp://@{system.erp.host}:@{system.partner.port}/@{self.name}',
    '@{environment.name} on @{cluster.name} in @{self.namespace}',
    'https://x.@{environment.domain.internal}/ and @{environment.proxy.url} at @{environment.registry}',
    'a literal @@{self.name} and user@@@{system.partner.host}',
    ...(routed ? ['@{self.url}/callback?host=@{self.host}&path=@{self.path}'] : []),
    ...(calls
      ? [
          `@{${calls.name}.url}/api`,
          `@{${calls.name}.scheme}://@{${calls.name}.host}:@{${calls.name}.port}@{${calls.name}.path}`,
        ]
      : []),
    ...(calls?.routed ? [`@{${calls.name}.routeUrl}/v1`] : []),
  ];
}

function configOf({ runtime }: Plan, { references }: Surroundings, chance: Chance): Tree {
  return {
    env: {
      LEVEL: 'INFO',
      COUNT: chance.of([0, 42, 10_000_000, 0.1, -1]),
      FLAG: chance.rarely(0.5),
      ...chance.maybe(() => ({ TEXT: chance.text(), OTHER_TEXT: chance.text() })),
      ADDRESS: chance.of(references),
      ...(runtime === 'camel-quarkus' && chance.some() ? { JAVA_OPTS_APPEND: ' -Xss1m -Dx=$(Y) ' } : {}),
      ...chance.maybe(() => ({ FROM_MAP: { configMap: 'shared', key: 'region' } })),
      ...chance.maybe(() => ({ FROM_OPTIONAL: { configMap: 'shared', key: 'zone', optional: true } })),
    },
    files: {
      '/etc/own/settings.yaml': `level: info\naddress: ${chance.of(references)}\n`,
      ...chance.maybe(() => ({ 'mapping.txt': chance.text() })),
      ...chance.maybe(() => ({ 'logo.png': { base64: 'iVBORw0KGgo=' } })),
      ...chance.maybe(() => ({ 'tariff.csv': { configMap: 'tariff', key: 'tariff.csv' } })),
      ...chance.maybe(() => ({ 'holidays.txt': { configMap: 'tariff', key: 'holidays', optional: true } })),
      ...chance.maybe(() => ({ '/etc/own/shared.txt': { configMap: 'another', key: 'text' } })),
      ...(chance.rarely(0.03) && {
        'large.txt': 'a line of sixty characters that is there again and again..\n'.repeat(3900),
      }),
    },
    ...chance.maybe(() => ({
      from: [
        { configMap: 'defaults', prefix: 'DEFAULT_' },
        { secret: 'overrides', optional: true },
      ],
    })),
  };
}

function secretsOf({ organization, name }: Plan, chance: Chance): Tree {
  const key = `${organization}/${name}`;
  return {
    env: {
      ...chance.maybe(() => ({
        PASSWORD: { key, property: 'password' },
        A_USER: { key, property: 'user.name' },
      })),
      ...chance.maybe(() => ({ PIN: { secret: 'existing-pin', key: 'pin', optional: true } })),
    },
    files: {
      ...chance.maybe(() => ({ 'key.pem': { key: `${key}/tls`, property: 'key' } })),
      ...chance.maybe(() => ({ '/etc/own/client.p12': { key, property: 'p12' } })),
      ...chance.maybe(() => ({
        'authority.pem': { secret: 'authority', key: 'ca.pem', optional: chance.rarely(0.5) },
      })),
    },
    ...chance.maybe(() => ({
      generated: {
        session: { env: 'SESSION_KEY', ...chance.maybe(() => ({ length: 63, symbols: 5 })) },
        ...chance.maybe(() => ({ link: { file: 'link.txt', length: 16 } })),
      },
    })),
  };
}

function httpOf({ name, organization, runtime, routed }: Plan, chance: Chance): Tree {
  const root = chance.rarely(0.1);
  return {
    ...(runtime === 'container' || chance.rarely() ? { port: chance.of([8080, 7000]) } : {}),
    ...(routed &&
      (root
        ? { requiresRoot: true }
        : { basePath: chance.of([`/${organization}/${name}`, `/${organization}/v1.0/${name}`]) })),
    ...chance.maybe(() => ({ exposure: chance.of(['public', 'internal']) })),
    ...chance.maybe(() => ({ hostLabel: chance.of([organization, `${organization}-two`]) })),
    ...(runtime === 'container'
      ? chance.maybe(() => ({
          management: { port: 9990 },
          health: { port: 'management', readiness: '/ready', ...chance.maybe(() => ({ liveness: '/live' })) },
        }))
      : {}),
    ...(runtime === 'dotnet' && chance.some()
      ? { metrics: { port: 'http', path: '/metrics', monitor: chance.of(['pod', 'service']) } }
      : {}),
    ...(runtime === 'camel-quarkus' && chance.rarely()
      ? {
          management: null,
          health: { port: 'http', liveness: '/q/live', readiness: '/q/ready', startup: '/q/started' },
          metrics: chance.rarely(0.5) ? null : { port: 'http', path: '/q/metrics' },
        }
      : {}),
  };
}

function scheduleOf(exclusive: boolean, chance: Chance): Tree {
  return {
    cron: chance.of(['30 1 * * MON-SAT', '*/5 * * * *', '0 0 1 1 *']),
    ...chance.maybe(() => ({ timeZone: 'Europe/Berlin' })),
    ...chance.maybe(() => ({
      concurrency: exclusive ? 'replace' : chance.of(['allow', 'forbid', 'replace']),
    })),
    ...chance.maybe(() => ({ startingDeadlineSeconds: 1800, deadlineSeconds: 14_400, retries: 0 })),
    ...chance.maybe(() => ({ history: { successful: 0, ...chance.maybe(() => ({ failed: 5 })) } })),
  };
}

function rolloutOf(chance: Chance): Tree {
  return {
    ...chance.maybe(() => ({ strategy: chance.of(['rolling', 'recreate']) })),
    ...chance.maybe(() => ({ maxSurge: chance.of([1, '50%']), maxUnavailable: chance.of([0, '10%']) })),
    ...chance.maybe(() => ({ minReadySeconds: chance.of([0, 15]), progressDeadlineSeconds: 900 })),
    ...chance.maybe(() => ({ revisionHistoryLimit: 0 })),
  };
}

function schedulingOf(chance: Chance): Tree {
  return {
    ...chance.maybe(() => ({ priorityClass: 'important' })),
    ...chance.maybe(() => ({ nodeSelector: { 'kubernetes.io/arch': 'amd64', 'example.org/empty': '' } })),
    ...chance.maybe(() => ({
      tolerations: [
        { key: 'dedicated', operator: 'Equal', value: 'apps', effect: 'NoSchedule' },
        {
          key: 'node.kubernetes.io/unreachable',
          operator: 'Exists',
          effect: 'NoExecute',
          tolerationSeconds: 0,
        },
      ],
    })),
    ...chance.maybe(() => ({
      spread: chance.of<readonly Tree[]>([
        [],
        [
          { topologyKey: 'topology.kubernetes.io/zone', maxSkew: 2, whenUnsatisfiable: 'hard' },
          { topologyKey: 'kubernetes.io/hostname' },
        ],
      ]),
    })),
  };
}

function extraObjectsOf({ name }: Plan, chance: Chance): Tree {
  return {
    texts: {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { labels: { 'example.org/zone': 'own', 'app.kubernetes.io/part-of': 'nobody' } },
      data: { address: 'erp://@{system.erp.host}', text: chance.text() },
    },
    ...chance.maybe(() => ({
      scratch: {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: `${name}-own-scratch`, annotations: { 'example.org/ticket': 'OPS-1' } },
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
      },
    })),
  };
}

function storageOf(name: string, exclusive: boolean, chance: Chance): Tree {
  return {
    ...(exclusive
      ? {
          data: {
            size: '20Gi',
            mountPath: '/var/lib/data',
            ...chance.maybe(() => ({ class: 'fast', accessMode: 'ReadWriteOncePod' })),
          },
        }
      : chance.maybe(() => ({
          data: { size: '1Gi', accessMode: 'ReadWriteMany', mountPath: '/var/lib/data' },
        }))),
    ...chance.maybe(() => ({
      archive: {
        existingClaim: `${name}-old`,
        accessMode: 'ReadOnlyMany',
        mountPath: '/srv/archive',
        subPath: 'messages/in',
        ...chance.maybe(() => ({ readOnly: true })),
      },
    })),
  };
}

function resourcesOf({ runtime }: Plan, chance: Chance): Tree {
  return {
    requests: { cpu: '100m', ...chance.maybe(() => ({ memory: '128Mi', 'ephemeral-storage': '1Gi' })) },
    limits: {
      ...chance.maybe(() => ({ cpu: chance.of(['2', '1500m']) })),
      ...chance.maybe(() => ({
        memory: runtime === 'camel-quarkus' ? '1Gi' : '768Mi',
        'ephemeral-storage': '2Gi',
      })),
    },
  };
}
