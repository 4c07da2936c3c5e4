import type { Find } from '../../diagnostics/finding.ts';
import { compareQuantities, parseQuantity } from '../../kubernetes/quantity.ts';
import type { Amounts } from '../../link/settings/workload.ts';
import type { Path } from '../../source/pointer.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';
import { reviewMemory } from './memory.ts';

/** Reports requests above their limit, and memory that a pod cannot have or work with (`CST4012`, `CST4013`). */
export function reviewResources({ input, profile }: ReleaseFacts, find: Find): void {
  const { resources } = input.settings;
  reviewRequest('cpu', resources, find);
  // What is said wrong is not compared with anything.
  reviewRequest('ephemeral-storage', resources, find);
  if (!reviewMemory(resources, find)) return;
  reviewRequest('memory', resources, find);
  const limit = resources.limits.memory;
  const least = profile.leastMemory;
  if (least === undefined || limit === undefined || !isLess(limit, least)) return;
  find(
    'CST4013',
    { limit, least, runtime: profile.name },
    {
      at: { settings: ['resources', 'limits', 'memory'] },
      help: 'the heap takes three quarters of the limit; classes, threads and buffers need the rest',
    },
  );
}

/** Reports a request above its limit (`CST4012`), at the path of the resources. */
export function reviewRequest(
  resource: keyof Amounts,
  { requests = {}, limits = {} }: { readonly requests?: Amounts; readonly limits?: Amounts },
  find: Find,
  path: Path = ['resources'],
): void {
  const request = requests[resource];
  const limit = limits[resource];
  if (request === undefined || limit === undefined || !isLess(limit, request)) return;
  find(
    'CST4012',
    { resource, request, limit },
    {
      at: { settings: [...path, 'requests', resource] },
      help: `raise \`${path.join('.')}.limits.${resource}\`, or lower the request`,
    },
  );
}

function isLess(text: string, other: string): boolean {
  const [left, right] = [parseQuantity(text), parseQuantity(other)];
  return left !== undefined && right !== undefined && compareQuantities(left, right) < 0;
}
