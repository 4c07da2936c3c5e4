import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Provider } from './providers.ts';

/** Hosts that are known, by their full name. */
const HOSTS: ReadonlyMap<string, Provider> = new Map([
  ['codeberg.org', 'forgejo'],
  ['github.com', 'github'],
  ['gitlab.com', 'gitlab'],
]);

/** Labels of host names and entries of a repository that tell what runs there. */
const SIGNS: readonly (readonly [entry: string, label: string, Provider])[] = [
  ['.github/workflows', 'github', 'github'],
  ['.forgejo', 'forgejo', 'forgejo'],
  ['.gitea', 'gitea', 'gitea'],
  ['.gitlab-ci.yml', 'gitlab', 'gitlab'],
];

/** The CI system of a repository, by the host of its origin, else by what lies in it; nothing when neither decides. */
export function detectProvider(folder: string, originURL: string | undefined): Provider | undefined {
  const host = originURL === undefined ? undefined : hostOf(originURL);
  if (host !== undefined) {
    const known = HOSTS.get(host);
    if (known !== undefined) return known;
    const labels = host.split('.');
    const named = SIGNS.filter(([, label]) => labels.includes(label));
    if (named.length === 1) return named[0]![2];
  }
  const present = SIGNS.filter(([entry]) => existsSync(join(folder, entry)));
  return present.length === 1 ? present[0]![2] : undefined;
}

/** The address of a repository as an https URL without user and port, where it has one. */
export function httpsAddress(originURL: string | undefined): string | undefined {
  const [, host, path] = /^(?:[^/@:]*@)?([A-Za-z0-9.-]+):(?!\/\/)\/*(.+)$/.exec(originURL ?? '') ?? [];
  if (host !== undefined) return `https://${host}/${path}`;
  const [, name, rest] =
    /^(?:https|ssh):\/\/(?:[^/@]*@)?([A-Za-z0-9.-]+)(?::\d+)?(\/.*)$/.exec(originURL ?? '') ?? [];
  return name === undefined ? undefined : `https://${name}${rest}`;
}

function hostOf(originURL: string): string | undefined {
  return httpsAddress(originURL)?.split('/')[2]?.toLowerCase();
}
