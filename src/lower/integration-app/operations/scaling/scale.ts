import type { Settings } from '../../../../link/settings.ts';

/** Who decides how many pods a release runs. */
export type Scaler = 'autoscaling' | 'keda' | 'replicas' | 'schedule';

/** How many pods a release runs while it is started. */
export interface Scale {
  readonly by: Scaler;
  /** Fewest pods that run at any time; 0 where none may. */
  readonly least: number;
}

/** How many pods a release runs while it is started. */
export function scaleOf({ scaling, schedule }: Settings): Scale {
  const { autoscaling, keda, replicas = 1 } = scaling;
  if (schedule !== undefined) return { by: 'schedule', least: 0 };
  if (autoscaling !== undefined) return { by: 'autoscaling', least: autoscaling.minReplicas };
  if (keda !== undefined) return { by: 'keda', least: keda.idleReplicas ?? keda.minReplicas };
  return { by: 'replicas', least: replicas };
}

/**
 * The replicas of a workload, which are nobody's but the autoscaler's where there is one. An autoscaler of Kubernetes
 * leaves a workload of 0 replicas alone; one of KEDA is told to pause instead.
 */
export function replicasOf(settings: Settings, state: 'started' | 'stopped'): { readonly replicas?: number } {
  const { by, least } = scaleOf(settings);
  if (by === 'keda') return {};
  if (state === 'stopped') return { replicas: 0 };
  return by === 'autoscaling' ? {} : { replicas: least };
}
