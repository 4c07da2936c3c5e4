import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot, packageVersion } from './package.ts';

/**
 * Identifies the running compiler in the cache: its version, its locked dependencies, and size and time of each of its
 * files. Two machines may give one compiler two names, which costs a cold run and nothing else.
 */
export function compilerIdentity(): string {
  const hash = createHash('sha256').update(packageVersion());
  hash.update(readFileSync(join(packageRoot(), 'package.json')));
  const folder = fileURLToPath(new URL('..', import.meta.url));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(m?js|ts)$/.test(file)) continue;
    const { size, mtimeMs } = statSync(join(folder, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}
