import { now } from './clock.ts';

/** Measures the stages of one run. */
export interface Stopwatch {
  /** Ends a stage: its time runs from the end of the one before. */
  lap(stage: string): void;
  /** Milliseconds by stage, in order. */
  readonly laps: ReadonlyMap<string, number>;
}

/** A stopwatch that is running. */
export function startStopwatch(): Stopwatch {
  const laps = new Map<string, number>();
  let last = now();
  return {
    laps,
    lap: stage => {
      const time = now();
      laps.set(stage, (laps.get(stage) ?? 0) + time - last);
      last = time;
    },
  };
}
