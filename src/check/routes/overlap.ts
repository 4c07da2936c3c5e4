import type { RouteClaim } from './claim.ts';

/** How two claims of different Applications stand to each other. */
export type Overlap = 'none' | 'equal' | 'first-above' | 'second-above' | 'both-match';

/**
 * Compares two claims at one listener: `equal` when the same requests match with the same precedence,
 * `first-above` when the first claims a prefix that holds the second's, `both-match` when some request matches both.
 */
export function overlapOf(a: RouteClaim, b: RouteClaim): Overlap {
  if (!hostsOverlap(a.host, b.host)) return 'none';
  const samePath = a.path === b.path;
  const aboveB = a.pathType === 'PathPrefix' && holds(a.path, b.path);
  const aboveA = b.pathType === 'PathPrefix' && holds(b.path, a.path);
  if (!samePath && !aboveA && !aboveB) return 'none';
  if (a.method !== '' && b.method !== '' && a.method !== b.method) return 'none';
  if (samePath && a.pathType === b.pathType)
    return conditionsOf(a) === conditionsOf(b) ? 'equal' : 'both-match';
  if (samePath) return 'both-match';
  return aboveB ? 'first-above' : 'second-above';
}

/** Whether some host name matches both; a wildcard stands for one or more labels, an empty host for all. */
export function hostsOverlap(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  const [wideA, wideB] = [a.startsWith('*.'), b.startsWith('*.')];
  if (wideA && wideB) return a.endsWith(b.slice(1)) || b.endsWith(a.slice(1));
  if (wideA) return b.endsWith(a.slice(1));
  if (wideB) return a.endsWith(b.slice(1));
  return false;
}

function holds(prefix: string, path: string): boolean {
  return prefix === '/' ? path !== '/' : path.startsWith(`${prefix}/`);
}

function conditionsOf({ method, headerMatches, queryMatches }: RouteClaim): string {
  return JSON.stringify([method, headerMatches, queryMatches]);
}
