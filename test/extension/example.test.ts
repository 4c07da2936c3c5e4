import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { REPOSITORY, readFiles, writeFiles } from '../workspace.ts';

interface Place {
  /** Holds `node_modules`, the package and the folder that installs it. */
  folder: string;
}

const test = suite<Place>('the example of an extension');
const EXAMPLE = join(REPOSITORY, 'test/extension-example');
const CASE = join(REPOSITORY, 'test/cases/extension');
const NAME = '@example/cistern-databases';
const TYPESCRIPT = join(REPOSITORY, 'node_modules/typescript/bin/tsc');

function node(folder: string, ...words: readonly string[]): string {
  return execFileSync(process.execPath, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Lays Cistern, as it is packed, beside the packages that it runs with. */
function installCistern(folder: string): void {
  const modules = join(folder, 'node_modules');
  const cistern = join(modules, 'cistern');
  mkdirSync(cistern, { recursive: true });
  for (const name of readdirSync(join(REPOSITORY, 'node_modules'))) {
    if (name !== 'cistern' && !name.startsWith('.'))
      symlinkSync(join(REPOSITORY, 'node_modules', name), join(modules, name));
  }
  const lib = join(cistern, 'lib');
  node(REPOSITORY, '--import', 'tsx', 'build/bundle.ts', lib);
  node(REPOSITORY, TYPESCRIPT, '-p', 'tsconfig.build.json', '--outDir', join(lib, 'types'));
  for (const path of ['package.json', 'src/diagnostics/docs', 'src/validate/schemas'])
    cpSync(join(REPOSITORY, path), join(cistern, path), { recursive: true });
}

/** Builds and packs the example, and installs it as npm would. */
function installExample(folder: string): void {
  const source = join(folder, 'example');
  cpSync(EXAMPLE, source, { recursive: true });
  node(source, TYPESCRIPT);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: source, stdio: 'pipe' });
  const installed = join(folder, 'platform/node_modules', NAME);
  mkdirSync(installed, { recursive: true });
  const archive = join(folder, 'example-cistern-databases-1.0.0.tgz');
  execFileSync('tar', ['-xzf', archive, '--strip-components=1', '-C', installed]);
  cpSync(join(CASE, 'in'), join(folder, 'platform'), { recursive: true });
}

function cistern(folder: string, ...words: readonly string[]): string {
  const main = join(folder, 'node_modules/cistern/lib/cistern.js');
  return node(join(folder, 'platform'), main, ...words, '--extension', NAME);
}

test.before(place => {
  place.folder = mkdtempSync(join(tmpdir(), 'cistern-extension-'));
  installCistern(place.folder);
  installExample(place.folder);
});
test.after(({ folder }) => rmSync(folder, { recursive: true, force: true }));

test('its own tests pass', ({ folder }) => {
  // A test that was built once and is no more.
  writeFileSync(join(folder, 'example/lib/test/stale.spec.js'), 'throw new Error("stale")');
  const programs = join(REPOSITORY, 'node_modules/.bin');
  const out = execFileSync('npm', ['test'], {
    cwd: join(folder, 'example'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` },
  });
  assert.match(out.replaceAll(/\u001b\[\d+m/g, ''), /Total: +4\n +Passed: +4\n/);
});

test('the packed example renders a catalog, byte for byte as expected', ({ folder }) => {
  cistern(folder, 'render');
  const dist = join(folder, 'platform/dist');
  if (process.env.UPDATE === '1' && !process.env.CI) {
    rmSync(join(CASE, 'dist'), { recursive: true, force: true });
    cpSync(dist, join(CASE, 'dist'), { recursive: true });
  }
  assert.equal(readFiles(dist), readFiles(join(CASE, 'dist')));
});

test('another version of the package makes other objects, whatever the cache holds', ({ folder }) => {
  const path = join(folder, 'platform/node_modules', NAME, 'lib/src/server.js');
  const before = readFileSync(path, 'utf8');
  const file = 'platform/dist/dev/dev-kind/postgresdatabase.orders/service--shop-dev--orders-postgres.yaml';
  cistern(folder, 'render');
  assert.match(readFileSync(join(folder, file), 'utf8'), 'port: 5432');
  writeFileSync(path, before.replace('5432', '5433'));
  cistern(folder, 'render');
  assert.match(readFileSync(join(folder, file), 'utf8'), 'port: 5433');
  writeFileSync(path, before);
  cistern(folder, 'render');
  assert.match(readFileSync(join(folder, file), 'utf8'), 'port: 5432');
});

test('every file in the documentation is the one of the example', () => {
  const page = readFileSync(join(REPOSITORY, 'docs/extensions.md'), 'utf8');
  const blocks = [...page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)];
  const files = { ...readFiles(EXAMPLE), ...readFiles(join(CASE, 'in')) };
  for (const [, path, text] of blocks) assert.is(text, files[path!], path);
  const shown = new Set(blocks.map(([, path]) => path));
  const missing = Object.keys(readFiles(EXAMPLE)).filter(path => !shown.has(path));
  assert.equal(missing, [], 'whoever follows the page alone needs every file');
});

test('a newcomer who follows the page alone gets the same package', ({ folder }) => {
  const page = readFileSync(join(REPOSITORY, 'docs/extensions.md'), 'utf8');
  const blocks = [...page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)];
  const own = join(folder, 'newcomer');
  writeFiles(own, Object.fromEntries(blocks.map(([, path, text]) => [path!, text!])));
  node(own, TYPESCRIPT);
  const built = readFiles(join(folder, 'example/lib'));
  assert.equal(readFiles(join(own, 'lib')), built);
});

test.run();
