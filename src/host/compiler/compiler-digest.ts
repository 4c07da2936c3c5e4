import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnit } from '../../source/order.ts';
import { packageRoot, packageVersion } from '../package.ts';
import { installedPackages } from './installed-packages.ts';

/** The folder of the running code: of the compiled form or of the source. */
const CODE = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Identifies the running compiler in the cache: its version, its locked dependencies, and size and time of each of its
 * files. Two machines may give one compiler two names, which costs a cold run and nothing else.
 */
export function compilerIdentity(): string {
  const hash = createHash('sha256').update(packageVersion());
  hash.update(readFileSync(join(packageRoot(), 'package.json')));
  for (const file of readdirSync(CODE, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(m?js|ts)$/.test(file)) continue;
    const { size, mtimeMs } = statSync(join(CODE, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

let digest: string | undefined;

/**
 * The SHA-256 of the running compiler, in hexadecimal: paths and bytes of its code and schemas, and the versions of
 * what it runs with. Equal on every machine that runs the same package with the same packages beside it; the compiled
 * form and the source are two compilers.
 */
export function compilerDigest(): string {
  if (digest !== undefined) return digest;
  const root = packageRoot();
  const folders = new Set([CODE, join(CODE, '..', 'imports'), join(root, 'src', 'validate', 'schemas')]);
  const files = new Map([...folders].flatMap(folder => codeIn(folder, root)));
  const hash = createHash('sha256').update(`${packageVersion()}\n`);
  for (const [path, file] of [...files].sort(([a], [b]) => byCodeUnit(a, b))) {
    const bytes = readFileSync(file);
    hash.update(`${path}\0${bytes.length}\n`).update(bytes);
  }
  hash.update(installedPackages(root).join('\n'));
  digest = hash.digest('hex');
  return digest;
}

const RUNNING = /\.(?:m?js|ts|json)$/;

/** The files of code in a folder: path from the package, and where it is. */
function codeIn(folder: string, root: string): readonly (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => RUNNING.test(name))
    .map(name => join(folder, name))
    .map(file => [relative(root, file).split(sep).join('/'), file] as const);
}
