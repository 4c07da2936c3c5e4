import type { FormedValue, Moving, Subject } from '../moving.ts';

/** The prefix of a route; at the root of a host the image does not live below one. */
export function movePath({ value, key, to }: FormedValue, { put, notice }: Moving): void {
  if (typeof value !== 'string' || !/^\/[^*?()[\]\\^$|{}]*$/.test(value)) {
    notice({ kind: 'left', key, reason: 'it is no prefix of plain text' });
    return;
  }
  const path = value.replace(/\/+$/, '');
  if (path === '') put([...to, 'requiresRoot'], true, key);
  else put([...to, 'basePath'], path, key);
}

/** The host of a route: it says which way in is used, and by which label below its domain. */
export function moveHost({ value, key, to }: FormedValue, { put, notice, subject }: Moving): void {
  const way = typeof value === 'string' ? wayOf(value, subject) : undefined;
  if (way === undefined) {
    const help =
      'say `http.exposure` and `http.hostLabel`, or add the domain to `exposure` of the Environment';
    notice({ kind: 'left', key, reason: 'no environment has a domain for this host', help });
    return;
  }
  put([...to, 'exposure'], way.exposure, key);
  if (way.label === '') return;
  const { name } = subject;
  const label = way.label.startsWith(`${name}-`) ? way.label.slice(name.length + 1) : way.label;
  const owned = subject.facts.ownership.get(subject.organization)?.hostLabels ?? [subject.organization];
  if (owned.includes(label)) {
    if (label !== owned[0]) put([...to, 'hostLabel'], label, key);
    return;
  }
  const help = `add it to \`hostLabels\` of the organization, or let the integration have ${owned.map(each => `\`${each}\``).join(' or ')}`;
  notice({ kind: 'left', key, reason: 'the label of the host does not belong to the organization', help });
}

interface Way {
  readonly exposure: string;
  /** What stands in front of the domain; empty for the domain itself. */
  readonly label: string;
}

/** The way in whose domain a host is, or lies below; the longest, and of the environment itself where there is one. */
function wayOf(host: string, { environment, facts }: Subject): Way | undefined {
  const here = environment === undefined ? undefined : facts.index.environments.get(environment);
  const environments = here === undefined ? [...facts.index.environments.values()] : [here];
  return environments
    .flatMap(({ value }) => Object.entries(value.spec.exposure ?? {}))
    .filter(([, { domain }]) => host === domain || host.endsWith(`.${domain}`))
    .sort(([, a], [, b]) => b.domain.length - a.domain.length)
    .map(([exposure, { domain }]) => ({
      exposure,
      label: host.slice(0, -domain.length).replace(/\.$/, ''),
    }))[0];
}
