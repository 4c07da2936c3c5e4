import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Api, KubernetesObject } from '../../../cluster/api.ts';
import type { Scenario } from '../scenario.ts';
import { untilSettled } from '../settled.ts';
import { until, type World } from '../world.ts';

/** A release of an environment that prunes, and one of an environment that preserves. */
const CASES = [
  {
    environment: 'dev',
    cluster: 'dev-kind',
    namespace: 'retail-dev',
    release: 'store-replenishment',
    stays: false,
  },
  {
    environment: 'test',
    cluster: 'test-k3s',
    namespace: 'retail-test',
    release: 'store-replenishment',
    stays: false,
  },
  {
    environment: 'prod',
    cluster: 'prod-east',
    namespace: 'retail-prod',
    release: 'store-replenishment',
    stays: true,
  },
];

/** Kinds that are never pruned: with them something would be lost that Git does not hold. */
const PROTECTED = [
  ['external-secrets.io/v1', 'ExternalSecret'],
  ['v1', 'PersistentVolumeClaim'],
] as const;

/** Taking an integration out of an environment. */
export const removal: Scenario = {
  name: 'a removed release is pruned, its protected objects are kept; where resources are preserved all of it stays',
  async run(world) {
    const failures: string[] = [];
    const kept = new Map<string, readonly string[]>();
    for (const { environment, cluster, namespace, release } of CASES) {
      kept.set(environment, await protectedOf(world.clusters.get(cluster)!.api, namespace, release));
      rmSync(join(world.dry.folder, 'environments', environment, 'integrations', `${release}.yaml`));
    }
    await world.dry.commit('Remove a release');
    await world.publisher.publish();
    for (const { environment, cluster, namespace, release, stays } of CASES) {
      const { api } = world.clusters.get(cluster)!;
      const name = `${environment}.${cluster}.${release}`;
      if (!stays) {
        failures.push(
          ...(await until(`${name} is gone`, 90, async () => !(await names(world)).includes(name))),
          ...(await until(`the Deployment of ${name} is gone`, 60, async () => {
            const deployments = await api.list('apps/v1', 'Deployment');
            return !deployments.some(object => isOf(object, namespace, release));
          })),
        );
        const still = await protectedOf(api, namespace, release);
        for (const object of kept.get(environment)!)
          if (!still.includes(object)) failures.push(`${name}: ${object} is gone with it`);
      } else {
        const deployments = await api.list('apps/v1', 'Deployment');
        if (!deployments.some(object => isOf(object, namespace, release)))
          failures.push(`${name}: its Deployment is gone although resources are preserved`);
      }
    }
    await world.dry.git('revert', '--no-edit', 'HEAD');
    await world.publisher.publish();
    return [...failures, ...(await untilSettled(world, 120))];
  },
};

const isOf = ({ metadata }: KubernetesObject, namespace: string, release: string): boolean =>
  metadata.namespace === namespace && metadata.labels?.['app.kubernetes.io/name'] === release;

async function names({ installations }: World): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { applications } of installations)
    found.push(...(await applications()).map(({ metadata }) => metadata.name));
  return found;
}

async function protectedOf(api: Api, namespace: string, release: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [apiVersion, kind] of PROTECTED)
    for (const object of await api.list(apiVersion, kind))
      if (isOf(object, namespace, release)) found.push(`${kind} ${object.metadata.name}`);
  return found;
}
