/** Milliseconds since some fixed moment, for measuring how long something took; never part of any output. */
export function now(): number {
  return performance.now();
}

/** File systems count time in ticks of up to ten milliseconds. */
const RACY_MILLISECONDS = 50;

/**
 * The moment before which a file must have changed last for its time stamps to prove anything, in milliseconds since
 * 1970: what changed later may change again within the same tick.
 */
export function settledMoment(): number {
  return Date.now() - RACY_MILLISECONDS;
}

/** The date in UTC: `2026-01-31`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
