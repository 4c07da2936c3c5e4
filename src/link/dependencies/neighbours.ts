import { groupBy } from '../../source/group-by.ts';
import type { DependencyInput, PodsInput } from '../program.ts';
import type { LinkedRelease } from '../release/linked-release.ts';
import { type Endpoint, endpointOf, jobPodsOf, podsOf } from './endpoint.ts';

/** A dependency as one release finds it, whatever its configuration does with it. */
export type Callee = Omit<DependencyInput, 'url' | 'usesRoute'>;

/** What a release has to do with others of its environment. */
export interface Neighbours {
  /** One for each dependency, in their order. */
  readonly callees: readonly Callee[];
  /** Pods on its own cluster that call it, by the names of their integrations. */
  readonly callers: readonly PodsInput[];
}

/**
 * Who calls whom among the releases of a program. Nothing is merged for a release that nobody depends on, and the address
 * of one on a cluster is found once.
 */
export function neighboursAmong(releases: readonly LinkedRelease[]): (linked: LinkedRelease) => Neighbours {
  const byName = groupBy(
    releases,
    ({ environment, integration }) => `${environment.name}/${integration.name}`,
  );
  const byAddress = new Map(
    releases.map(linked => [addressOf(linked, linked.integration.name), linked] as const),
  );
  const callersOf = new Map<string, Set<string>>();
  for (const { integration } of releases) {
    for (const name of integration.value.spec.dependencies ?? []) {
      const callers = callersOf.get(name);
      if (callers) callers.add(integration.name);
      else callersOf.set(name, new Set([integration.name]));
    }
  }
  const endpoints = new Map<LinkedRelease, Endpoint>();
  const endpoint = (linked: LinkedRelease): Endpoint => {
    const known = endpoints.get(linked) ?? endpointOf(linked);
    endpoints.set(linked, known);
    return known;
  };
  return linked => ({
    callees: (linked.integration.value.spec.dependencies ?? []).map(integration => {
      const all = byName.get(`${linked.environment.name}/${integration}`) ?? [];
      const here = byAddress.get(addressOf(linked, integration));
      const { pods, port } = (here && endpoint(here)) ?? {};
      // Where it runs on several other clusters, one of them has to serve the route that is named.
      const route = (here ? [here] : all).map(each => endpoint(each).route).find(found => found);
      return {
        integration,
        clusters: all.map(({ placement }) => placement.cluster.name),
        ...(pods !== undefined && port !== undefined && { direct: { pods, port } }),
        ...(route && { route }),
      };
    }),
    callers: [...(callersOf.get(linked.integration.name) ?? [])].sort().flatMap(name => {
      const caller = name === linked.integration.name ? undefined : byAddress.get(addressOf(linked, name));
      return caller === undefined ? [] : [podsOf(caller), ...jobPodsOf(caller)];
    }),
  });
}

/** Names a release on the cluster of another. */
function addressOf({ placement }: LinkedRelease, integration: string): string {
  return `${placement.cluster.name}/${integration}`;
}
