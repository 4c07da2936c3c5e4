import type { RouteClaim } from './claim.ts';

/**
 * Which of two claims the Gateway API prefers for a request that both match: negative for the first, 0 for a tie
 * that only the age of the routes would break.
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httproutespec
 */
export function specificationOrder(a: RouteClaim, b: RouteClaim): number {
  return (
    Number(isWildcard(a.host)) - Number(isWildcard(b.host)) ||
    b.host.length - a.host.length ||
    Number(b.pathType === 'Exact') - Number(a.pathType === 'Exact') ||
    b.path.length - a.path.length ||
    Number(b.method !== '') - Number(a.method !== '') ||
    b.headerMatches.length - a.headerMatches.length ||
    b.queryMatches.length - a.queryMatches.length
  );
}

/**
 * The priority that Traefik 3.7 gives a claim; the higher wins, whatever the specification says, and hosts weigh
 * by their length alone.
 * @see https://github.com/traefik/traefik/tree/v3.7/pkg/provider/kubernetes/gateway
 */
export function traefikPriority(claim: RouteClaim): number {
  const [index, count] = claim.rule;
  return (
    pathPriority(claim) +
    (claim.method === '' ? 0 : 1000) +
    100 * claim.headerMatches.length +
    10 * claim.queryMatches.length +
    claim.longestHost +
    (count - index)
  );
}

/** Whether the two orders disagree about a pair of claims that can match one request. */
export function disagree(a: RouteClaim, b: RouteClaim): boolean {
  const specified = Math.sign(specificationOrder(a, b));
  const computed = Math.sign(traefikPriority(b) - traefikPriority(a));
  return specified !== computed;
}

function pathPriority({ pathType, path }: RouteClaim): number {
  if (pathType === 'Exact') return 100_000;
  return path === '/' ? 1 : 10_000 + 100 * path.length;
}

function isWildcard(host: string): boolean {
  return host === '' || host.startsWith('*.');
}
