import { join } from 'node:path';
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { locate, locatePart } from '../../../src/yaml/catalog/locate.ts';
import { readCatalog } from '../../../src/yaml/catalog/read-catalog.ts';
import { REPOSITORY, readFiles } from '../../workspace.ts';
import { anyDocument } from './any-document.ts';
import { PackagePlaces } from './package-places.ts';

const test = suite('yaml/catalog/places');

/** Compares all places of a text with those of the `yaml` package; returns how many there were. */
function compare(text: string, name = text): number {
  const expected = new PackagePlaces(text);
  let count = 0;
  for (const path of expected.paths) {
    for (const at of ['key', 'value'] as const) {
      count++;
      const where = `${name}\n${at} of ${JSON.stringify(path)}`;
      assert.equal(locate(text, path, at), expected.locate(path, at), where);
    }
  }
  for (const { path, value } of expected.texts) {
    for (const { 0: words, index } of value.matchAll(/\S+/g)) {
      count++;
      const part = { start: index, end: index + words.length };
      const where = `${name}\n${JSON.stringify(words)} at ${index} of ${JSON.stringify(path)}`;
      assert.equal(locatePart(text, path, value, part), expected.locatePart(path, value, part), where);
    }
  }
  return count;
}

/** Whether a text may stand in a catalog. */
function isAccepted(text: string): boolean {
  return readCatalog(text, () => {}) !== undefined;
}

const yamlFiles = (folder: string): readonly [string, string][] =>
  Object.entries(readFiles(join(REPOSITORY, folder))).filter(([path]) => /\.ya?ml$/.test(path));

for (const folder of ['catalog', 'environments', 'test/cases']) {
  test(`places in the files of ${folder} are those of the \`yaml\` package`, () => {
    const accepted = yamlFiles(folder).filter(([, text]) => isAccepted(text));
    assert.ok(accepted.length > 10, `${accepted.length} files`);
    for (const [path, text] of accepted) {
      compare(text, path);
      compare(text.replaceAll('\n', '\r\n'), path);
    }
  });
}

test('places in texts of every form are those of the `yaml` package', () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyDocument, text => {
      if (!isAccepted(text)) return;
      accepted++;
      compare(text);
    }),
    { numRuns: 1_500, seed: 1 },
  );
  assert.ok(accepted > 500, `${accepted} texts`);
});

test('a text that cannot be read has its first character alone', () => {
  for (const text of ['', 'a: [', 'a: 1\na: 2\n', '['])
    assert.equal(locate(text, ['a'], 'value'), { start: 0, end: Math.min(1, text.length) }, text);
});

test.run();
