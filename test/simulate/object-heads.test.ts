import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { objectHeads } from '../../src/simulate/tree/object-heads.ts';
import { readCatalog } from '../../src/yaml/catalog/read-catalog.ts';
import { REPOSITORY, readFiles } from '../workspace.ts';

const test = suite('heads of objects');

test('the few lines say the same as the whole, for everything that the example holds', () => {
  const files = Object.entries(readFiles(join(REPOSITORY, 'dist'))).filter(
    ([path]) => path.endsWith('.yaml') && !path.includes('/applications/'),
  );
  assert.ok(files.length > 200);
  for (const [path, text] of files) {
    const documents = text.split(/^---\n/m).map(document => readCatalog(document, () => {}) as never);
    const wanted = documents.map(({ apiVersion, kind, metadata }: never) => {
      const { name, namespace } = metadata as { name: string; namespace?: string };
      const group = (apiVersion as string).includes('/') ? (apiVersion as string).split('/')[0]! : '';
      return { group, kind, name, ...(namespace === undefined ? {} : { namespace }) };
    });
    assert.equal(objectHeads(text), wanted, path);
  }
});

test('names in quotes and names elsewhere are told apart', () => {
  const text =
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  labels:\n    name: other\n  name: "1"\n  namespace: \'2\'\ndata:\n  name: third\n  namespace: third\n';
  assert.equal(objectHeads(text), [{ group: '', kind: 'ConfigMap', name: '1', namespace: '2' }]);
});

test('a document that is no object is not taken for one', () => {
  for (const text of [
    'a: 1\n',
    'apiVersion: v1\nkind: List\n',
    'apiVersion: v1\nkind: |\n  x\nmetadata:\n  name: a\n',
  ])
    assert.is(objectHeads(text), undefined);
  assert.equal(objectHeads(''), []);
});

test.run();
