import type { Find } from '../../../../diagnostics/finding.ts';
import {
  canonicalQuantity,
  compareQuantities,
  parseQuantity,
  type Quantity,
} from '../../../../kubernetes/quantity.ts';
import type { QuotaInput } from '../../../../link/onboarding/tenancy-input.ts';
import type { Server } from '../server.ts';

/** What a quota is compared with. */
export type QuotaUser = Pick<Server, 'askedBy' | 'container' | 'replicas' | 'resources'>;

const RESOURCES = ['cpu', 'memory'] as const;

/**
 * Reports `CST4160` for a container that the limits of its namespace would refuse, and `CST4161` where the servers of one
 * document ask for more than all pods of the namespace may have.
 */
export function reviewQuota(servers: readonly QuotaUser[], quota: QuotaInput | undefined, find: Find): void {
  if (quota === undefined) return;
  for (const server of servers) reviewContainer(server, quota.container, find);
  for (const sort of ['requests', 'limits'] as const) {
    for (const resource of RESOURCES) {
      const asked = sumOf(servers, sort, resource);
      const most = parseQuantity(quota[sort][resource]);
      if (most === undefined || compareQuantities(asked, most) <= 0) continue;
      const args = {
        what: `${resource} ${sort}`,
        asked: canonicalQuantity(asked),
        most: canonicalQuantity(most),
      };
      const help = 'choose a larger `quota` for the organization, or ask for less';
      find('CST4161', args, { at: { settings: servers[0]!.askedBy }, help });
    }
  }
}

function reviewContainer(
  { container, resources, askedBy }: QuotaUser,
  { max, min }: QuotaInput['container'],
  find: Find,
): void {
  for (const resource of RESOURCES) {
    const refuse = (amount: string, bound: string, limit: string): void => {
      const help = 'choose a larger `quota` for the organization, or change the resources';
      find('CST4160', { container, resource, amount, bound, limit }, { at: { settings: askedBy }, help });
    };
    const limit = resources.limits[resource];
    const request = resources.requests[resource];
    if (isAbove(limit, max[resource])) refuse(limit, 'allows at most', max[resource]);
    if (isAbove(min[resource], request)) refuse(request, 'wants at least', min[resource]);
  }
}

function isAbove(amount: string, bound: string): boolean {
  const [one, other] = [parseQuantity(amount), parseQuantity(bound)];
  return one !== undefined && other !== undefined && compareQuantities(one, other) > 0;
}

function sumOf(
  servers: readonly QuotaUser[],
  sort: 'requests' | 'limits',
  resource: 'cpu' | 'memory',
): Quantity {
  const amounts = servers.map(({ resources, replicas }) => {
    const { nano } = parseQuantity(resources[sort][resource]) ?? { nano: 0n };
    return nano * BigInt(replicas);
  });
  return {
    nano: amounts.reduce((sum, amount) => sum + amount, 0n),
    format: resource === 'cpu' ? 'decimal' : 'binary',
  };
}
