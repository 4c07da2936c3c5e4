import { byCodeUnit } from '../../source/order.ts';
import { repositoryOf } from './facts/trigger-facts.ts';
import type { TenancyNamespace } from './tenancy-input.ts';
import { bindingNamespace, organizationNamespace, type TenancyPlace } from './tenancy-place.ts';

/** The namespaces that tenancy needs in one environment, sorted by name. */
export function tenancyNamespaces({
  organizations,
  repoBindings,
}: TenancyPlace): readonly TenancyNamespace[] {
  const ofOrganizations = [...organizations.values()].map(({ name, value }) => ({
    name: organizationNamespace(name),
    organization: name,
    ...(value.spec.displayName !== undefined && { displayName: value.spec.displayName }),
  }));
  const ofBindings = repoBindings.map(binding => ({
    name: bindingNamespace(binding),
    organization: binding.value.spec.organization,
    binding: binding.name,
    repository: repositoryOf(binding.value.spec.repository),
  }));
  return [...ofOrganizations, ...ofBindings].sort((a, b) => byCodeUnit(a.name, b.name));
}
