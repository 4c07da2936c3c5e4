import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../../source/order.ts';
import { installedPackages } from '../compiler/installed-packages.ts';

/** What belongs to a working folder and never to a package. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', '.git']);
const MOST_FILES = 10_000;
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The SHA-256 of a package, in hexadecimal: paths and bytes of all its files, and names and versions of the packages that it
 * runs with. Equal wherever the same is installed.
 */
export function packageDigest(folder: string): { readonly digest: string } | { readonly reason: string } {
  const paths: string[] = [];
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const item of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (LEFT_OUT.has(item.name)) continue;
      const path = below === '' ? item.name : `${below}/${item.name}`;
      if (item.isDirectory()) pending.push(path);
      else if (item.isFile()) paths.push(path);
      else return { reason: `\`${path}\` is a link, or no regular file` };
      if (paths.length > MOST_FILES) return { reason: `it has more than ${MOST_FILES} files` };
    }
  }
  const hash = createHash('sha256');
  let bytes = 0;
  for (const path of paths.sort(byCodeUnit)) {
    const content = readFileSync(join(folder, path));
    bytes += content.length;
    if (bytes > MOST_BYTES) return { reason: 'it is larger than 256 MiB' };
    hash.update(`${path}\0${content.length}\n`).update(content);
  }
  hash.update(installedPackages(folder).join('\n'));
  return { digest: hash.digest('hex') };
}
