import type { DeviationInput } from '../program.ts';
import { completeRegistries } from '../release/image.ts';
import type { LinkedRelease } from '../release/linked-release.ts';
import type { Settings } from '../settings.ts';
import { POD_RULES } from './waivers.ts';

/** What a release may do by extra objects and patches; nothing where it has none. */
export function deviationInputOf(
  { organization, ownership, target, waivers }: LinkedRelease,
  { extraObjects, patches }: Settings,
): DeviationInput | undefined {
  if (extraObjects === undefined && patches === undefined) return undefined;
  const { podSecurity = {} } = target.environmentSpec;
  return {
    allowedKinds: organization.value.spec.allowedKinds ?? [],
    hostLabels: ownership.hostLabels,
    pathPrefixes: ownership.pathPrefixes,
    secretPaths: ownership.secretPaths,
    registries: completeRegistries(ownership, target),
    podSecurity: Object.hasOwn(podSecurity, organization.name)
      ? podSecurity[organization.name]!
      : 'restricted',
    waivers: waivers.flatMap(({ name, value }) => {
      const { rules, subject } = value.spec;
      const ofPods = rules.filter(rule => rule.startsWith(POD_RULES));
      return ofPods.length === 0 || subject.object === undefined
        ? []
        : [{ name, rules: ofPods, object: subject.object }];
    }),
  };
}
