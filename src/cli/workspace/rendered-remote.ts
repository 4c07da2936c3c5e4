import { resolve } from 'node:path';

/** What `--remote` names: a relative path as seen from the working folder, everything else as it is. */
export function renderedRemote(folder: string, remote: string | undefined): { readonly remote?: string } {
  if (remote === undefined) return {};
  return { remote: /^\.\.?(\/|$)/.test(remote) ? resolve(folder, remote) : remote };
}
