import { type Json, type JsonMap, mapOf, mapsIn } from '../../../source/json.ts';
import { canonical } from './difference-of-lists.ts';

/** What a route answers to: hosts, gateways and requests, each as texts or maps that can be compared. */
export interface RouteSurface {
  readonly hosts: readonly string[];
  readonly parents: readonly string[];
  readonly matches: readonly JsonMap[];
}

const EVERY_PATH: JsonMap = { path: { type: 'PathPrefix', value: '/' } };

/** The surface of a route of the Gateway API. No host means all hosts, no match every request. */
export function surfaceOf(object: JsonMap | undefined): RouteSurface {
  const spec = mapOf(object?.spec);
  const hosts = Array.isArray(spec.hostnames) ? spec.hostnames.map(String) : [];
  return {
    hosts: hosts.length > 0 ? hosts : ['*'],
    parents: mapsIn(spec.parentRefs).map(canonical),
    matches: mapsIn(spec.rules).flatMap(rule => {
      const matches = mapsIn(rule.matches);
      return matches.length > 0 ? matches : [EVERY_PATH];
    }),
  };
}

/** Whether the second surface answers to something that the first does not. */
export function isWider(old: RouteSurface, now: RouteSurface): boolean {
  return (
    now.hosts.some(host => !old.hosts.some(wide => hostCovers(wide, host))) ||
    now.parents.some(parent => !old.parents.includes(parent)) ||
    now.matches.some(match => !old.matches.some(wide => matchCovers(wide, match)))
  );
}

/** What an Ingress answers to: one surface for each of its paths, and one for all that is left. */
export function ingressSurfaces(object: JsonMap | undefined): readonly RouteSurface[] {
  const spec = mapOf(object?.spec);
  const surface = (host: Json | undefined, path: JsonMap): RouteSurface => ({
    hosts: [typeof host === 'string' && host !== '' ? host : '*'],
    parents: [],
    matches: [{ path }],
  });
  const ruled = mapsIn(spec.rules).flatMap(({ host, http }) =>
    mapsIn(mapOf(http).paths).map(({ path, pathType }) =>
      surface(host, { type: pathType === 'Exact' ? 'Exact' : 'PathPrefix', value: path ?? '/' }),
    ),
  );
  return spec.defaultBackend === undefined
    ? ruled
    : [...ruled, surface(undefined, { type: 'PathPrefix', value: '/' })];
}

/** Whether a host, or every host below a wildcard, is one of those that another one means. */
export function hostCovers(wide: string, host: string): boolean {
  if (wide === '*' || wide === host) return true;
  return wide.startsWith('*.') && host.length > wide.length - 1 && host.endsWith(wide.slice(1));
}

function matchCovers(wide: JsonMap, narrow: JsonMap): boolean {
  return (
    pathCovers(mapOf(wide.path), mapOf(narrow.path)) &&
    (wide.method === undefined || canonical(wide.method) === canonical(narrow.method ?? null)) &&
    areAmong(wide.headers, narrow.headers) &&
    areAmong(wide.queryParams, narrow.queryParams)
  );
}

function pathCovers(wide: JsonMap, narrow: JsonMap): boolean {
  const [wideType, type] = [wide.type ?? 'PathPrefix', narrow.type ?? 'PathPrefix'];
  const [wideValue, value] = [String(wide.value ?? '/'), String(narrow.value ?? '/')];
  if (wideType === type && wideValue === value) return true;
  if (wideType !== 'PathPrefix') return false;
  if (wideValue === '/') return true;
  const base = wideValue.replace(/\/+$/, '');
  return type !== 'RegularExpression' && (value === base || value.startsWith(`${base}/`));
}

/** Whether all conditions of the first list are in the second: each one more takes fewer requests. */
function areAmong(conditions: Json | undefined, among: Json | undefined): boolean {
  const held = new Set(mapsIn(among).map(canonical));
  return mapsIn(conditions).every(condition => held.has(canonical(condition)));
}
