import { type LinkContext, spanOfPart } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { namespaceOf } from '../tenancy/namespaces.ts';
import { isBelow } from '../tenancy/ownership.ts';
import type { WrittenText } from '../texts/written-texts.ts';
import { type HostToken, hostTokens } from './host-tokens.ts';
import type { KnownHost, KnownHosts } from './known-hosts.ts';

/** Most literal hosts that are reported of one text; the place of each is searched in all of it. */
const MOST = 20;

/**
 * Reports the literal addresses in a text, with the reference to write instead: `CST3070` for a host that some
 * environment gives or that lies below its domain, `CST3071` for the address of an integration inside a cluster.
 */
export function checkHosts(
  written: WrittenText,
  hosts: KnownHosts,
  index: DeclarationIndex,
  context: LinkContext,
): void {
  let count = 0;
  let reported = -1;
  for (const token of hostTokens(written.text)) {
    if (count >= MOST) return;
    if (token.end <= reported) continue;
    const inside = insideOf(token, index);
    const known = inside === undefined ? knownAt(token, written, hosts) : undefined;
    if (inside === undefined && known === undefined) continue;
    count++;
    reported = token.end;
    const span = spanOfPart(context, { ...written, ...token });
    if (inside !== undefined) {
      const help = `write ${referenceTo(inside.integration, 'url', written)}`;
      context.reporter.report('CST3071', { host: token.host, ...inside }, { span, help });
      continue;
    }
    const { environment } = known!;
    const help = `write ${insteadOf(token, known!, written, index)}`;
    context.reporter.report('CST3070', { host: token.host, environment }, { span, help });
  }
}

/** The integration and the environment of an address inside a cluster: `<integration>.<namespace>`, or with `.svc`. */
function insideOf(
  { host }: HostToken,
  index: DeclarationIndex,
): { readonly integration: string; readonly environment: string } | undefined {
  const [name, namespace, service = 'svc', ...suffix] = host.split('.');
  const integration = index.integrations.get(name!);
  if (integration === undefined || service !== 'svc') return undefined;
  if (suffix.length > 0 && suffix.join('.') !== 'cluster.local') return undefined;
  const { organization } = integration.value.spec;
  const environment = [...index.environments.values()].find(
    each => namespaceOf(each, organization) === namespace,
  );
  return environment && { integration: integration.name, environment: environment.name };
}

/** What gives the host, or a domain above it; of several environments that of the text itself. */
function knownAt(token: HostToken, written: WrittenText, hosts: KnownHosts): KnownHost | undefined {
  const { host } = token;
  for (let start = 0; start !== -1; start = host.indexOf('.', start + 1)) {
    const isBelowOne = start > 0;
    const found = (hosts.get(isBelowOne ? host.slice(start + 1) : host) ?? []).filter(
      known => (!isBelowOne || known.isDomain) && isFollowedBy(known.rest, token, written),
    );
    if (found.length === 0) continue;
    // What is reached as a host of the internet belongs to nobody here, although it shares a domain.
    if (isBelowOne && written.internet.some(name => covers(name, host))) return undefined;
    return found.find(({ environment }) => environment === written.environment) ?? found[0];
  }
  return undefined;
}

function isFollowedBy(rest: string, { end }: HostToken, { text }: WrittenText): boolean {
  return rest === '' || (text.startsWith(rest, end) && !/[\w.-]/.test(text[end + rest.length] ?? ''));
}

/** Whether an entry of `egress.internet` names a host. */
function covers(entry: string, host: string): boolean {
  const name = entry.replace(/:\d+$/, '');
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
}

function insteadOf(
  { host, end }: HostToken,
  known: KnownHost,
  written: WrittenText,
  index: DeclarationIndex,
): string {
  if (!known.isDomain) return `\`${known.reference}\``;
  const [path = ''] = /^\/[A-Za-z0-9._~/-]*/.exec(written.text.slice(end, end + 513)) ?? [];
  const routed = [...index.integrations.values()]
    .map(({ name, value }) => ({ name, basePath: value.spec.http?.basePath ?? '/' }))
    .filter(({ basePath }) => basePath !== '/' && isBelow(path, basePath))
    .sort((a, b) => b.basePath.length - a.basePath.length)[0];
  if (routed !== undefined) return referenceTo(routed.name, 'routeUrl', written);
  return `\`${host.slice(0, host.length - known.host.length)}${known.reference}\``;
}

/** The reference to an integration, and what it needs. */
function referenceTo(
  name: string,
  property: 'url' | 'routeUrl',
  { integration, dependencies }: WrittenText,
): string {
  if (name === integration) return '`@{self.url}`';
  const reference = `\`@{${name}.${property}}\``;
  return dependencies?.includes(name) ? reference : `${reference}, with \`${name}\` in \`spec.dependencies\``;
}
