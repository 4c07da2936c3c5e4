import { isTree, present, type Tree, treeAt, treesIn } from '../catalog/tree.ts';

/** How many pods run, and what a drain may take. */
export function scalingValues(settings: Tree): Tree {
  const { replicas, maxUnavailable, autoscaling, keda } = treeAt(settings, 'scaling');
  return {
    replicaCount: replicas,
    pdb: present({ maxUnavailable }),
    autoscaling: isTree(autoscaling)
      ? present({
          enabled: true,
          minReplicas: autoscaling.minReplicas,
          maxReplicas: autoscaling.maxReplicas,
          targetCPUUtilizationPercentage: autoscaling.cpu,
          targetMemoryUtilizationPercentage: autoscaling.memory,
          scaleDownStabilizationSeconds: autoscaling.scaleDownStabilizationSeconds,
        })
      : undefined,
    keda: isTree(keda)
      ? present({
          enabled: true,
          minReplicas: keda.minReplicas,
          maxReplicas: keda.maxReplicas,
          pollingInterval: keda.pollingIntervalSeconds,
          cooldownPeriod: keda.cooldownSeconds,
          idleReplicas: keda.idleReplicas,
          triggers: Object.fromEntries(
            treesIn(keda.triggers).map(([name, { metadata, ...trigger }]) => [
              name,
              { ...trigger, metadata: textsOf(treeAt({ metadata }, 'metadata')) },
            ]),
          ),
        })
      : undefined,
  };
}

function textsOf(map: Tree): Tree {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, String(value)]));
}
