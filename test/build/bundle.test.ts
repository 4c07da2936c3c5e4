import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { generateWorkspace } from '../bench/generate-workspace.ts';
import { REPOSITORY, readFiles } from '../workspace.ts';

interface Place {
  folder: string;
}

const test = suite<Place>('the bundle');

function node(folder: string, ...words: readonly string[]): string {
  return execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
}

const bundle = (folder: string): string => node(REPOSITORY, '--import', 'tsx', 'build/bundle.ts', folder);

test.before(place => {
  place.folder = mkdtempSync(join(tmpdir(), 'cistern-bundle-'));
  const cistern = join(place.folder, 'cistern');
  mkdirSync(cistern);
  bundle(join(cistern, 'lib'));
  for (const path of ['package.json', 'src/diagnostics/docs', 'src/validate/schemas'])
    cpSync(join(REPOSITORY, path), join(cistern, path), { recursive: true });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(cistern, 'node_modules'));
});
test.after(({ folder }) => rmSync(folder, { recursive: true, force: true }));

test('is the same bytes each time, and nothing of an earlier one is left', ({ folder }) => {
  const other = join(folder, 'other');
  mkdirSync(join(other, 'src'), { recursive: true });
  bundle(other);
  assert.equal(readFiles(other), readFiles(join(folder, 'cistern/lib')));
});

test('empties no folder that is a package', ({ folder }) => {
  assert.throws(() => bundle(join(folder, 'cistern')), 'is not emptied');
  assert.ok(existsSync(join(folder, 'cistern/package.json')));
});

test('has every file that it names, threads too', ({ folder }) => {
  const files = readFiles(join(folder, 'cistern/lib'));
  const named = Object.values(files).flatMap(text => [...text.matchAll(/"\.\/([\w-]+\.js)"/g)]);
  const missing = new Set(named.map(([, name]) => name!).filter(name => files[name] === undefined));
  assert.equal([...missing], []);
  for (const name of ['hydrate-worker.js', 'survey-thread.js'])
    assert.ok(
      named.some(([, other]) => other === name),
      name,
    );
});

test('has every file that package.json names', ({ folder }) => {
  const manifest = readFileSync(join(REPOSITORY, 'package.json'), 'utf8');
  const code = [...manifest.matchAll(/"(?:\.\/)?(lib\/[\w-]+\.js)"/g)].map(([, path]) => path!);
  assert.is(code.length, 3);
  for (const path of code) assert.ok(existsSync(join(folder, 'cistern', path)), path);
});

test('writes what the source writes, in several threads and from its cache', ({ folder }) => {
  const root = join(folder, 'workspace');
  generateWorkspace(root, { releases: 200, layout: 'file-per-application', seed: 1 });
  const main = join(folder, 'cistern/lib/cistern.js');
  const source = ['--import', import.meta.resolve('tsx'), join(REPOSITORY, 'src/cli/main.ts')];
  node(root, main, 'render', '--workers', '2', '--out', 'bundle');
  node(root, main, 'render', '--workers', '2', '--out', 'again');
  node(root, ...source, 'render', '--workers', '1', '--no-cache', '--out', 'source');
  const expected = readFiles(join(root, 'source'));
  assert.ok(Object.keys(expected).length > 200);
  assert.equal(readFiles(join(root, 'bundle')), expected);
  assert.equal(readFiles(join(root, 'again')), expected);
});

test.run();
