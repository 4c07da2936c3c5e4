import { byDanger } from '../collapse/order.ts';
import type { Effect } from '../model/effect.ts';

/** What a plan may not do. */
export interface GateLimits {
  /** Effects that are refused. */
  readonly failOn: readonly Effect[];
  readonly maxDeletions: MaxDeletions;
}

/** How much may be deleted at once. */
export interface MaxDeletions {
  /** @default any number */
  readonly applications?: number;
  /** @default any number */
  readonly objects?: number;
}

/** Limits of all environments and of single ones. */
export interface Gates {
  readonly everywhere: GateLimits;
  /** What holds besides, by environment. */
  readonly environments: ReadonlyMap<string, GateLimits>;
}

/** Nothing is refused. */
export const NO_LIMITS: GateLimits = { failOn: [], maxDeletions: {} };

/** The limits of an environment as its `spec.plan` says them. */
export function limitsOf(plan: Partial<GateLimits> | undefined): GateLimits {
  return { failOn: plan?.failOn ?? [], maxDeletions: plan?.maxDeletions ?? {} };
}

/** Limits that refuse what either of two refuses. So a change cannot loosen the limits that it is judged by. */
export function strictest(a: GateLimits, b: GateLimits): GateLimits {
  return {
    failOn: [...new Set([...a.failOn, ...b.failOn])].sort(byDanger),
    maxDeletions: {
      ...least('applications', a.maxDeletions, b.maxDeletions),
      ...least('objects', a.maxDeletions, b.maxDeletions),
    },
  };
}

function least(bound: keyof MaxDeletions, a: MaxDeletions, b: MaxDeletions): MaxDeletions {
  const bounds = [a[bound], b[bound]].filter(value => value !== undefined);
  return bounds.length === 0 ? {} : { [bound]: Math.min(...bounds) };
}
