import { type Callee, type Place, selectorOf } from '../catalog/places.ts';
import { isTree, listAt, type Tree, textsAt, treeAt } from '../catalog/tree.ts';

/** Who may reach the pods, and what they may reach. */
export function networkValues(
  place: Place,
  callees: readonly Callee[],
  callers: readonly Place[],
  routed: ReadonlySet<string>,
): Tree {
  const egress = treeAt(place.settings, 'egress');
  const throughGateway = callees.flatMap(({ integration, here, route }) =>
    route !== undefined && (here === undefined || routed.has(integration)) ? [route] : [],
  );
  return {
    allowFrom: callers.flatMap(caller => [
      { namespace: caller.namespace, podLabels: selectorOf(caller) },
      ...(isTree(caller.settings.jobs)
        ? [{ namespace: caller.namespace, podLabels: { 'cistern.dev/job-of': caller.integration.name } }]
        : []),
    ]),
    egress: {
      dependencies: callees.flatMap(({ here }) =>
        here === undefined
          ? []
          : [{ namespace: here.namespace, podLabels: selectorOf(here), port: here.port }],
      ),
      gateways: throughGateway.map(({ exposure }) => exposure),
      hosts: hostsInOrder(place, callees, throughGateway),
      pods: [...listAt(egress, 'cluster')].sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1)),
      systems: textsAt(egress, 'systems'),
      internet: textsAt(egress, 'internet'),
    },
  };
}

/** Hosts of others that are called by their routes, in the order of the dependencies. */
function hostsInOrder(
  { integration }: Place,
  callees: readonly Callee[],
  routes: readonly NonNullable<Callee['route']>[],
): readonly string[] {
  return textsAt(integration.spec, 'dependencies').flatMap(name => {
    const route = callees.find(callee => callee.integration === name)?.route;
    return route !== undefined && routes.includes(route) ? [route.host] : [];
  });
}
