import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { sha256 } from '../../src/host/digest.ts';
import { type LoadOptions, load } from '../../src/load/load.ts';
import { byCodeUnit } from '../../src/source/order.ts';
import { type Files, inFolder, minimalWorkspace } from '../workspace.ts';

const test = suite('load/load');

async function loading(files: Files, options: LoadOptions = {}) {
  return inFolder({ ...minimalWorkspace(), ...files }, root => {
    const reporter = new Reporter();
    const loaded = load(root, options, reporter);
    return { ...loaded, root, codes: reporter.diagnostics.map(({ code }) => code) };
  });
}

test('documents and entries are sorted by path and carry digest and state', async () => {
  const { documents, entries, codes } = await loading({});
  assert.equal(codes, []);
  const paths = documents.map(({ path }) => path);
  assert.equal(paths, [...paths].sort(byCodeUnit));
  assert.equal(paths, Object.keys(minimalWorkspace()));
  assert.equal(
    entries.map(({ path }) => path),
    paths,
  );
  for (const [index, { path, digest }] of documents.entries()) {
    const text = minimalWorkspace()[path]!;
    assert.is(digest, sha256(text));
    assert.is(entries[index]!.size, Buffer.byteLength(text));
  }
});

test('only the environments that are asked for are loaded, with the whole catalog', async () => {
  const files = { 'environments/test/environment.yaml': 'a: no\n' };
  const { documents, codes } = await loading(files, { environments: ['dev', 'nowhere'] });
  assert.equal(codes, []);
  assert.is(documents.length, Object.keys(minimalWorkspace()).length);
  assert.equal((await loading(files)).codes, ['CST1018']);
});

test('a file that is known is not read again', async () => {
  const document = { path: 'catalog/organizations/shop.yaml', digest: 'd', value: { known: true } };
  const { documents, codes } = await loading(
    { 'catalog/organizations/shop.yaml': '- broken' },
    { reuse: entry => (entry.path === document.path ? document : undefined) },
  );
  assert.equal(codes, []);
  assert.ok(documents.includes(document));
});

test('a mark at the start of a file is no part of its text', async () => {
  const path = 'catalog/organizations/shop.yaml';
  await inFolder({ ...minimalWorkspace(), [path]: `\ufeff${minimalWorkspace()[path]}` }, root => {
    const reporter = new Reporter();
    const { textOf } = load(root, {}, reporter);
    assert.is(reporter.errors, 0);
    assert.is(textOf(path), minimalWorkspace()[path]);
  });
});

test('text is given for refused files, and for no file that is not loaded or has changed', async () => {
  const path = 'catalog/organizations/shop.yaml';
  await inFolder({ ...minimalWorkspace(), 'catalog/integrations/bad.yaml': 'a: no\n', secret: 'x' }, root => {
    const { textOf } = load(root, {}, new Reporter());
    assert.is(textOf('catalog/integrations/bad.yaml'), 'a: no\n');
    assert.is(textOf('secret'), '');
    assert.is(textOf('catalog/../secret'), '');
    writeFileSync(join(root, path), '['.repeat(10_000));
    assert.is(textOf(path), '');
  });
});

test('a workspace beyond the limits is refused', async () => {
  // covers CST1021
  assert.equal((await loading({}, { limits: { files: 5, bytes: 1e6 } })).codes, []);
  assert.equal((await loading({}, { limits: { files: 4, bytes: 1e6 } })).codes, ['CST1021']);
  const bytes = Object.values(minimalWorkspace()).reduce((sum, text) => sum + text.length, 0);
  assert.equal((await loading({}, { limits: { files: 5, bytes } })).codes, []);
  assert.equal((await loading({}, { limits: { files: 5, bytes: bytes - 1 } })).codes, ['CST1021']);
});

test.run();
