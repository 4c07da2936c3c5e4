import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, packageVersion } from '../package.ts';
import { installedPackages } from './installed-packages.ts';
import { runningCode } from './running-code.ts';

/**
 * Identifies the running compiler in the cache: its version, its locked dependencies, and size and time of each of its
 * files. Two machines may give one compiler two names, which costs a cold run and nothing else.
 */
export function compilerIdentity(): string {
  const hash = createHash('sha256').update(packageVersion());
  hash.update(readFileSync(join(packageRoot(), 'package.json')));
  for (const [path, file] of runningCode()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

let digest: string | undefined;

/**
 * The SHA-256 of the running compiler, in hexadecimal: paths and bytes of its code and schemas, and the versions of
 * what it runs with. Equal on every machine that runs the same package with the same packages beside it; the bundle
 * and the source are two compilers.
 */
export function compilerDigest(): string {
  if (digest !== undefined) return digest;
  const hash = createHash('sha256').update(`${packageVersion()}\n`);
  for (const [path, file] of runningCode()) {
    const bytes = readFileSync(file);
    hash.update(`${path}\0${bytes.length}\n`).update(bytes);
  }
  hash.update(installedPackages(packageRoot()).join('\n'));
  digest = hash.digest('hex');
  return digest;
}
