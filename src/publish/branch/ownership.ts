import type { Reporter } from '../../diagnostics/reporter.ts';
import type { PublishTarget } from '../target.ts';
import { changedPaths } from '../tree/changed-paths.ts';
import type { StoredTrees } from '../tree/stored-trees.ts';
import type { BranchState } from './branch-state.ts';

/** Most paths that a message names. */
const SHOWN = 5;

/**
 * Checks that a branch is one that may be published to, and that nobody else touched what this catalog owns there. Reports
 * `CST8007`, `CST8008`, `CST8009`.
 */
export async function checkOwnership(
  { tip, top, own, isRendered }: BranchState,
  { branch, environments }: PublishTarget,
  trees: StoredTrees,
  reporter: Reporter,
): Promise<void> {
  if (tip === undefined) return;
  const help = `have a look; to take over what is there, pass \`--adopt ${tip.id}\``;
  if (!isRendered) {
    reporter.report('CST8007', { branch, tip: tip.id }, { help });
    return;
  }
  const recorded = own?.trailers.environments ?? [];
  for (const environment of environments) {
    if (recorded.includes(environment) || !top.has(environment)) continue;
    reporter.report('CST8008', { environment, branch, tip: tip.id }, { help });
  }
  if (own === undefined || own.commit.id === tip.id) return;
  for (const environment of recorded) {
    const pair = [own.top.get(environment), top.get(environment)] as const;
    const paths = await changedPaths(environment, pair, { trees, limit: SHOWN + 1 });
    if (paths.length === 0) continue;
    const shown = paths.slice(0, SHOWN).map(path => `\`${path}\``);
    const list = [...shown, ...(paths.length > SHOWN ? ['and more'] : [])].join(', ');
    const undo = `revert commits after ${own.commit.id} that touch it, or ${help}`;
    reporter.report('CST8009', { environment, branch, tip: tip.id, paths: list }, { help: undo });
  }
}
