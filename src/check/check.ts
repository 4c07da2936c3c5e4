import type { Find } from '../diagnostics/finding.ts';
import type { Target } from '../link/program.ts';
import type { Manifest, ObjectId } from '../lower/manifest.ts';
import { checkIdentity } from './check-identity.ts';
import { checkLinks } from './check-links.ts';
import { checkPods } from './check-pods.ts';
import { checkServed } from './check-served.ts';
import { checkTasks } from './check-tasks.ts';

/**
 * Checks the objects of one Application, whoever made them: the cluster serves their kinds, their names and
 * labels are valid and unique, their pods are restricted and pinned, and what they refer to exists.
 * @param expected objects that somebody else brings
 */
export function check(
  manifests: readonly Manifest[],
  target: Target,
  find: Find,
  expected: readonly ObjectId[] = [],
): void {
  checkIdentity(manifests, find);
  checkServed(manifests, target.clusterSpec.kubernetesVersion, find);
  checkPods(manifests, target.clusterSpec.kubernetesVersion, find);
  checkTasks(manifests, target.clusterSpec.kubernetesVersion, find);
  checkLinks(manifests, find, expected);
}
