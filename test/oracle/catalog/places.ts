import { type Document, type Documents, ownedBy, type Placement, placementsOf } from './documents.ts';
import { type Effective, effectiveOf } from './effective.ts';
import { isTree, type Tree, textsAt, treeAt } from './tree.ts';

/** A release on a cluster with what its layers come to, and where it is reachable. */
export interface Place extends Placement, Effective {
  /** Absent where it serves none. */
  readonly port?: number;
  readonly route?: Route;
}

/** Where a release is reachable from outside. */
export interface Route {
  readonly exposure: string;
  readonly host: string;
  readonly path: string;
}

/** Runtimes whose images serve on 8080 unless something else is said. */
const SERVING = ['camel-quarkus', 'camel-quarkus-native', 'dotnet'];

/** All releases of a workspace on their clusters. */
export function placesOf(documents: Documents): readonly Place[] {
  return placementsOf(documents).map(placement => {
    const effective = effectiveOf(placement.layers);
    const port = portOf(placement.integration, effective);
    const route = port === undefined ? undefined : routeOf(placement, effective.settings);
    return {
      ...placement,
      ...effective,
      ...(port !== undefined && { port }),
      ...(route !== undefined && { route }),
    };
  });
}

function portOf({ spec }: Document, { settings, isRemoved }: Effective): number | undefined {
  if (isTree(settings.schedule)) return undefined;
  const { port } = treeAt(settings, 'http');
  if (typeof port === 'number') return port;
  return SERVING.includes(String(spec.runtime)) && !isRemoved('http.port') ? 8080 : undefined;
}

function routeOf({ integration, organization, environment }: Placement, settings: Tree): Route | undefined {
  const { basePath, requiresRoot, exposure = 'internal', hostLabel } = treeAt(settings, 'http');
  if (basePath === undefined && requiresRoot !== true) return undefined;
  const label = String(hostLabel ?? ownedBy(organization, 'hostLabels')[0]);
  const domain = String(treeAt(environment.spec, 'exposure', String(exposure)).domain);
  const labels = [
    ...(requiresRoot === true ? [`${integration.name}-${label}`] : []),
    ...(requiresRoot !== true && environment.spec.routing === 'host' ? [label] : []),
  ];
  return {
    exposure: String(exposure),
    host: [...labels, domain].join('.'),
    path: requiresRoot === true ? '/' : String(basePath),
  };
}

/** One integration that another one calls, as it is found from the cluster of the caller. */
export interface Callee {
  readonly integration: string;
  /** The release on the same cluster, where there is one that serves a port. */
  readonly here?: Place;
  readonly route?: Route;
}

/** What a release calls, sorted by name. */
export function calleesOf(place: Place, places: readonly Place[]): readonly Callee[] {
  return [...textsAt(place.integration.spec, 'dependencies')].sort().map(integration => {
    const all = places.filter(
      other => other.integration.name === integration && other.environment === place.environment,
    );
    const local = all.find(({ cluster }) => cluster === place.cluster);
    const route = (local ? [local] : all).find(other => other.route !== undefined)?.route;
    return {
      integration,
      ...(local?.port !== undefined && { here: local }),
      ...(route && { route }),
    };
  });
}

/** The releases of the same cluster that call one, sorted by name. */
export function callersOf(place: Place, places: readonly Place[]): readonly Place[] {
  return places
    .filter(
      other =>
        other !== place &&
        other.cluster === place.cluster &&
        textsAt(other.integration.spec, 'dependencies').includes(place.integration.name),
    )
    .sort((a, b) => (a.integration.name < b.integration.name ? -1 : 1));
}

/** What the pods of a release are selected by. */
export function selectorOf({ integration }: Placement): Tree {
  const { name = integration.name, instance = integration.name } = treeAt(integration.spec, 'selectorLabels');
  return { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': instance };
}
