import type { Reporter } from '../../diagnostics/reporter.ts';
import type { PublishTarget } from '../../publish/target.ts';
import type { BranchPlace } from './fetched-branch.ts';

/**
 * The branches to verify: those that the catalog is published to, or the one that was named. Reports `CST8018` when the
 * name alone does not say in which repository it lies.
 */
export function places(
  targets: readonly PublishTarget[],
  branch: string | undefined,
  reporter: Reporter,
): readonly BranchPlace[] {
  if (branch === undefined) return targets;
  const known = targets.filter(target => target.branch === branch || target.active === branch);
  const candidates = known.length > 0 ? known : targets;
  const byAddress = new Map(candidates.map(target => [target.address.url, { ...target, branch }]));
  if (byAddress.size > 1) {
    const branches = [...byAddress.keys()].map(url => `\`${branch}\` of \`${url}\``).join(' and ');
    reporter.report(
      'CST8018',
      { option: '--branch', branches },
      { help: 'name the repository with `--remote`' },
    );
    return [];
  }
  return [...byAddress.values()];
}
