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

const DAY = 24 * 60 * 60 * 1000;

/** The day in UTC, some days from now, as `2027-03-31`; never part of any output. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}
