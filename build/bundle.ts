/**
 * Bundles the compiler into the few files that the package holds: most of what a short command takes is the loading of
 * modules, and there are over a thousand. What is loaded late stays apart, so that no command loads what it does not run.
 * Usage: bundle.ts [folder], which is emptied first; `lib` when it is not given.
 */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is started or imported by name, and the source of each. All lie in one folder, beside what they share. */
const ENTRIES = {
  cistern: 'src/cli/main.ts',
  'hydrate-worker': 'src/hydrate/pool/worker.ts',
  'survey-thread': 'src/host/survey/thread.ts',
  extension: 'src/extension/api/extension.ts',
  testing: 'src/testing/compile-files.ts',
};

const folder = resolve(process.argv[2] ?? 'lib');
if (existsSync(join(folder, 'package.json'))) throw new Error(`${folder} is a package, and is not emptied`);
rmSync(folder, { recursive: true, force: true });
await build({
  absWorkingDir: ROOT,
  entryPoints: ENTRIES,
  outdir: folder,
  chunkNames: 'shared-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
