import { type CommitRecord, parseCommit } from '../../host/git/commit-record.ts';
import type { ObjectReader } from '../../host/git/objects/object-reader.ts';
import { type RenderedTrailers, renderedTrailers } from '../../publish/commit/trailers.ts';

/** A commit on the way back from the tip of a branch. */
export interface Step {
  readonly record: CommitRecord;
  /** The commit as it is stored. */
  readonly bytes: Buffer;
  /** What it says it was made of; absent when it says nothing that is valid. */
  readonly claims?: RenderedTrailers;
}

/** A way back along first parents. */
export interface Walk {
  /** Newest first. */
  readonly steps: readonly Step[];
  /** The commit that should come next, when the repository lacks it. */
  readonly missing?: string;
}

/**
 * Goes from a commit back along first parents.
 * @param isEnough asked after each step; the walk ends there
 */
export async function walk(
  reader: ObjectReader,
  tip: string,
  isEnough: (steps: readonly Step[]) => boolean,
): Promise<Walk> {
  const steps: Step[] = [];
  for (let next: string | undefined = tip; next !== undefined; next = steps.at(-1)!.record.parents[0]) {
    const step = await readStep(reader, next);
    if (step === undefined) return { steps, missing: next };
    steps.push(step);
    if (isEnough(steps)) break;
  }
  return { steps };
}

async function readStep(reader: ObjectReader, id: string): Promise<Step | undefined> {
  const found = await reader.read(id);
  const record = found?.type === 'commit' ? parseCommit(id, found.bytes) : undefined;
  if (found === undefined || record === undefined) return undefined;
  const claims = renderedTrailers(record.message);
  return {
    record,
    bytes: found.bytes,
    ...(claims === undefined ? {} : { claims }),
  };
}
