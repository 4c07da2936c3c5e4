import { listenerObjects } from '../../example/listener-objects.ts';
import type { ExampleEnvironment } from '../environments.ts';
import type { HydratedObject } from '../hydrated.ts';
import type { GatewayObject } from './translate.ts';

const API = 'gateway.networking.k8s.io/v1';

/** Everything that a cluster of an environment has besides what is hydrated: its Gateways and their namespaces. */
export function gatewaysOf({ spec }: ExampleEnvironment): GatewayObject[] {
  const listeners = new Map<string, object[]>();
  for (const { gateway } of Object.values(spec.exposure ?? {})) {
    if (gateway === undefined) continue;
    const key = `${gateway.namespace}/${gateway.name}`;
    // Plain HTTP, because certificates are no part of what is asked.
    const listener = {
      name: gateway.listener,
      port: gateway.listenerPort,
      protocol: 'HTTP',
      allowedRoutes: { namespaces: { from: 'All' } },
    };
    listeners.set(key, [...(listeners.get(key) ?? []), listener]);
  }
  return gatewayObjects(listeners);
}

/** A class, and a Gateway and a namespace for each `<namespace>/<name>`. */
export function gatewayObjects(listeners: ReadonlyMap<string, readonly object[]>): GatewayObject[] {
  const names = [...listeners.keys()].map(key => key.split('/') as [string, string]);
  return [
    {
      apiVersion: API,
      kind: 'GatewayClass',
      metadata: { name: 'envoy' },
      spec: { controllerName: 'gateway.envoyproxy.io/gatewayclass-controller' },
    },
    ...[...new Set(names.map(([namespace]) => namespace))].map(namespaceObject),
    ...names.map(([namespace, name]) => ({
      apiVersion: API,
      kind: 'Gateway',
      metadata: { namespace, name },
      spec: { gatewayClassName: 'envoy', listeners: listeners.get(`${namespace}/${name}`) },
    })),
  ];
}

/** A namespace of that name. */
export function namespaceObject(name: string): GatewayObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
}

/**
 * What a controller of routes looks at of the hydrated objects and of what is made of them, Services with an address as
 * the API server gives it.
 */
export function routedObjects(hydrated: readonly HydratedObject[]): GatewayObject[] {
  let services = 0;
  const objects = hydrated.flatMap(({ object }) =>
    object.kind === 'EventListener' ? listenerObjects(object) : [object],
  );
  return objects.flatMap((object): GatewayObject[] => {
    if (object.kind === 'Namespace' || object.kind === 'HTTPRoute') return [object];
    if (object.kind !== 'Service') return [];
    services++;
    const clusterIP = `10.96.${Math.floor(services / 250)}.${1 + (services % 250)}`;
    return [{ ...object, spec: { ...(object.spec as object), clusterIP } }];
  });
}
