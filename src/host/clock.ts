/** Milliseconds since some fixed moment, for measuring how long something took; never part of any output. */
export function now(): number {
  return performance.now();
}

/** Milliseconds since 1970 by the clock of the machine; only for judging the age of files. */
export function wallClock(): number {
  return Date.now();
}
