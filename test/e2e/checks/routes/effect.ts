import { type EnvoyHost, type EnvoyRoute, originOf } from './envoy.ts';

/** Stands for the value of a header that is taken away. */
export const REMOVED = '(removed)';

/** What a route does to a request, in the words of `cistern list`, as one comparable line. */
export function effectOf({ listener, domain }: EnvoyHost, route: EnvoyRoute): string {
  const path = pathOf(route);
  return line({
    integration: originOf(route).route,
    listener,
    host: domain === '*' ? '' : domain,
    path,
    strip: stripOf(route, path),
    headers: headersOf(route),
    conditions: conditionsOf(route),
  });
}

/** The parts of an effect. */
export interface Effect {
  readonly integration: string;
  readonly listener: string;
  readonly host: string;
  readonly path: string;
  readonly strip: boolean | string;
  readonly headers: Readonly<Record<string, string>>;
  readonly conditions?: string;
}

/** An effect as a line; equal effects are equal lines. */
export function line({ integration, listener, host, path, strip, headers, conditions = '' }: Effect): string {
  const set = Object.entries(headers)
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return `${integration} at ${listener}: ${host}${path} strip=${strip} [${set.join(', ')}]${conditions}`;
}

function pathOf({ match: { path, prefix, pathSeparatedPrefix } }: EnvoyRoute): string {
  if (path !== undefined) return `=${path}`;
  return pathSeparatedPrefix ?? prefix ?? '(no path)';
}

/** Whether the rewrite takes the prefix off every request; what it does where it is some other rewrite. */
function stripOf({ route = {} }: EnvoyRoute, path: string): boolean | string {
  const { regexRewrite, prefixRewrite } = route;
  if (prefixRewrite !== undefined) return `rewrites to ${prefixRewrite}`;
  if (regexRewrite === undefined) return false;
  const pattern = new RegExp(regexRewrite.pattern.regex);
  const rests = ['', '/', '/a', '/a/b', `/a${path}`];
  const wrong = rests.find(
    rest => (path + rest).replace(pattern, regexRewrite.substitution ?? '') !== (rest === '' ? '/' : rest),
  );
  return wrong === undefined || `rewrites ${path}${wrong} by ${regexRewrite.pattern.regex}`;
}

function headersOf({
  requestHeadersToAdd = [],
  requestHeadersToRemove = [],
}: EnvoyRoute): Record<string, string> {
  return Object.fromEntries([
    ...requestHeadersToAdd.map(({ appendAction, header }) => [
      appendAction === 'OVERWRITE_IF_EXISTS_OR_ADD' ? header.key : `${header.key} (${appendAction})`,
      header.value ?? '',
    ]),
    ...requestHeadersToRemove.map(name => [name, REMOVED]),
  ]);
}

/** Everything that is no plain forwarding of a prefix. */
function conditionsOf({ match, route, directResponse, redirect }: EnvoyRoute): string {
  const { path: _, prefix: __, pathSeparatedPrefix: ___, ...others } = match;
  return [
    ...Object.entries(others).map(([name, value]) => ` if ${name} ${JSON.stringify(value)}`),
    ...(route?.cluster === undefined ? [' forwards to nothing'] : []),
    ...(directResponse ? [` answers ${directResponse.status}`] : []),
    ...(redirect ? [' redirects'] : []),
  ].join('');
}
