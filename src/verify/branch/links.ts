import type { RenderedTrailers } from '../../publish/commit/trailers.ts';
import type { Step } from './walk.ts';

/** A commit of our catalog on a branch. */
export interface OwnStep extends Step {
  readonly claims: RenderedTrailers;
}

/** A commit of our catalog, and the commits of others that came after it, newest first. */
export interface Link {
  readonly own: OwnStep;
  readonly after: readonly Step[];
}

/** Whether a commit says that it was made of a catalog. */
export function isOf(catalog: string, step: Step): step is OwnStep {
  return step.claims?.catalog === catalog;
}

/** The commits of a catalog on the way back, newest first; commits before the first of them belong to none. */
export function linksOf(catalog: string, steps: readonly Step[]): readonly Link[] {
  const links: Link[] = [];
  let after: Step[] = [];
  for (const step of steps) {
    if (isOf(catalog, step)) {
      links.push({ own: step, after });
      after = [];
    } else after.push(step);
  }
  return links;
}
