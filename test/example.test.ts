import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../src/compile.ts';
import { MemorySink } from './hydrate/memory-sink.ts';
import { REPOSITORY, readFiles } from './workspace.ts';

const test = suite('example');

const ADVICE = 'dist/ is stale: run `npx cistern render`, read what changed, and commit it';
const LIST = '.cistern-files';

const sink = new MemorySink();
const { reporter, counts } = await compile({ root: REPOSITORY, workers: 0, cache: false }, sink);
const dist = new Map(Object.entries(readFiles(join(REPOSITORY, 'dist'))));
const hydrated = [...dist].filter(([path]) => !path.endsWith(`/${LIST}`));

test('the example catalog compiles without a word', () => {
  assert.equal(
    reporter.diagnostics.map(({ code, message }) => `${code}: ${message}`),
    [],
  );
});

test('dist/ holds the files that compiling gives, and no others', () => {
  assert.equal(
    hydrated.map(([path]) => path),
    [...sink.tree.keys()],
    ADVICE,
  );
});

test('every file of dist/ is what compiling gives, byte for byte', () => {
  const stale = hydrated.filter(([path, text]) => sink.tree.get(path) !== text).map(([path]) => path);
  assert.equal(stale, [], ADVICE);
});

test('each environment lists its own files', () => {
  const environments = new Set([...sink.tree.keys()].map(path => path.split('/')[0]!));
  for (const environment of environments) {
    const own = [...sink.tree.keys()].filter(path => path.startsWith(`${environment}/`));
    const lines = own.map(path => `${path.slice(environment.length + 1)}\n`);
    assert.is(dist.get(`${environment}/${LIST}`), lines.join(''), ADVICE);
  }
});

test('the example is as large as the README says: three environments, four organizations, fourteen integrations', () => {
  const count = (pattern: RegExp): number =>
    Object.keys(readFiles(join(REPOSITORY, 'catalog'))).filter(path => pattern.test(path)).length;
  assert.is(count(/^organizations\//), 4);
  assert.is(count(/^integrations\//), 14);
  assert.ok(counts.objects > counts.applications * 5);
});

test.run();
