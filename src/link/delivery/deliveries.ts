import { groupBy } from '../../source/group-by.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Declaration } from '../../validate/declaration.ts';
import type { LinkContext } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { pipelineApplicationName } from '../pipelines/pipeline-applications.ts';
import type { PipelinePlace } from '../pipelines/pipeline-place.ts';
import type { LinkedRelease } from '../release/linked-release.ts';
import { type DeliverySources, deliveryOf } from './delivery.ts';
import type { Delivery } from './delivery-input.ts';

/**
 * What Argo CD is told, by environment; nothing for one that does not say where its manifests are published.
 * @param clusters by environment, sorted by name
 * @param places where environments have Pipelines
 */
export function deliveries(
  index: DeclarationIndex,
  clusters: ReadonlyMap<string, readonly Declaration<'Cluster'>[]>,
  releases: readonly LinkedRelease[],
  places: readonly PipelinePlace[],
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
      };
      return [name, deliveryOf(sources, compilerDigest, context)] as const;
    }),
  );
}

function pipelinesIn(place: PipelinePlace | undefined): Pick<DeliverySources, 'pipelines'> {
  if (place === undefined) return {};
  const { cluster, namespace, documents } = place;
  const applications = documents.map(pipelineApplicationName).sort();
  return { pipelines: { cluster: cluster.name, namespace, applications } };
}

/** The releases of one environment and the organizations that have them. */
function placedIn(linked: readonly LinkedRelease[]) {
  const organizations = new Map(linked.map(({ organization }) => [organization.name, organization]));
  const releases = linked.map(({ release, placement, organization }) => ({
    name: release.name,
    cluster: placement.cluster.name,
    organization: organization.name,
  }));
  return {
    organizations: [...organizations.values()].sort((a, b) => byCodeUnit(a.name, b.name)),
    releases: releases.sort((a, b) => byCodeUnit(a.cluster, b.cluster) || byCodeUnit(a.name, b.name)),
  };
}
