const URL_FORM = /^(?:[a-z]+:\/\/)(?:[^@/]*@)?([^/]*)\/(.*)$/;
const SCP_FORM = /^(?:[^@/]*@)?([^:/]+):(.*)$/;
const DEFAULT_PORT = /^(https:.*):443$|^(http:.*):80$|^(ssh:.*):22$/;

/**
 * What two URLs of one repository have in common, whatever way they take: `<host>/<path>`, without scheme, user, default
 * port and `.git`.
 */
export function repositoryIdentity(url: string): string {
  const [, host, path] = URL_FORM.exec(url) ?? SCP_FORM.exec(url) ?? [];
  if (host === undefined || path === undefined) return url;
  const scheme = url.includes('://') ? url.slice(0, url.indexOf('://')) : 'ssh';
  const plain = `${scheme}:${host}`.replace(DEFAULT_PORT, '$1$2$3').slice(scheme.length + 1);
  return `${plain.toLowerCase()}/${path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '')}`;
}
