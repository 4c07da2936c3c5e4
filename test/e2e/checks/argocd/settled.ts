import type { KubernetesObject } from '../../cluster/api.ts';
import { until, type World } from './world.ts';

interface ApplicationStatus {
  readonly sync?: { readonly status?: string; readonly revision?: string };
  readonly health?: { readonly status?: string };
  readonly conditions?: readonly { readonly type: string; readonly message: string }[];
  readonly operationState?: { readonly phase?: string; readonly message?: string };
}

/** How an Application stands, in one line. */
export function stateOf({ metadata, status }: KubernetesObject): string {
  const { sync, health, conditions = [], operationState } = (status ?? {}) as ApplicationStatus;
  const messages = conditions.map(({ type, message }) => `${type}: ${message}`);
  if (operationState?.phase !== undefined && operationState.phase !== 'Succeeded')
    messages.push(`${operationState.phase}: ${operationState.message ?? ''}`);
  return [metadata.name, sync?.status ?? 'not compared', health?.status ?? '', ...messages].join(' ');
}

/** Whether an Application is Synced and Healthy. */
export function isSettled(application: KubernetesObject): boolean {
  const { sync, health } = (application.status ?? {}) as ApplicationStatus;
  return sync?.status === 'Synced' && health?.status === 'Healthy';
}

/** Waits until all Applications but some are Synced and Healthy, at the newest commit of their branch. */
export function untilSettled(
  world: World,
  seconds: number,
  but: readonly string[] = [],
): Promise<readonly string[]> {
  return until('all Applications are Synced and Healthy', seconds, async () => {
    const restless: string[] = [];
    for (const { applications } of world.installations)
      for (const application of await applications())
        if (!but.includes(application.metadata.name) && !isSettled(application))
          restless.push(stateOf(application));
    return restless.length === 0 || `${restless.length}:\n${restless.slice(0, 12).join('\n')}`;
  });
}
