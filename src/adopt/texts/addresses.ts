import { type HostToken, hostTokens } from '../../link/hosts/host-tokens.ts';
import type { KnownHost } from '../../link/hosts/known-hosts.ts';
import { namespaceOf } from '../../link/tenancy/namespaces.ts';
import { isBelow } from '../../link/tenancy/ownership.ts';
import type { Subject } from '../move/moving.ts';

/** A text whose addresses are references, and what they need. */
export interface Referring {
  readonly text: string;
  /** Integrations that the references name. */
  readonly dependencies: readonly string[];
  /** Systems that they name. */
  readonly systems: readonly string[];
  /** Hosts of URLs that nothing is known of. */
  readonly unknown: readonly string[];
  /** Hosts of other environments than that of the text, whose references stand for its own. */
  readonly foreign: readonly string[];
}

/** Part of a text, and the reference that takes its place. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly reference: string;
  readonly dependency?: string;
  readonly system?: string;
  /** Whether the host was that of another environment. */
  readonly isForeign?: boolean;
}

/** Most addresses of one text that become references. */
const MOST = 2000;

/** Writes references for the addresses in a text that the workspace knows. */
export function withReferences(text: string, subject: Subject): Referring {
  const replacements: Replacement[] = [];
  const unknown: string[] = [];
  for (const token of hostTokens(text)) {
    if (replacements.length + unknown.length >= MOST) break;
    if (token.end <= (replacements.at(-1)?.end ?? 0)) continue;
    const found = insideOf(token, text, subject) ?? knownAt(token, text, subject);
    if (found !== undefined) replacements.push(found);
    else if (text.endsWith('://', token.start) && !/^[\d.]+$/.test(token.host)) unknown.push(token.host);
  }
  for (const { 0: whole, 1: name, index } of text.matchAll(BARE)) {
    if (name === subject.name || !subject.facts.index.integrations.has(name!)) continue;
    replacements.push({
      start: index,
      end: index + whole.length,
      reference: `@{${name}.url}`,
      dependency: name!,
    });
  }
  for (const namespace of namespacesOf(subject)) {
    for (const { index } of text.matchAll(new RegExp(`(?<![\\w.-])${namespace}(?![\\w.-])`, 'g'))) {
      const place = { start: index, end: index + namespace.length };
      if (
        replacements.length >= MOST ||
        replacements.some(({ start, end }) => start < place.end && place.start < end)
      )
        continue;
      replacements.push({ ...place, reference: '@{self.namespace}' });
    }
  }
  replacements.sort((a, b) => a.start - b.start);
  let result = '';
  let done = 0;
  for (const { start, end, reference } of replacements) {
    result += escaped(text.slice(done, start), true) + reference;
    done = end;
  }
  return {
    text: result + escaped(text.slice(done), false),
    dependencies: replacements.flatMap(({ dependency }) => (dependency === undefined ? [] : [dependency])),
    systems: replacements.flatMap(({ system }) => (system === undefined ? [] : [system])),
    unknown,
    foreign: replacements.flatMap(({ isForeign, start, end }) => (isForeign ? [text.slice(start, end)] : [])),
  };
}

/** The namespaces that pods of the subject run in. */
function namespacesOf({ organization, environment, facts }: Subject): readonly string[] {
  return [...facts.index.environments.values()]
    .filter(({ name }) => environment === undefined || environment === name)
    .map(place => namespaceOf(place, organization));
}

