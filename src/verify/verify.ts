import { byCodeUnit } from '../source/order.ts';
import { environmentOf } from '../write/tree-path.ts';
import { type ChainLink, type ChainRequest, chain } from './branch/chain.ts';
import { handEdits } from './branch/hand-edits.ts';
import { sortedDifferences } from './compare/difference.ts';
import { MissingContent } from './missing-content.ts';
import { verifyOwn } from './own/verify-own.ts';
import { entriesOf } from './rendered-repository.ts';
import type { CheckedCommit, Verification, VerifyContext } from './verification.ts';

/**
 * Proves from rendered commits and the catalog alone that they are what they say they are, and finds what others did to
 * our folders since. Reports `CST8060` to `CST8067`: the outcome is only good when there was no error.
 */
export async function verify(context: VerifyContext, request: ChainRequest): Promise<Verification> {
  const { rendered, reporter } = context;
  const links = await chain(context, request);
  const commits: CheckedCommit[] = [];
  for (const link of links) {
    commits.push(...(await foreignEdits(context, link)));
    commits.push(await verifyOwn(context, link.own, link.previous));
  }
  for (const { commit, differences } of commits) {
    if (differences.length > 0) reporter.report('CST8060', { commit, count: differences.length });
  }
  const own = new Set(links.flatMap(link => link.own.claims.environments));
  const foreign = links.length === 0 ? [] : await foldersAt(rendered.repository, request.tip);
  return { commits, foreign: foreign.filter(name => !own.has(name)) };
}

/** The commits of others after one of ours that changed what is ours. */
async function foreignEdits(
  { rendered, reporter }: VerifyContext,
  { own, after }: ChainLink,
): Promise<readonly CheckedCommit[]> {
  try {
    const edits = await handEdits(rendered.repository, after, own.claims.environments);
    return after.flatMap(({ record }) => {
      const differences = edits.get(record.id);
      if (differences === undefined) return [];
      return [
        {
          commit: record.id,
          kind: 'foreign',
          outcome: 'different',
          environments: own.claims.environments,
          files: 0,
          differences: sortedDifferences(differences),
        },
      ];
    });
  } catch (error) {
    if (!(error instanceof MissingContent)) throw error;
    reporter.report('CST8062', { commit: own.record.id, reason: error.message });
    return [];
  }
}

/** The names of the folders at the top of a commit, sorted. */
async function foldersAt(repository: string, commit: string): Promise<readonly string[]> {
  const entries = await entriesOf(repository, commit).catch(() => []);
  const folders = entries.filter(({ path }) => path.includes('/')).map(({ path }) => environmentOf(path));
  return [...new Set(folders)].sort(byCodeUnit);
}
