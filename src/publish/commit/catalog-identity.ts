import type { DryRepository } from '../../host/git/dry-repository.ts';

/** The catalog of a repository that has no remote. */
const LOCAL = 'local';
const DEFAULT_PORTS: ReadonlyMap<string, string> = new Map([
  ['https', '443'],
  ['http', '80'],
  ['ssh', '22'],
]);

/**
 * What a catalog is called on rendered branches: host and path of its repository, the same however it was cloned, and
 * `//<folder>` behind it when the workspace is not at its top. One line without blanks.
 */
export function catalogIdentity({ originURL, root }: Pick<DryRepository, 'originURL' | 'root'>): string {
  const repository = originURL === undefined ? LOCAL : repositoryIdentity(originURL);
  const folder = root === '' ? '' : `//${root}`;
  return (repository + folder).replace(/[^!-~]/g, character => encodeURIComponent(character));
}

/** Host and path of an address, without scheme, user, default port and `.git`. */
export function repositoryIdentity(url: string): string {
  const [, scheme = '', rest = url] = /^([a-z+]+):\/\/(.*)$/i.exec(url) ?? [];
  const copyForm = scheme === '' ? /^(?:[^@/]*@)?([^:/]+):\/?(.*)$/.exec(url) : null;
  if (copyForm !== null) return `${copyForm[1]!.toLowerCase()}/${trimmed(copyForm[2]!)}`;
  if (scheme === '' || scheme === 'file') return trimmed(rest);
  const slash = rest.indexOf('/');
  const authority = (slash < 0 ? rest : rest.slice(0, slash)).replace(/^.*@/, '').toLowerCase();
  const port = `:${DEFAULT_PORTS.get(scheme.toLowerCase()) ?? ''}`;
  const host = authority.endsWith(port) ? authority.slice(0, -port.length) : authority;
  return slash < 0 ? host : `${host}/${trimmed(rest.slice(slash + 1))}`;
}

function trimmed(path: string): string {
  return path
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .replace(/\/+$/, '');
}
