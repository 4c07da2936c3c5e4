import { groupBy } from '../../source/group-by.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Declaration } from '../../validate/declaration.ts';
import type { LinkContext } from '../context.ts';
import { documentApplicationName } from '../document-application-name.ts';
import type { LinkedDocument } from '../extension/linked-document.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { deliveryTenancy } from '../onboarding/delivery-tenancy.ts';
import type { TenancyPlace } from '../onboarding/tenancy-place.ts';
import type { PipelinePlace } from '../pipelines/pipeline-place.ts';
import type { LinkedRelease } from '../release/linked-release.ts';
import { type DeliverySources, deliveryOf } from './delivery.ts';
import type { Delivery, DeliveryOrganization } from './delivery-input.ts';

/** What runs in the environments. */
export interface DeliveredSources {
  readonly releases: readonly (LinkedRelease | LinkedDocument)[];
  /** Where environments have Pipelines. */
  readonly places: readonly PipelinePlace[];
  /** Where environments run tenancy. */
  readonly tenancy: readonly TenancyPlace[];
}

/**
 * What Argo CD is told, by environment; nothing for one that does not say where its manifests are published.
 * @param clusters by environment, sorted by name
 */
export function deliveries(
  index: DeclarationIndex,
  clusters: ReadonlyMap<string, readonly Declaration<'Cluster'>[]>,
  { releases, places, tenancy }: DeliveredSources,
  compilerDigest: string,
  context: LinkContext,
): ReadonlyMap<string, Delivery> {
  const delivered = [...index.environments.values()].filter(({ value }) => value.spec.rendered !== undefined);
  if (delivered.length === 0) return new Map();
  const byEnvironment = groupBy(releases, ({ environment }) => environment.name);
  return new Map(
    delivered.map(environment => {
      const { name } = environment;
      const sources = {
        environment,
        clusters: clusters.get(name) ?? [],
        ...placedIn(byEnvironment.get(name) ?? []),
        ...pipelinesIn(places.find(place => place.environment === environment)),
        ...tenancyIn(tenancy.find(place => place.environment === environment)),
      };
      return [name, deliveryOf(sources, compilerDigest, context)] as const;
    }),
  );
}

function pipelinesIn(place: PipelinePlace | undefined): Pick<DeliverySources, 'pipelines'> {
  if (place === undefined) return {};
  const { cluster, namespace, documents } = place;
  const applications = documents.map(documentApplicationName).sort();
  return { pipelines: { cluster: cluster.name, namespace, applications } };
}

function tenancyIn(place: TenancyPlace | undefined): Pick<DeliverySources, 'tenancy'> {
  return place === undefined ? {} : { tenancy: deliveryTenancy(place) };
}

/** The releases of one environment, those of extensions among them, and the organizations that have them. */
function placedIn(linked: readonly (LinkedRelease | LinkedDocument)[]) {
  const organizations = new Map(linked.map(({ organization }) => [organization.name, organization]));
  const documents = linked.filter(each => 'document' in each);
  const releases = linked.map(each => ({
    name: 'document' in each ? each.application : each.release.name,
    cluster: each.placement.cluster.name,
    organization: each.organization.name,
  }));
  return {
    organizations: [...organizations.values()].sort((a, b) => byCodeUnit(a.name, b.name)),
    releases: releases.sort((a, b) => byCodeUnit(a.cluster, b.cluster) || byCodeUnit(a.name, b.name)),
    ...(documents.length > 0 && { extensionKinds: kindsOf(documents) }),
  };
}

/** What the extensions make for each organization that has a document of theirs: organization → kinds. */
function kindsOf(
  documents: readonly LinkedDocument[],
): ReadonlyMap<string, DeliveryOrganization['allowedKinds']> {
  const byOrganization = groupBy(documents, ({ organization }) => organization.name);
  return new Map(
    [...byOrganization].map(([name, own]) => [
      name,
      own.flatMap(({ document }) => document.entry.allowedKinds),
    ]),
  );
}
