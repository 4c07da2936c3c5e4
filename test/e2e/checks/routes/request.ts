import type { RouteClaim } from '../../../../src/check/routes/claim.ts';
import type { EnvoyHost, EnvoyRoute } from './envoy.ts';

/** A request, as far as routes look at it; all values of headers and parameters are `1`. */
export interface Request {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  /** In lower case. */
  readonly headers: readonly string[];
  readonly parameters: readonly string[];
}

/** A request that matches two claims that overlap. */
export function requestFor(first: RouteClaim, second: RouteClaim): Request {
  const claims = [first, second];
  const names = (pairs: readonly string[]): string[] => pairs.map(pair => pair.replace(/=.*$/, ''));
  const longest = claims.reduce((a, b) => (b.path.length > a.path.length ? b : a));
  const exact = claims.find(({ pathType }) => pathType === 'Exact');
  const under = longest.path === '/' ? '/rest' : `${longest.path}/rest`;
  return {
    host: hostFor(claims.map(({ host }) => host)),
    path: exact?.path ?? under,
    method: claims.find(({ method }) => method !== '')?.method ?? 'PUT',
    headers: claims.flatMap(({ headerMatches }) => names(headerMatches)),
    parameters: claims.flatMap(({ queryMatches }) => names(queryMatches)),
  };
}

/** A host that all patterns match; nothing else is called `some`. */
function hostFor(patterns: readonly string[]): string {
  const narrowest = patterns.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  return narrowest === '' ? 'some.example.net' : narrowest.replace('*', 'some');
}

function rank(pattern: string): number {
  return pattern === '' ? 0 : pattern.length + (pattern.startsWith('*') ? 0 : 1000);
}

/** Whether the Gateway API sends a request to a rule that makes this claim, if there were no other. */
export function claims(claim: RouteClaim, request: Request): boolean {
  const has = (pairs: readonly string[], names: readonly string[]): boolean =>
    pairs.every(pair => names.includes(pair.replace(/=1$/, '')));
  return (
    isHost(claim.host, request.host) &&
    (claim.pathType === 'Exact' ? claim.path === request.path : isBelow(claim.path, request.path)) &&
    (claim.method === '' || claim.method === request.method) &&
    has(claim.headerMatches, request.headers) &&
    has(claim.queryMatches, request.parameters)
  );
}

/** The route by which Envoy forwards a request: that of the narrowest host, the first that matches. */
export function routedBy(hosts: readonly EnvoyHost[], request: Request): EnvoyRoute | undefined {
  const patternOf = ({ domain }: EnvoyHost): string => (domain === '*' ? '' : domain);
  const host = hosts
    .filter(host => isHost(patternOf(host), request.host))
    .sort((a, b) => rank(patternOf(b)) - rank(patternOf(a)))[0];
  return host?.routes.find(route => takes(route, request));
}

function takes({ match }: EnvoyRoute, request: Request): boolean {
  const { path, prefix, pathSeparatedPrefix, headers = [], queryParameters = [] } = match;
  if (path !== undefined && path !== request.path) return false;
  if (prefix !== undefined && !request.path.startsWith(prefix)) return false;
  if (pathSeparatedPrefix !== undefined && !isBelow(pathSeparatedPrefix, request.path)) return false;
  return (
    headers.every(({ name, stringMatch }) =>
      name === ':method'
        ? stringMatch?.exact === request.method
        : stringMatch?.exact === '1' && request.headers.includes(name.toLowerCase()),
    ) &&
    queryParameters.every(
      ({ name, stringMatch }) => stringMatch?.exact === '1' && request.parameters.includes(name),
    )
  );
}

function isHost(pattern: string, host: string): boolean {
  return pattern === '' || (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host);
}

function isBelow(prefix: string, path: string): boolean {
  return prefix === '/' || path === prefix || path.startsWith(`${prefix}/`);
}
