import { byCodeUnit } from '../../source/order.ts';
import type { DeliveryTenancy } from '../delivery/delivery-input.ts';
import { documentApplicationName } from '../document-application-name.ts';
import { deploysOf } from './facts/repo-binding-facts.ts';
import { tenancyNamespaces } from './tenancy-namespaces.ts';
import { bindingNamespace, organizationNamespace, type TenancyPlace } from './tenancy-place.ts';

/** What Argo CD is told of the tenancy of one environment. */
export function deliveryTenancy(place: TenancyPlace): DeliveryTenancy {
  const { cluster, organizations, repoBindings, knowledgeBases, agents } = place;
  const inOrganization = [...knowledgeBases, ...agents].map(document => ({
    document,
    organization: document.value.spec.organization,
    namespace: organizationNamespace(document.value.spec.organization),
  }));
  const all = [
    ...[...organizations.values()].map(document => ({
      document,
      organization: document.name,
      namespace: organizationNamespace(document.name),
    })),
    ...repoBindings.map(document => ({
      document,
      organization: document.value.spec.organization,
      namespace: bindingNamespace(document),
    })),
    ...inOrganization,
  ];
  return {
    cluster: cluster.name,
    organizations: [...organizations.keys()].sort(byCodeUnit),
    namespaces: tenancyNamespaces(place).map(({ name }) => name),
    applications: all
      .map(({ document, ...rest }) => ({ name: documentApplicationName(document), ...rest }))
      .sort((a, b) => byCodeUnit(a.name, b.name)),
    deploying: repoBindings
      .flatMap(({ name, value: { spec } }) =>
        spec.deploys === undefined
          ? []
          : [{ name, organization: spec.organization, deploys: deploysOf(spec.deploys, spec.repository) }],
      )
      .sort((a, b) => byCodeUnit(a.name, b.name)),
  };
}
