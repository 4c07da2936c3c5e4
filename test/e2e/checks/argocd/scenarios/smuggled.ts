import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cistern } from '../../../example/cistern.ts';
import { git } from '../../../git/git.ts';
import type { Scenario } from '../scenario.ts';
import { stateOf, untilSettled } from '../settled.ts';
import { named, until } from '../world.ts';

const ENVIRONMENT = 'test';
const CLUSTER = 'test-k3s';
const REFUSED = 'test.test-k3s.stock-query';
const BROKEN = 'test.test-k3s.product-docs';
const BUMPED = named('apps/v1', 'Deployment', 'retail-test', 'price-feed');
const DIGEST = `sha256:${'2'.repeat(64)}`;

const BINDING = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name: 'smuggled' },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
  subjects: [{ kind: 'ServiceAccount', name: 'stock-query', namespace: 'retail-test' }],
};

/** What somebody does who can push to the branch, but does not go through the compiler. */
export const smuggled: Scenario = {
  name: 'the AppProject refuses a smuggled object; a broken Application does not stop the others; publish refuses to go on',
  async run(world) {
    const { context, publisher } = world;
    const { api } = world.clusters.get(CLUSTER)!;
    const folder = context.temporary('by-hand');
    const branch = publisher.branchOf(ENVIRONMENT);
    await git(context, folder, 'clone', '--quiet', '--branch', branch, publisher.bare, '.');
    const directory = (name: string): string => join(folder, ENVIRONMENT, CLUSTER, name);
    writeFileSync(join(directory('stock-query'), 'smuggled.yaml'), JSON.stringify(BINDING));
    const broken = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'broken' },
      spec: { ports: [{ port: 0 }] },
    };
    mkdirSync(directory('product-docs'), { recursive: true });
    writeFileSync(join(directory('product-docs'), 'broken.yaml'), JSON.stringify(broken));
    for (const name of readdirSync(directory('price-feed'))) {
      const file = join(directory('price-feed'), name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/sha256:[0-9a-f]{64}/, DIGEST));
    }
    await git(context, folder, 'add', '--all');
    await git(context, folder, 'commit', '--quiet', '--message', 'Smuggle');
    await git(context, folder, 'push', '--quiet', 'origin', `HEAD:${branch}`);

    const failures = [
      ...(await until('the digest beside it arrives', 60, async () =>
        JSON.stringify((await api.get(BUMPED))?.spec).includes(DIGEST),
      )),
      ...(await until(`${REFUSED} says that its project does not permit it`, 60, async () => {
        const state = await stateIn(world, REFUSED);
        return /not permitted in project/.test(state) || state;
      })),
      ...(await until(`${BROKEN} says that it cannot be applied`, 60, async () => {
        const state = await stateIn(world, BROKEN);
        return /spec\.ports\[0\]\.port|Invalid value/.test(state) || state;
      })),
      ...(await untilSettled(world, 60, [REFUSED, BROKEN, 'test.root'])),
    ];
    const bindings = await api.list('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding');
    if (bindings.some(({ metadata }) => metadata.name === 'smuggled'))
      failures.push('the smuggled binding exists');
    const refusal = await cistern(context, world.dry.folder, 'publish');
    if (refusal.status !== 1) failures.push(`publish goes on over the smuggled commit (${refusal.status})`);

    await git(context, folder, 'revert', '--no-edit', 'HEAD');
    await git(context, folder, 'push', '--quiet', 'origin', `HEAD:${branch}`);
    return [...failures, ...(await untilSettled(world, 120))];
  },
};

async function stateIn(world: Parameters<Scenario['run']>[0], name: string): Promise<string> {
  for (const { applications } of world.installations)
    for (const application of await applications())
      if (application.metadata.name === name) return stateOf(application);
  return `${name} does not exist`;
}
