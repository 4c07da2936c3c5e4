import type { Tree } from '../catalog/tree.ts';
import type { Chance } from './chance.ts';
import { probesOf } from './probes.ts';

/** Where further containers and jobs of a release may take things from. */
export interface Surroundings {
  readonly organization: string;
  readonly name: string;
  /** Mounts of the main container that can be shared by any pod. */
  readonly mounts: readonly string[];
  /** Those that only the pods of the integration may share. */
  readonly ownMounts: readonly string[];
  readonly references: readonly string[];
}

/** Init containers and sidecars. */
export function containersOf(surroundings: Surroundings, chance: Chance): Tree {
  return {
    unpack: {
      kind: 'init',
      ...ofImage('unpack', surroundings, chance),
      ...chance.maybe(() => ({ order: chance.number(-3, 3) })),
      mounts: chance.sample([...surroundings.mounts, ...surroundings.ownMounts]),
    },
    ...chance.maybe(() => ({ 'a-wait': { kind: 'init', ...ofImage('a-wait', surroundings, chance) } })),
    ...chance.maybe(() => ({
      shipper: {
        kind: 'sidecar',
        ...ofImage('shipper', surroundings, chance),
        ...chance.maybe(() => ({ order: chance.number(-1000, 1000) })),
        ports: { shipper: 9880, 'a-metrics': 9881 },
        probes: probesOf('shipper', chance),
        mounts: chance.sample([...surroundings.mounts, ...surroundings.ownMounts]),
      },
    })),
  };
}

/** Jobs with the image of the integration, and with one of their own. */
export function jobsOf(surroundings: Surroundings, chance: Chance): Tree {
  const { organization, name, references } = surroundings;
  return {
    migrate: {
      ...chance.maybe(() => ({ command: ['/bin/migrate', '--all'] })),
      ...chance.maybe(() => ({ arguments: ['--to', 'latest', chance.text()] })),
      env: { MIGRATE_LEVEL: 'debug', ...chance.maybe(() => ({ A_TEXT: chance.text() })) },
      ...chance.maybe(() => ({
        secrets: { MIGRATE_TOKEN: { key: `${organization}/${name}`, property: 'token' } },
      })),
      ...chance.maybe(() => ({
        resources: {
          requests: { cpu: '20m', 'ephemeral-storage': '1Mi' },
          limits: { cpu: '3', memory: '2Gi', 'ephemeral-storage': '3Gi' },
        },
      })),
      ...chance.maybe(() => ({ runAsUser: 10005, writablePaths: ['/var/migrate'] })),
      ...chance.maybe(() => ({ deadlineSeconds: 900, retries: 0 })),
    },
    ...chance.maybe(() => ({
      import: {
        ...ofImage('import', surroundings, chance),
        env: { URL: chance.of(references) },
        mounts: chance.sample(surroundings.mounts),
      },
    })),
  };
}

function ofImage(owner: string, { organization, name }: Surroundings, chance: Chance): Tree {
  return {
    image: {
      repository: chance.of([`${organization}/${owner}`, `vendor.example.com:5000/${organization}/${owner}`]),
      digest: chance.digest(),
    },
    ...chance.maybe(() => ({ command: ['/bin/run', '$(X)'] })),
    ...chance.maybe(() => ({ arguments: ['-v', chance.text()] })),
    ...chance.maybe(() => ({ env: { LEVEL: 3, ENABLED: false, TEXT: chance.text() } })),
    ...chance.maybe(() => ({
      secrets: {
        TOKEN: { key: `${organization}/${name}`, property: owner },
        EXISTING: { secret: `${owner}-credentials`, key: 'key', optional: chance.rarely(0.5) },
      },
    })),
    resources: {
      requests: { cpu: '10m', memory: '16Mi', ...chance.maybe(() => ({ 'ephemeral-storage': '8Mi' })) },
      limits: { memory: '64Mi', ...chance.maybe(() => ({ cpu: '1', 'ephemeral-storage': '1Gi' })) },
    },
    ...chance.maybe(() => ({ writablePaths: ['/var/cache/own', '/run'] })),
    ...chance.maybe(() => ({ runAsUser: 20_000 })),
  };
}
