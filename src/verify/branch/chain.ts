import type { VerifyContext } from '../verification.ts';
import { isOf, type Link, linksOf, type OwnStep } from './links.ts';
import { type Step, walk } from './walk.ts';

/** Which commits of a branch are meant. */
export interface ChainRequest {
  /** Id of the commit to begin with. */
  readonly tip: string;
  /**
   * Name of the branch that the commit is the tip of; then the last commit of our catalog on it is meant.
   * @default the commit itself is meant
   */
  readonly branch?: string;
  /** Whether all commits of our catalog back to the first are meant. */
  readonly history: boolean;
  /**
   * Id of the commit at which the history ends; it is not meant itself.
   * @default the first
   */
  readonly since?: string;
}

/** A commit to verify, and the one of the same catalog before it. */
export interface ChainLink extends Link {
  readonly previous?: OwnStep;
}

/** The commits to verify, newest first. Reports `CST8061`, `CST8062`, `CST8066` and `CST8067`. */
export async function chain(context: VerifyContext, request: ChainRequest): Promise<readonly ChainLink[]> {
  const { identity, rendered, reporter } = context;
  const { tip, history, since } = request;
  const { steps, missing } = await walk(rendered.reader, tip, steps => {
    if (!isOf(identity, steps.at(-1)!)) return false;
    if (history) return indexOf(steps, since) !== -1;
    return steps.filter(step => isOf(identity, step)).length === 2;
  });
  const [first] = steps;
  if (first === undefined) {
    reporter.report('CST8061', { revision: tip }, { help: 'fetch it first' });
    return [];
  }
  const links = linksOf(identity, steps);
  if (request.branch === undefined && !isOf(identity, first)) reportForeign(context, first);
  else if (links.length === 0 && missing === undefined)
    reporter.report('CST8067', { branch: request.branch ?? tip }, { help: NOTHING_HELP });
  if (missing !== undefined) {
    const reason = `commit ${missing.slice(0, 12)}, which comes before it on the branch, is not in the repository`;
    reporter.report('CST8062', { commit: tip, reason }, { help: DEPTH_HELP });
  }
  const end = indexOf(steps, since);
  if (since !== undefined && end === -1 && missing === undefined)
    reporter.report('CST8061', { revision: since }, { help: 'name a commit of the branch' });
  if (reporter.errors > 0 && request.branch === undefined && !isOf(identity, first)) return [];
  return links
    .map((link, index) => {
      const previous = links[index + 1]?.own;
      return { ...link, ...(previous === undefined ? {} : { previous }) };
    })
    .filter(({ own }, index) => (history ? end === -1 || steps.indexOf(own) < end : index === 0));
}

const NOTHING_HELP = 'publish first, or name another branch with `--branch`';
const DEPTH_HELP = 'fetch the whole history of the rendered branch: `git fetch --unshallow`';

function indexOf(steps: readonly Step[], id: string | undefined): number {
  return steps.findIndex(({ record }) => record.id === id);
}

function reportForeign({ identity, reporter }: VerifyContext, { record, claims }: Step): void {
  const commit = record.id;
  if (claims !== undefined) {
    const help = 'run it in that catalog';
    reporter.report('CST8066', { commit, recorded: claims.catalog, catalog: identity }, { help });
  } else {
    const reason = 'it lacks the trailers that `publish` writes, or they are not valid';
    reporter.report('CST8062', { commit, reason });
  }
}
