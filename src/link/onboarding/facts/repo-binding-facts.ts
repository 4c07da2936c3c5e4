import type { JsonMap } from '../../../source/json.ts';
import { byCodeUnit } from '../../../source/order.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import { networkOf } from '../network.ts';
import { quotaOf } from '../presets.ts';
import type { DeploysInput, RepoBindingFacts, TriggerInput } from '../tenancy-input.ts';
import { bindingNamespace, organizationNamespace, type TenancyPlace } from '../tenancy-place.ts';

/** Everything in the namespace of the runs of a binding. */
export function repoBindingFacts(
  binding: Declaration<'RepoBinding'>,
  organization: Declaration<'Organization'>,
  trigger: TriggerInput,
  { environment, repoBindings, sharedNamespace }: TenancyPlace,
): RepoBindingFacts {
  const { spec } = binding.value;
  const quota = quotaOf(spec.quota ?? organization.value.spec.quota);
  const own = organizationNamespace(organization.name);
  const siblings = [
    own,
    ...repoBindings.flatMap(other =>
      other !== binding && other.value.spec.organization === organization.name
        ? [bindingNamespace(other)]
        : [],
    ),
  ];
  const systems = environment.value.spec.tenancy?.pipelineSystems;
  return {
    ...trigger,
    organization: organization.name,
    organizationNamespace: own,
    adminUsers: (organization.value.spec.adminUsers ?? []).toSorted(byCodeUnit),
    siblings: siblings.sort(byCodeUnit),
    ...('inline' in spec.pipeline && { document: spec.pipeline.inline as unknown as JsonMap }),
    sharedNamespace,
    permissions: spec.permissions ?? 'standard',
    ...(quota && { quota }),
    network: networkOf(environment, spec.network ?? organization.value.spec.network, systems),
    ...(spec.deploys && { deploys: deploysOf(spec.deploys, spec.repository) }),
  };
}

/** What Argo CD may deploy for a binding: from its own repository too. */
export function deploysOf(
  { namespaces, repositories }: NonNullable<Declaration<'RepoBinding'>['value']['spec']['deploys']>,
  own: string,
): DeploysInput {
  return {
    namespaces: namespaces.toSorted(byCodeUnit),
    repositories: [...new Set([own, ...(repositories ?? [])])].sort(byCodeUnit),
  };
}