/** The name of a Service of the same namespace in a URL. */
const BARE = /\bhttp:\/\/([a-z][a-z0-9-]*)(?::\d+)?(?=[/?#"'\s,;]|$)/g;

/** A text between references, in which `@{` is no reference. */
function escaped(text: string, isBefore: boolean): string {
  const inner = text.replaceAll(/(?<!@)@+(?=\{)/g, run => run + run);
  // In front of a reference, an `@` of the text would make a literal of it.
  return isBefore ? inner.replace(/(?<!@)@+$/, run => run + run) : inner;
}

/** The URL of an integration inside a cluster, `http://name.namespace.svc:port`, or its host alone. */
function insideOf(token: HostToken, text: string, { name: self, facts }: Subject): Replacement | undefined {
  const [name, namespace, service = 'svc', ...suffix] = token.host.split('.');
  const integration = facts.index.integrations.get(name!);
  if (integration === undefined || service !== 'svc') return undefined;
  if (suffix.length > 0 && suffix.join('.') !== 'cluster.local') return undefined;
  const { organization } = integration.value.spec;
  const places = [...facts.index.environments.values()];
  if (!places.some(place => namespaceOf(place, organization) === namespace)) return undefined;
  if (name === self) return { ...token, reference: '@{self.name}.@{self.namespace}' };
  const scheme = text.endsWith('http://', token.start) ? 'http://' : '';
  const port = /^:\d+/.exec(text.slice(token.end, token.end + 6))?.[0] ?? '';
  const dependency = name!;
  if (scheme !== '') {
    const start = token.start - scheme.length;
    return { start, end: token.end + port.length, reference: `@{${name}.url}`, dependency };
  }
  const reference = `@{${name}.host}${port === '' ? '' : `:@{${name}.port}`}`;
  return { start: token.start, end: token.end + port.length, reference, dependency };
}

/** A host that an environment gives, or one below its domain. */
function knownAt(token: HostToken, text: string, subject: Subject): Replacement | undefined {
  const { host } = token;
  for (let start = 0; start !== -1; start = host.indexOf('.', start + 1)) {
    const rest = start === 0 ? host : host.slice(start + 1);
    const found = (subject.facts.hosts.get(rest) ?? []).filter(
      known => (start === 0 || known.isDomain) && text.startsWith(known.rest, token.end),
    );
    const known = found.find(({ environment }) => environment === subject.environment) ?? found[0];
    if (known === undefined) continue;
    const isForeign = subject.environment !== undefined && known.environment !== subject.environment;
    return { ...inPlaceOf(token, known, text, subject), ...(isForeign && { isForeign }) };
  }
  return undefined;
}

function inPlaceOf(token: HostToken, known: KnownHost, text: string, subject: Subject): Replacement {
  const end = token.end + known.rest.length;
  const system = /^@\{system\.([^.}]+)\./.exec(known.reference)?.[1];
  if (known.reference === '@{environment.secretBackend.server}') {
    const scheme = /https?:\/\/$/.exec(text.slice(Math.max(0, token.start - 8), token.start))?.[0] ?? '';
    const port = /^:\d+/.exec(text.slice(end, end + 6))?.[0] ?? '';
    return { start: token.start - scheme.length, end: end + port.length, reference: known.reference };
  }
  if (system !== undefined) return { ...systemAt(token, system, known, text, subject), system };
  if (!known.isDomain) return { start: token.start, end, reference: known.reference };
  return rootAt(token, known, text, subject) ?? routeAt(token, text, subject) ?? belowDomain(token, known);
}

/** The host of a system, with its port where that is the one behind it. */
function systemAt(
  { start, end }: HostToken,
  system: string,
  { environment, reference }: KnownHost,
  text: string,
  { facts }: Subject,
): Replacement {
  const [port] = facts.index.environments.get(environment)?.value.spec.systems?.[system]?.ports ?? [];
  const [behind = '', number] = /^:(\d+)/.exec(text.slice(end, end + 6)) ?? [];
  return port !== undefined && number === String(port)
    ? { start, end: end + behind.length, reference: `${reference}:@{system.${system}.port}` }
    : { start, end, reference };
}

function belowDomain({ start, end, host }: HostToken, known: KnownHost): Replacement {
  return { start, end, reference: host.slice(0, host.length - known.host.length) + known.reference };
}

/** The URL of an integration with a host of its own: `<integration>-<host label>` below a domain. */
function rootAt(
  { start, end, host }: HostToken,
  known: KnownHost,
  text: string,
  { name: self, facts }: Subject,
): Replacement | undefined {
  const scheme = text.endsWith('https://', start) ? 'https://' : undefined;
  const label = host.slice(0, -known.host.length - 1);
  const rooted = [...facts.index.integrations.values()].find(({ name, value: { spec } }) => {
    const labels = facts.ownership.get(spec.organization)?.hostLabels ?? [];
    return spec.http?.requiresRoot === true && labels.some(own => label === `${name}-${own}`);
  });
  if (scheme === undefined || rooted === undefined) return undefined;
  const place = { start: start - scheme.length, end };
  return rooted.name === self
    ? { ...place, reference: '@{self.url}' }
    : { ...place, reference: `@{${rooted.name}.routeUrl}`, dependency: rooted.name };
}

/** The URL of the route of an integration, by the path behind the host. */
function routeAt(token: HostToken, text: string, { name: self, facts }: Subject): Replacement | undefined {
  const scheme = text.endsWith('https://', token.start) ? 'https://' : undefined;
  const [path = ''] = /^\/[A-Za-z0-9._~/-]*/.exec(text.slice(token.end, token.end + 513)) ?? [];
  if (scheme === undefined) return undefined;
  const routed = [...facts.index.integrations.values()]
    .map(({ name, value }) => ({ name, basePath: value.spec.http?.basePath ?? '/' }))
    .filter(({ basePath }) => basePath !== '/' && isBelow(path.replace(/\/+$/, ''), basePath))
    .sort((a, b) => b.basePath.length - a.basePath.length)[0];
  if (routed === undefined) return undefined;
  const place = { start: token.start - scheme.length, end: token.end + routed.basePath.length };
  return routed.name === self
    ? { ...place, reference: '@{self.url}' }
    : { ...place, reference: `@{${routed.name}.routeUrl}`, dependency: routed.name };
}
