import type { Path } from '../../source/pointer.ts';
import type { Target } from '../program.ts';
import { isBelow, type Ownership } from '../tenancy/ownership.ts';
import type { ReleaseReport } from './release-report.ts';

/**
 * The complete reference of an image, by digest. A repository without a registry host is relative to the registry of
 * the environment. Reports `CST3007`, `CST3011` and `CST3012`.
 * @param repository as the release or the settings give it
 * @param at where the settings give it
 */
export function imageOf(
  repository: string | undefined,
  digest: string,
  ownership: Ownership,
  target: Target,
  report: ReleaseReport,
  at: Path = ['image', 'repository'],
): string | undefined {
  if (repository === undefined) {
    const setting = at.join('.');
    const help = `set \`${setting}\` in the Integration or in the release`;
    report('CST3007', { setting }, { at, or: [at.slice(0, -1), at.slice(0, -2)], help });
    return undefined;
  }
  const { registry } = target.environmentSpec;
  const absolute = namesRegistry(repository);
  if (!absolute && registry === undefined) {
    const help = 'set `spec.registry` in the Environment, or write the registry into the repository';
    report('CST3012', { repository, environment: target.environment }, { at, help });
    return undefined;
  }
  if (!ownership.registries.some(prefix => mayRun(repository, prefix, registry))) {
    const known = ownership.registries.map(prefix => `\`${prefix}\``).join(', ');
    const help = `the organization may run images below ${known}; add to its \`spec.registries\` what it needs`;
    report('CST3011', { repository, organization: ownership.organization }, { at, help });
    return undefined;
  }
  return `${absolute ? repository : `${registry}/${repository}`}@${digest}`;
}

/** Container runtimes take the first part of a reference for a host when it has a dot or a port, or is `localhost`. */
function namesRegistry(repository: string): boolean {
  const slash = repository.indexOf('/');
  const first = slash === -1 ? '' : repository.slice(0, slash);
  return first.includes('.') || first.includes(':') || first === 'localhost';
}

/** The prefixes of the images that an organization may run, each with its registry. */
export function completeRegistries(
  { registries }: Pick<Ownership, 'registries'>,
  { environmentSpec }: Pick<Target, 'environmentSpec'>,
): readonly string[] {
  const { registry } = environmentSpec;
  return registries.map(name =>
    namesRegistry(`${name}/`) || registry === undefined ? name : `${registry}/${name}`,
  );
}

function mayRun(repository: string, prefix: string, registry: string | undefined): boolean {
  const complete = (name: string): string =>
    namesRegistry(`${name}/`) || registry === undefined ? name : `${registry}/${name}`;
  return isBelow(complete(repository), complete(prefix));
}
