import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { note, noteRelease, notes } from '../../extension/fixture.ts';
import { writeFiles } from '../../workspace.ts';
import { cistern, type Ended } from '../world.ts';
import { COMPILER, inCatalog } from './catalog.ts';
import { NOTES_PACKAGE } from './notes-package.ts';

const test = suite('plan and explain, extensions');

const FILES = { ...notes(), '.gitignore': 'node_modules\n.cistern\n', ...NOTES_PACKAGE };
const NOTES = ['--extension', '@example/notes'];
const DOCUMENT = 'catalog/notes/first.yaml';
const RELEASED = 'environments/dev/notes/first.yaml';
const FIRST = 'dev/dev-kind/note.first';

interface Planned {
  readonly changes: readonly {
    readonly verb: string;
    readonly application: string;
    readonly object: { readonly kind: string; readonly name: string };
    readonly causes: readonly object[];
  }[];
}

test('a document of an extension is planned, with the line that decided it', () =>
  inCatalog(
    async ({ catalog, run }) => {
      const nothing = await run('plan');
      assert.match(nothing.out, 'nothing changes', nothing.err);
      writeFiles(catalog.root, { [DOCUMENT]: note('first', '  text: other\n') });
      const { changes } = JSON.parse((await run('plan', '--json')).out) as Planned;
      assert.equal(
        changes.map(({ application, object, causes }) => [application, object.kind, object.name, causes]),
        [
          [
            'note.first',
            'ConfigMap',
            'first',
            [{ file: DOCUMENT, line: 7, setting: 'text', layer: 'Note first', isUncommitted: true }],
          ],
        ],
      );
    },
    FILES,
    NOTES,
  ));

test('of several edits the one that matters is named, be it of the document, of its release or of what it refers to', () =>
  inCatalog(
    async ({ catalog, run }) => {
      writeFiles(catalog.root, {
        [DOCUMENT]: note('first', '  text: unseen\n  about: orders\n'),
        [RELEASED]: noteRelease('first', '  overrides:\n    text: other\n'),
      });
      const { changes } = JSON.parse((await run('plan', '--json')).out) as Planned;
      const causes = changes.flatMap(change => change.causes) as { file: string; setting: string }[];
      const named = new Set(causes.map(({ file, setting }) => `${file} ${setting}`));
      assert.equal([...named].sort(), [`${DOCUMENT} about`, `${RELEASED} text`]);
    },
    FILES,
    NOTES,
  ));

test('a document that comes or goes is the cause of its objects', () =>
  inCatalog(
    async ({ catalog, run }) => {
      rmSync(join(catalog.root, RELEASED));
      const gone = JSON.parse((await run('plan', '--json')).out) as Planned;
      const [change] = gone.changes.filter(({ object }) => object.name === 'first');
      assert.is(change?.verb, 'deleted');
      assert.match(JSON.stringify(change?.causes), RELEASED);
      assert.match(JSON.stringify(change?.causes), 'the release was removed');
    },
    FILES,
    NOTES,
  ));

test('commits are compiled with the extension, whose code comes from neither', () =>
  inCatalog(
    async ({ catalog, run }) => {
      catalog.commit({ [DOCUMENT]: note('first', '  text: other\n') });
      const ended = await run('plan', '--against', 'HEAD~1', '--to', 'HEAD');
      assert.equal([ended.code, ended.err], [0, '']);
      assert.match(ended.out, 'ConfigMap');
      assert.match(ended.out, `${DOCUMENT}:7`);
      catalog.git(['add', '-f', 'node_modules']);
      catalog.commit({});
      const refused = await run('plan', '--against', 'HEAD~1', '--to', 'HEAD');
      assert.is(refused.code, 2);
      assert.match(refused.err, 'CST9034');
      assert.is((await run('plan')).code, 0, 'the work tree alone is compiled');
    },
    FILES,
    NOTES,
  ));

test('without the extension the error says so', () =>
  inCatalog(
    async ({ catalog, run }) => {
      const bare = await run('plan', '--extension', '@example/missing');
      assert.is(bare.code, 2);
      writeFiles(catalog.root, { [DOCUMENT]: note('first', '  text: other\n') });
      const without = await cistern(['plan'], { ...COMPILER, folder: catalog.root });
      assert.is(without.code, 1);
      assert.match(without.err, 'is a kind of an extension');
    },
    FILES,
    NOTES,
  ));

test('explain names the layers of a document of an extension', () =>
  inCatalog(
    async ({ catalog }) => {
      const explain = (...words: readonly string[]): Promise<Ended> =>
        cistern(['explain', ...words, ...NOTES], { ...COMPILER, folder: catalog.root });
      writeFiles(catalog.root, {
        [RELEASED]: noteRelease('first', '  overrides:\n    text: other\n'),
      });
      const names = await explain(FIRST);
      assert.is(names.code, 0, names.err);
      assert.match(names.out, 'ConfigMap/first');
      const ended = await explain(`${FIRST}/ConfigMap/first:data.text`, '--json');
      assert.is(ended.code, 0, ended.err);
      const [field] = JSON.parse(ended.out).fields;
      assert.equal([field.winner.file, field.winner.line], [RELEASED, 7]);
      assert.equal(field.shadowed[0].file, DOCUMENT);
      const name = await explain(`${FIRST}/ConfigMap/first:metadata.name`, '--json');
      assert.match(JSON.stringify(JSON.parse(name.out).fields[0].winner), RELEASED);
      const other = await explain('dev/dev-kind/note.frist');
      assert.match(other.err, 'did you mean `dev/dev-kind/note.first`?');
    },
    FILES,
    NOTES,
  ));

test.run();
