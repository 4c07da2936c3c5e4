import type { Callee, Place } from './places.ts';
import { isTree, type Tree, treeAt, type Value } from './tree.ts';

/** What references of one release stand for. */
export interface Resolver {
  /** A value with every reference in its texts replaced. */
  readonly resolve: <Content extends Value>(value: Content) => Content;
  /** Integrations whose route the texts resolved so far lead to. */
  readonly routed: ReadonlySet<string>;
}

const REFERENCE = /(@*)@\{([a-z][a-z0-9-]*(?:\.[A-Za-z][A-Za-z0-9-]*)+)\}/g;

/** Resolves references of one release: `@{name.property}`, where a doubled `@` stands for one. */
export function resolverOf(place: Place, callees: readonly Callee[]): Resolver {
  const routed = new Set<string>();
  const addressOf = (reference: string): string => {
    const [name = '', ...rest] = reference.split('.');
    const property = rest.join('.');
    if (name === 'self') return ofSelf(place, property);
    if (name === 'cluster') return place.cluster.name;
    if (name === 'environment') return ofEnvironment(place, property);
    if (name === 'system') {
      const system = treeAt(place.environment.spec, 'systems', rest[0]!);
      const [port] = Array.isArray(system.ports) ? system.ports : [];
      return String(rest[1] === 'host' ? system.host : port);
    }
    const callee = callees.find(({ integration }) => integration === name)!;
    if (property === 'routeUrl' || (property !== 'publicUrl' && callee.here === undefined)) routed.add(name);
    return ofCallee(callee, property);
  };
  const text = (value: string): string =>
    value.includes('@{')
      ? value
          .replace(REFERENCE, (whole, before: string, reference: string) =>
            before.length % 2 === 1
              ? whole.slice(0, (before.length + 1) / 2) + whole.slice(before.length + 1)
              : before.slice(0, before.length / 2) + addressOf(reference),
          )
          .replaceAll('@@{', '@{')
      : value;
  const resolve = (value: Value): Value => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return (value as readonly Value[]).map(resolve);
    if (!isTree(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item!)]));
  };
  return { resolve: value => resolve(value) as typeof value, routed };
}

function ofSelf({ integration, namespace, route }: Place, property: string): string {
  if (property === 'name') return integration.name;
  if (property === 'namespace') return namespace;
  const path = route?.path === '/' ? '' : (route?.path ?? '');
  if (property === 'host') return route?.host ?? '';
  return property === 'path' ? path : `https://${route?.host}${path}`;
}

function ofEnvironment({ environment }: Place, property: string): string {
  const { spec } = environment;
  const proxy = treeAt(spec, 'egress', 'proxy');
  const collector = treeAt(spec, 'observability', 'collector');
  const values: Tree = {
    name: environment.name,
    'domain.public': treeAt(spec, 'exposure', 'public').domain,
    'domain.internal': treeAt(spec, 'exposure', 'internal').domain,
    registry: spec.registry,
    'proxy.url': `http://${proxy.host}:${proxy.port}`,
    'proxy.host': proxy.host,
    'proxy.port': proxy.port,
    'collector.url': `http://${collector.host}:${collector.port}`,
    'collector.host': collector.host,
    'secretBackend.server': treeAt(spec, 'secretBackend').server,
  };
  return String(values[property]);
}

function ofCallee({ integration, here, route }: Callee, property: string): string {
  const path = route === undefined || route.path === '/' ? '' : route.path;
  if (property === 'routeUrl' || property === 'publicUrl') return `https://${route?.host}${path}`;
  const inside = here && {
    scheme: 'http',
    host: `${integration}.${here.namespace}.svc.cluster.local`,
    port: here.port,
    path: '',
  };
  const location = inside ?? { scheme: 'https', host: route?.host, port: 443, path };
  if (property !== 'url') return String((location as Tree)[property]);
  const port = inside === undefined ? '' : `:${location.port}`;
  return `${location.scheme}://${location.host}${port}${location.path}`;
}
