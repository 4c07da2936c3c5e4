import type { Amounts } from '../../../../link/settings/workload.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';

/** The resources of a container, without the parts that say nothing. */
export function resourcesOf(resources: {
  readonly requests?: Amounts;
  readonly limits?: Amounts;
}): Plain<k8s.ResourceRequirements> {
  const requests = quantities(resources.requests);
  const limits = quantities(resources.limits);
  return { ...(requests ? { requests } : {}), ...(limits ? { limits } : {}) };
}

const RESOURCES = ['cpu', 'memory', 'ephemeral-storage'] as const;

function quantities(amounts: Amounts = {}): Readonly<Record<string, string>> | undefined {
  const stated = RESOURCES.flatMap(resource => {
    const amount = amounts[resource];
    return amount === undefined ? [] : [[resource, amount] as const];
  });
  return stated.length === 0 ? undefined : Object.fromEntries(stated);
}
