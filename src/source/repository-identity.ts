const DEFAULT_PORTS: ReadonlyMap<string, string> = new Map([
  ['https', '443'],
  ['http', '80'],
  ['ssh', '22'],
]);

/**
 * What the addresses of one repository have in common, whatever way they take: `<host>/<path>`, without scheme, user, default
 * port and `.git`; the path alone for one on this machine.
 */
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
