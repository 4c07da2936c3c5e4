import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE, cacheFolder, exclusively, keyOf } from './cache.ts';
import { goVersion, mustGo } from './go.ts';

/** Where our own Go programs lie, one folder each. */
const SOURCES = fileURLToPath(new URL('../go/', import.meta.url));

/** Path of the program made of `go/<folder>/`, built if no run before did so. @throws when it cannot be built. */
export async function ownProgram(folder: string, say: (line: string) => void): Promise<string> {
  const source = join(SOURCES, folder);
  const names = readdirSync(source)
    .filter(name => /\.go$|^go\.(mod|sum)$/.test(name))
    .sort();
  const key = keyOf(
    await goVersion(),
    ...names.map(name => [name, readFileSync(join(source, name), 'utf8')]),
  );
  const built = join(CACHE, 'programs', `own-${folder}-${key}`);
  if (existsSync(built)) return join(built, folder);
  return exclusively(`build-own-${folder}`, say, async () => {
    if (existsSync(built)) return join(built, folder);
    const start = Date.now();
    say(`building test/e2e/go/${folder}`);
    // Built in a copy: Go writes a go.sum where there is none.
    const work = cacheFolder('build', `own-${folder}`);
    for (const name of readdirSync(work)) if (!names.includes(name)) rmSync(join(work, name));
    for (const name of names) copyFileSync(join(source, name), join(work, name));
    const partial = `${built}.partial`;
    mkdirSync(partial, { recursive: true });
    await mustGo(['build', '-ldflags', '-s -w', '-o', join(partial, folder), '.'], work);
    renameSync(partial, built);
    say(`built ${folder} in ${Math.round((Date.now() - start) / 1000)} s`);
    return join(built, folder);
  });
}
