import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byCodeUnit } from '../../source/order.ts';

interface PackageManifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What a package runs with, as `name@version`: its dependencies and theirs, as they are installed, sorted, each once. */
export function installedPackages(root: string): readonly string[] {
  const seen = new Map<string, string>();
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const { dependencies = {}, peerDependencies = {} } = manifestIn(folder);
    for (const name of Object.keys({ ...peerDependencies, ...dependencies })) {
      const found = folderOf(name, folder);
      if (found === undefined || seen.has(found)) continue;
      seen.set(found, `${name}@${manifestIn(found).version ?? ''}`);
      pending.push(found);
    }
  }
  return [...new Set(seen.values())].sort(byCodeUnit);
}

function manifestIn(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;
}

/** Where a package is found from another one's folder: in the nearest `node_modules` upwards that has it. */
function folderOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (dirname(folder) === folder) return undefined;
  }
}
