import type { RepoBindingInput, Target } from '../../../link/program.ts';
import type { JsonMap } from '../../../source/json.ts';
import { onboardingLabels } from '../onboarding-labels.ts';
import { ADMIN_READS, ADMIN_RUNS, adminAccess } from '../organization/admins.ts';
import { tenantIsolation } from '../presets/network-policies.ts';
import { quotaObjects } from '../presets/quota-objects.ts';
import { ownPipeline } from './pipeline.ts';
import { runner, starter } from './runner.ts';

/** Every object in the namespace of the runs of a RepoBinding: identity, rights, limits, isolation, and its Pipeline. */
export function repoBindingObjects(input: RepoBindingInput, target: Target): readonly JsonMap[] {
  const { name, namespace, organization, quota, network } = input;
  const labels = onboardingLabels(organization, name);
  return [
    ...runner(input, target),
    ...starter(input),
    ...adminAccess({ namespace, labels }, input.adminUsers, [...ADMIN_READS, ...ADMIN_RUNS]),
    ...quotaObjects(namespace, labels, quota),
    tenantIsolation({ namespace, labels, siblings: input.siblings }, network, target),
    ...ownPipeline(input),
  ];
}
