import type { OwnStep } from '../branch/links.ts';
import { type Difference, sortedDifferences } from '../compare/difference.ts';
import { MissingContent } from '../missing-content.ts';
import type { CheckedCommit, VerifyContext } from '../verification.ts';
import { compiledFor } from './compiled-for.ts';
import { verifyContents } from './verify-contents.ts';
import { verifyNote } from './verify-note.ts';
import { verifyOrder } from './verify-order.ts';

/**
 * Compiles the dry commit of a rendered commit again and compares everything. Reports `CST8062` to `CST8065`.
 * @param previous the commit of the same catalog before it on the branch
 */
export async function verifyOwn(
  context: VerifyContext,
  own: OwnStep,
  previous: OwnStep | undefined,
): Promise<CheckedCommit> {
  const { reporter } = context;
  const commit = own.record.id;
  const before = reporter.errors;
  const differences: Difference[] = [];
  let files = 0;
  try {
    const compiled = await compiledFor(context, own, own.claims.drySha);
    if (compiled !== undefined) {
      const contents = await verifyContents(context, own, previous, compiled);
      ({ files } = contents);
      differences.push(...contents.differences);
      differences.push(...(await verifyNote(context, own, compiled)));
      differences.push(...(await verifyOrder(context, own, previous)));
    }
  } catch (error) {
    if (!(error instanceof MissingContent)) throw error;
    const help = 'fetch the whole branch and its notes, without filters';
    reporter.report('CST8062', { commit, reason: error.message }, { help });
  }
  const isKnown = reporter.errors === before;
  return {
    commit,
    kind: 'own',
    outcome: !isKnown ? 'unknown' : differences.length > 0 ? 'different' : 'equal',
    dry: own.claims.drySha,
    environments: own.claims.environments,
    files,
    differences: sortedDifferences(differences),
  };
}
