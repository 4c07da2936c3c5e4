import type { CheckContext } from '../../check.ts';
import { type KubernetesObject, nameOf, refusalOf } from '../../cluster/api.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { startRedis } from '../redis.ts';
import { startApplicationController } from './application-controller.ts';
import { startApplicationSetController } from './applicationset-controller.ts';
import { clusterSecret, installation } from './installation.ts';
import { startRepoServer } from './repo-server.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** What further programs of an installation need. */
export interface RunningArgocd {
  readonly surroundings: Surroundings;
  /** `host:port` */
  readonly repoServer: string;
}

/** Installs Argo CD on a cluster that has its CRDs, and makes other clusters known to it by their names. */
export async function startArgocd(
  context: CheckContext,
  home: Cluster,
  namespace: string,
  managed: ReadonlyMap<string, Cluster>,
): Promise<RunningArgocd> {
  const start = Date.now();
  const objects: readonly KubernetesObject[] = [
    ...installation(namespace),
    ...[...managed].map(([name, cluster]) => clusterSecret(namespace, name, cluster)),
  ];
  for (const object of objects) {
    const refusal = refusalOf(await home.api.apply(object));
    if (refusal !== undefined) throw new Error(`${nameOf(object)} of Argo CD is refused: ${refusal}`);
  }
  const redis = await startRedis(
    context.session,
    await context.goProgram('miniredis'),
    `argocd.${home.name}-redis`,
  );
  const command = await context.tool('argocd');
  const surroundings = surroundingsOf(context.session, command, home, namespace, redis);
  const repoServer = await startRepoServer(surroundings);
  await Promise.all([
    startApplicationController(surroundings, repoServer),
    startApplicationSetController(surroundings, repoServer),
  ]);
  context.say(`Argo CD on ${home.name}: ready after ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return { surroundings, repoServer };
}
