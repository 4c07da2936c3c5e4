import type { Program } from '../../link/program.ts';
import type { Difference } from '../compare/difference.ts';

type Group = readonly string[];

/**
 * Sees whether a rendered commit names environments that its dry commit publishes together: leaving one away would keep
 * an old state of it without a trace. The command line of `publish` may have named another repository or branch.
 */
export function strangeEnvironments(
  environments: Group,
  program: Pick<Program, 'environments'> | undefined,
): readonly Difference[] {
  if (program !== undefined && groupsOf(program).some(group => group.join() === environments.join()))
    return [];
  const names =
    environments.length === 0 ? 'no environments' : environments.map(name => `\`${name}\``).join(', ');
  return [
    { kind: 'message', path: '', detail: `names ${names}, which the dry commit does not publish together` },
  ];
}

/** All environments that may share a branch, whatever repository and branch the command line named. */
function groupsOf({ environments }: Pick<Program, 'environments'>): readonly Group[] {
  const alone: Group[] = [];
  const shared = new Map<string, string[]>();
  for (const [name, { value }] of environments) {
    const { repoURL = '', branch = 'rendered', layout } = value.spec.rendered ?? {};
    if (layout === 'branches') {
      alone.push([name]);
      continue;
    }
    for (const key of [`both ${repoURL} ${branch}`, `repository ${repoURL}`, `branch ${branch}`, 'all']) {
      const names = shared.get(key);
      if (names === undefined) shared.set(key, [name]);
      else names.push(name);
    }
  }
  return [...alone, ...shared.values()];
}
