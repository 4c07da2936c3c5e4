import type { Callee } from '../dependencies/neighbours.ts';
import type { RouteInput, Target } from '../program.ts';
import type { Settings } from '../settings.ts';
import { ENVIRONMENT_PROPERTIES } from './properties.ts';

/** What the references of one release are resolved with. */
export interface ReferenceScope {
  readonly integration: string;
  readonly namespace: string;
  readonly target: Target;
  readonly settings: Settings;
  readonly route?: RouteInput;
  readonly callees: readonly Callee[];
}

/** The value of a reference, or why it has none. */
export type Resolved =
  | { readonly value: string; readonly throughRoute?: boolean }
  | { readonly missing: 'release'; readonly callee: Callee }
  | { readonly missing: 'permission'; readonly system: string }
  | { readonly missing: 'system'; readonly system: string }
  | { readonly missing: 'value'; readonly reason: string; readonly help: string };

/** Resolves a reference that `checkReferences` found nothing wrong with; nothing for any other. */
export function resolveReference(segments: readonly string[], scope: ReferenceScope): Resolved | undefined {
  const [name, ...rest] = segments as [string, ...string[]];
  switch (name) {
    case 'self':
      return ofSelf(rest.join('.'), scope);
    case 'cluster':
      return rest.join('.') === 'name' ? { value: scope.target.cluster } : undefined;
    case 'environment':
      return ofEnvironment(rest.join('.'), scope.target);
    case 'system':
      return ofSystem(rest[0]!, rest.slice(1).join('.'), scope);
    default: {
      const callee = scope.callees.find(({ integration }) => integration === name);
      return callee && ofCallee(rest.join('.'), callee, scope.target);
    }
  }
}

/** An address in its parts; the path is empty, or begins with `/` and does not end with it. */
interface Location {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly port: number;
  readonly path: string;
}

/** The address of a dependency as its caller reaches it: inside the cluster, else by its route. */
export function urlOf({ direct, route, integration }: Callee): string | undefined {
  if (direct) return urlAt(insideOf(integration, direct));
  return route && urlAt(throughRoute(route));
}

function urlAt({ scheme, host, port, path }: Location): string {
  return scheme === 'https' ? `https://${host}${path}` : `http://${host}:${port}${path}`;
}

function insideOf(integration: string, { pods, port }: NonNullable<Callee['direct']>): Location {
  return { scheme: 'http', host: `${integration}.${pods.namespace}.svc.cluster.local`, port, path: '' };
}

function throughRoute({ host, path }: Pick<RouteInput, 'host' | 'path'>): Location {
  return { scheme: 'https', host, port: 443, path: path === '/' ? '' : path };
}

function ofCallee(property: string, callee: Callee, { environment, cluster }: Target): Resolved | undefined {
  const { integration, clusters, direct, route } = callee;
  if (clusters.length === 0) return { missing: 'release', callee };
  if (property === 'publicUrl' || property === 'routeUrl') {
    const help = `give \`${integration}\` a \`basePath\`, or refer to \`@{${integration}.url}\``;
    if (route === undefined) return { missing: 'value', reason: `\`${integration}\` has no route`, help };
    const value = urlAt(throughRoute(route));
    // An address to hand out opens nothing.
    if (property === 'routeUrl') return { value, throughRoute: true };
    const reason = `the route of \`${integration}\` is ${route.exposure}`;
    const instead = `write \`@{${integration}.routeUrl}\``;
    return route.exposure === 'public' ? { value } : { missing: 'value', reason, help: instead };
  }
  const location = direct ? insideOf(integration, direct) : route && throughRoute(route);
  if (location === undefined) {
    const reason = clusters.includes(cluster)
      ? `\`${integration}\` serves no port in environment \`${environment}\``
      : `\`${integration}\` runs on other clusters only and has no route`;
    return {
      missing: 'value',
      reason,
      help: `give \`${integration}\` an \`http.port\`, and a \`basePath\` for a route`,
    };
  }
  const byRoute = direct === undefined && { throughRoute: true };
  switch (property) {
    case 'url':
      return { value: urlAt(location), ...byRoute };
    case 'scheme':
    case 'host':
    case 'port':
    case 'path':
      return { value: String(location[property]), ...byRoute };
    default:
      return undefined;
  }
}

function ofSelf(property: string, { integration, namespace, route }: ReferenceScope): Resolved | undefined {
  if (property === 'name') return { value: integration };
  if (property === 'namespace') return { value: namespace };
  if (property !== 'url' && property !== 'host' && property !== 'path') return undefined;
  if (route === undefined)
    return {
      missing: 'value',
      reason: `\`${integration}\` has no route`,
      help: 'give it an `http.basePath`',
    };
  const location = throughRoute(route);
  return { value: property === 'url' ? urlAt(location) : location[property] };
}

function ofEnvironment(property: string, { environmentSpec, environment }: Target): Resolved | undefined {
  const known = ENVIRONMENT_PROPERTIES.get(property);
  if (known === undefined) return undefined;
  const value = known.value(environmentSpec, environment);
  if (value !== undefined) return { value: String(value) };
  const reason = `environment \`${environment}\` has no \`${known.field}\``;
  return { missing: 'value', reason, help: `add \`spec.${known.field}\` to the Environment` };
}

function ofSystem(
  name: string,
  property: string,
  { settings, target }: ReferenceScope,
): Resolved | undefined {
  if (property !== 'host' && property !== 'port') return undefined;
  const { systems = {} } = target.environmentSpec;
  if (!Object.hasOwn(systems, name)) return { missing: 'system', system: name };
  // Without it the policy of the release would keep it away from the address that it is given.
  if (!settings.egress?.systems?.includes(name)) return { missing: 'permission', system: name };
  const { host, ports } = systems[name]!;
  const place = `\`spec.systems.${name}\` of environment \`${target.environment}\``;
  if (property === 'host') {
    if (host !== undefined) return { value: host };
    return { missing: 'value', reason: `${place} has no \`host\``, help: 'add its host name there' };
  }
  if (ports.length === 1) return { value: String(ports[0]) };
  const reason = `${place} has ${ports.length} ports`;
  return { missing: 'value', reason, help: 'write the number: only a system with one port has a `port`' };
}
