import type { Target } from '../../link/program.ts';
import type { Manifest } from '../../lower/manifest.ts';
import { isMap, type JsonMap, mapOf, mapsIn, stringsIn } from '../../source/json.ts';
import type { RouteClaim } from './claim.ts';

/** All claims of an HTTPRoute. */
export function httpRouteClaims({ id, object }: Manifest, target: Target): readonly RouteClaim[] {
  const spec = mapOf(object.spec);
  const hosts = stringsIn(spec.hostnames).map(host => host.toLowerCase().replace(/\.$/, ''));
  const longestHost = hosts.reduce((longest, host) => Math.max(longest, host.length), 0);
  // What a route leaves out, the API server fills in: one rule, that matches every path.
  const rules = spec.rules === undefined ? [{}] : mapsIn(spec.rules);
  const claims: RouteClaim[] = [];
  for (const parent of mapsIn(spec.parentRefs)) {
    const { gateway, listenerPort } = listenerOf(parent, id.namespace, target);
    for (const host of hosts.length === 0 ? [''] : hosts) {
      for (const [index, rule] of rules.entries()) {
        const { strip, headers } = effectOf(rule);
        for (const match of matchesOf(rule)) {
          const { pathType, path, method, headerMatches, queryMatches } = matchOf(match);
          claims.push({
            gateway,
            listenerPort,
            host,
            pathType,
            path,
            method,
            headerMatches,
            queryMatches,
            strip,
            headers,
            rule: [index, rules.length],
            longestHost,
          });
        }
      }
    }
  }
  return claims;
}

function matchesOf({ matches }: JsonMap): readonly JsonMap[] {
  const stated = mapsIn(matches);
  return stated.length === 0 ? [{}] : stated;
}

function listenerOf(
  parent: JsonMap,
  namespace: string,
  target: Target,
): { gateway: string; listenerPort: number } {
  const gatewayNamespace = String(parent.namespace ?? namespace);
  const ways = Object.values(target.environmentSpec.exposure ?? {});
  const way = ways.find(
    ({ gateway }) =>
      gateway?.name === parent.name &&
      gateway?.namespace === gatewayNamespace &&
      gateway?.listener === parent.sectionName,
  );
  return {
    gateway: `${gatewayNamespace}/${String(parent.name)}`,
    listenerPort: way?.gateway?.listenerPort ?? 0,
  };
}

function matchOf(
  match: JsonMap,
): Pick<RouteClaim, 'pathType' | 'path' | 'method' | 'headerMatches' | 'queryMatches'> {
  const path = isMap(match.path) ? match.path : {};
  const value = typeof path.value === 'string' ? path.value : '/';
  return {
    pathType: path.type === 'Exact' ? 'Exact' : 'PathPrefix',
    path: value.length > 1 ? value.replace(/\/+$/, '') || '/' : value,
    method: typeof match.method === 'string' ? match.method.toUpperCase() : '',
    headerMatches: mapsIn(match.headers)
      .map(({ name, value }) => `${String(name).toLowerCase()}=${String(value)}`)
      .sort(),
    queryMatches: mapsIn(match.queryParams)
      .map(({ name, value }) => `${String(name)}=${String(value)}`)
      .sort(),
  };
}

function effectOf(rule: JsonMap): Pick<RouteClaim, 'strip' | 'headers'> {
  let strip = false;
  const headers: [string, string][] = [];
  for (const filter of mapsIn(rule.filters)) {
    if (isMap(filter.urlRewrite) && isMap(filter.urlRewrite.path)) {
      strip = filter.urlRewrite.path.type === 'ReplacePrefixMatch';
    }
    if (isMap(filter.requestHeaderModifier)) {
      headers.push(
        ...mapsIn(filter.requestHeaderModifier.set).map(
          ({ name, value }) => [String(name), String(value)] as [string, string],
        ),
      );
    }
  }
  return { strip, headers: Object.fromEntries(headers) };
}
