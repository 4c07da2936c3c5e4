import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CACHE, cacheFolder, exclusively, keyOf } from './cache.ts';
import { goVersion, mustGo } from './go.ts';
import { goModFor } from './go-mod.ts';
import { moduleFolder } from './module.ts';
import { patchedSource } from './patched-source.ts';
import { type Build, buildOf } from './pins.ts';

/** Path of a program of `tools.json`, built if no run before did so. @throws when it cannot be built. */
export async function program(name: string, say: (line: string) => void): Promise<string> {
  const build = buildOf(name);
  if (build === undefined) throw new Error(`tools.json has no program ${name}`);
  const { programs, ...same } = build;
  const key = keyOf(same, await goVersion());
  const folder = join(CACHE, 'programs', `${name}-${keyOf(key, programs[name])}`);
  if (existsSync(folder)) return join(folder, name);
  return exclusively(`build-${key}`, say, async () => {
    if (existsSync(folder)) return join(folder, name);
    const start = Date.now();
    say(`building ${name} ${build.version} (${build.module})`);
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    await compile(build, programs[name]!, key, join(partial, name), partial);
    renameSync(partial, folder);
    say(`built ${name} in ${Math.round((Date.now() - start) / 1000)} s`);
    return join(folder, name);
  });
}

async function compile(
  build: Build,
  packageName: string,
  key: string,
  output: string,
  beside: string,
): Promise<void> {
  const source = await moduleFolder(build.module, build.version);
  const folder = cacheFolder('build', key);
  const patched = build.patches !== undefined;
  if (patched && !existsSync(join(folder, 'source'))) {
    await patchedSource(build, source, join(folder, 'partial'));
    renameSync(join(folder, 'partial'), join(folder, 'source'));
  }
  // What an earlier program of the module resolved is kept: resolving takes a while.
  if (!existsSync(join(folder, 'go.mod')))
    writeFileSync(join(folder, 'go.mod'), await goModFor(build, source, patched));
  const variables = Object.entries(build.variables ?? {}).map(([name, value]) => `-X ${name}=${value}`);
  const flags = ['-s', '-w', ...variables].join(' ');
  await mustGo(['build', '-ldflags', flags, '-o', output, packageName], folder);
  for (const script of build.scripts ?? []) {
    copyFileSync(join(source, script), join(beside, basename(script)));
    chmodSync(join(beside, basename(script)), 0o755);
  }
}
