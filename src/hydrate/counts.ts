/** How much a program holds. */
export interface Counts {
  readonly applications: number;
  readonly objects: number;
  /** Applications that were taken from an earlier run. */
  readonly reused: number;
}

/** The counts of nothing. */
export const NOTHING_COUNTED: Counts = { applications: 0, objects: 0, reused: 0 };

/** Counts of two programs together. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    applications: a.applications + b.applications,
    objects: a.objects + b.objects,
    reused: a.reused + b.reused,
  };
}
