import type { Find } from '../../diagnostics/finding.ts';
import { compareQuantities, parseQuantity } from '../../kubernetes/quantity.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';

/** Reports requests above their limit, and a memory limit that is too small for the runtime (`CST4012`, `CST4013`). */
export function reviewResources({ input, profile }: ReleaseFacts, find: Find): void {
  const { requests, limits } = input.settings.resources;
  for (const resource of ['cpu', 'memory'] as const) {
    const request = requests[resource];
    const limit = limits[resource];
    if (request === undefined || limit === undefined || !isLess(limit, request)) continue;
    find(
      'CST4012',
      { resource, request, limit },
      {
        at: { settings: ['resources', 'requests', resource] },
        help: `raise \`resources.limits.${resource}\`, or lower the request`,
      },
    );
  }
  const least = profile.leastMemory;
  if (least === undefined || limits.memory === undefined || !isLess(limits.memory, least)) return;
  find(
    'CST4013',
    { limit: limits.memory, least, runtime: profile.name },
    {
      at: { settings: ['resources', 'limits', 'memory'] },
      help: 'the heap takes three quarters of the limit; classes, threads and buffers need the rest',
    },
  );
}

function isLess(text: string, other: string): boolean {
  const [left, right] = [parseQuantity(text), parseQuantity(other)];
  return left !== undefined && right !== undefined && compareQuantities(left, right) < 0;
}
