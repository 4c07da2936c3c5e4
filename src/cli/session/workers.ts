import { availableParallelism } from 'node:os';

/** More threads than this wait for each other. */
const MOST_WORKERS = 8;

/** The number of worker threads that the options ask for, or as many as pay off. */
export function workersOf({ workers }: { readonly workers?: number | undefined }): number {
  return workers ?? Math.min(availableParallelism(), MOST_WORKERS);
}
