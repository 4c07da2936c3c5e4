import { isMap, type JsonMap } from '../../source/json.ts';
import { mergeLayers } from '../layers/layers.ts';
import type { PodsInput, RouteInput } from '../program.ts';
import { type LinkedRelease, layersOf } from '../release/linked-release.ts';
import { jobSelectorOf, podLabelsOf } from '../release/pod-labels.ts';
import { routeOf } from '../release/route.ts';
import type { HttpSettings } from '../settings.ts';
import { namespaceOf } from '../tenancy/namespaces.ts';

/** Where one release can be reached on one cluster. */
export interface Endpoint {
  readonly pods: PodsInput;
  /** Port of the Service and of the pods; absent when the release serves none. */
  readonly port?: number;
  readonly route?: Omit<RouteInput, 'gateway'>;
}

/** Where a release can be reached. Only what its layers say of `http` is merged; what is wrong there is reported with its own input. */
export function endpointOf(linked: LinkedRelease): Endpoint {
  const { integration, ownership, labelOwners, target } = linked;
  const layers = layersOf(linked).map(layer => ({
    ...layer,
    value: partOf(layer.value),
  }));
  const merged = mergeLayers(layers) as JsonMap & { http?: HttpSettings };
  // What runs by a schedule serves nothing.
  const http = merged.schedule === undefined ? merged.http : undefined;
  const route =
    http?.exposure &&
    routeOf({ integration: integration.name, http, ownership, labelOwners, target }, () => {});
  return {
    pods: podsOf(linked),
    ...(http?.port !== undefined && { port: http.port }),
    ...(route && { route: { exposure: route.exposure, host: route.host, path: route.path } }),
  };
}

/** What the layers say of `http` and `schedule`. */
function partOf({ http, schedule }: JsonMap): JsonMap {
  return { ...(http !== undefined && { http }), ...(schedule !== undefined && { schedule }) };
}

/** The pods of a release, as policies select them. */
export function podsOf({ integration, organization, environment }: LinkedRelease): PodsInput {
  return {
    namespace: namespaceOf(environment, organization.name),
    podLabels: podLabelsOf(integration.name, integration.value.spec.selectorLabels),
  };
}

/** The pods of the jobs of a release, where a layer of it has some. */
export function jobPodsOf(linked: LinkedRelease): readonly PodsInput[] {
  if (layersOf(linked).every(({ value }) => !isMap(value.jobs))) return [];
  const { integration, organization, environment } = linked;
  return [
    { namespace: namespaceOf(environment, organization.name), podLabels: jobSelectorOf(integration.name) },
  ];
}
