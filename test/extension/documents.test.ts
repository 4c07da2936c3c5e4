import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { inFolder } from '../workspace.ts';
import { compileNotes, found, note, noteRelease, notes } from './fixture.ts';

const test = suite('documents of extensions');

const codesOf = async (files: Readonly<Record<string, string>>) =>
  found(await compileNotes({}, files)).map(([code]) => code);

test('documents are judged like those of the language', async () => {
  const path = 'catalog/notes/first.yaml';
  const wrong: readonly (readonly [string, string])[] = [
    [note('first').replace('/v1\n', '/v2\n'), 'CST2001'],
    [note('first').replace('kind: Note', 'kind: Nota'), 'CST2002'],
    [note('first').replace('kind: Note', 'kind: NoteRelease'), 'CST2003'],
    [note('second'), 'CST2004'],
    [note('first', '  text: hello\n  txt: hello\n'), 'CST2006'],
    [note('first', '  text: 7\n'), 'CST2007'],
    [note('first', '  tags: [a]\n'), 'CST2008'],
    [note('first').replace('kind: Note\n', ''), 'CST2008'],
    [note('first').replace('  organization: shop\n', ''), 'CST2008'],
    [note('first').replace('organization: shop', 'organization: Shop!'), 'CST2010'],
  ];
  for (const [text, code] of wrong) assert.equal(await codesOf({ [path]: text }), [code], text);
  assert.equal(await codesOf({ 'catalog/notes/first.txt.yml': note('first') }), ['CST1007']);
  assert.equal(await codesOf({ 'environments/dev/notes/first.yaml': noteRelease('first', '  text: x\n') }), [
    'CST2006',
  ]);
});

test('a mistake of one letter is named, and a field is explained by its description', async () => {
  const { problems } = await compileNotes(
    {},
    { 'catalog/notes/first.yaml': note('first', '  txt: hello\n') },
  );
  assert.equal(
    problems.map(({ code, help, line }) => [code, help, line]),
    [['CST2006', 'did you mean `text`?', 7]],
  );
  const missing = await compileNotes({}, { 'catalog/notes/first.yaml': note('first', '  tags: [a]\n') });
  assert.is(missing.problems[0]?.help, 'What it says');
});

test('without its extension a kind is an error that says what is missing', async () => {
  await inFolder(notes(), async root => {
    const { reporter } = await compile({ root, workers: 0, cache: false });
    const help = reporter.diagnostics.map(({ code, help }) => [code, help]);
    assert.equal(help.length, 2);
    assert.is(help[0]![0], 'CST1007');
    assert.match(help[0]![1]!, '`Note` of `notes.example.org/v1` is a kind of an extension');
    assert.match(help[0]![1]!, '--extension');
  });
});

test('a misspelt folder with documents of the language is no matter of extensions', async () => {
  const files = { 'catalog/organisations/books.yaml': notes()['catalog/organizations/shop.yaml']! };
  const { problems } = await compileNotes({}, files);
  assert.equal(
    problems.map(({ help }) => help),
    ['did you mean `organizations`?'],
  );
});

test.run();
