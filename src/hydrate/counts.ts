import type { Cache } from '../cache/cache.ts';
import { isMap } from '../source/json.ts';
import type { ApplicationSummary } from './hydrated.ts';

/** How much a program holds. */
export interface Counts {
  readonly applications: number;
  readonly objects: number;
  /** Applications that were taken from an earlier run. */
  readonly reused: number;
}

const NAME = 'counts';

/** Counts Applications and their objects. */
export function countsOf(summaries: ReadonlyMap<string, ApplicationSummary>, reused: number): Counts {
  const objects = [...summaries.values()].reduce((sum, summary) => sum + summary.objects.length, 0);
  return { applications: summaries.size, objects, reused };
}

/** The counts of the whole program in a state of the workspace, as an earlier run without any finding left them. */
export function rememberedCounts(cache: Cache, state: string | undefined): Counts | undefined {
  const known = state === undefined ? undefined : cache.read(NAME);
  if (!isMap(known) || known.state !== state) return undefined;
  const { applications, objects } = known as unknown as Counts;
  return { applications, objects, reused: applications };
}

/** Remembers the counts of the whole program in a state of the workspace. */
export function rememberCounts(cache: Cache, state: string, { applications, objects }: Counts): void {
  cache.write(NAME, { state, applications, objects });
}
