import type { Find } from '../diagnostics/finding.ts';
import type { Target } from '../link/program.ts';
import type { Manifest, ObjectId } from '../lower/manifest.ts';
import { checkIdentity } from './check-identity.ts';
import { checkLinks } from './check-links.ts';
import { checkMade, type MadeByExtension } from './check-made.ts';
import { checkPods } from './check-pods.ts';
import { checkServed } from './check-served.ts';
import { checkTasks } from './check-tasks.ts';
import { checkTriggers } from './check-triggers.ts';
import { checkRaw } from './deviations/check-raw.ts';
import type { Policy, Waived } from './deviations/policy.ts';

/**
 * Checks the objects of one Application, whoever made them: the cluster serves their kinds, their names and
 * labels are valid and unique, their pods are restricted and pinned, and what they refer to exists.
 * @param expected objects that somebody else brings
 * @param policy what holds for a release with extra objects or patches
 * @param made what holds for the document of an extension
 * @returns the rules that waivers let pods break
 */
export function check(
  manifests: readonly Manifest[],
  target: Target,
  find: Find,
  expected: readonly ObjectId[] = [],
  policy?: Policy,
  made?: MadeByExtension,
): readonly Waived[] {
  checkIdentity(manifests, find);
  checkServed(manifests, target.clusterSpec.kubernetesVersion, find);
  const waived = checkPods(manifests, target.clusterSpec.kubernetesVersion, find, policy);
  checkTasks(manifests, target.clusterSpec.kubernetesVersion, find);
  checkTriggers(manifests, find, expected);
  checkLinks(manifests, find, expected);
  if (policy) checkRaw(policy, find);
  if (made) checkMade(manifests, made, find);
  return waived;
}
