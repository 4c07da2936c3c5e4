import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../../../src/source/json.ts';
import { LIMITS } from '../../../src/yaml/catalog/limits.ts';
import { readCatalog } from '../../../src/yaml/catalog/read-catalog.ts';
import { unmark } from '../../marks.ts';

const test = suite('yaml/catalog/read-catalog');

function read(text: string): { value: Json | undefined; found: string[] } {
  const found: string[] = [];
  const value = readCatalog(text, (code, _args, { start, end }) => found.push(`${code} ${start} ${end}`));
  return { value, found };
}

/** Expects the codes, in this order, exactly at the marks of a text. */
function fails(marked: string, ...codes: readonly string[]): void {
  const { text, marks } = unmark('x.yaml', marked);
  const expected = marks.map(({ start, end }, index) => `${codes[index]} ${start} ${end}`);
  assert.equal(read(text).found.sort(), expected.sort(), marked.slice(0, 80));
  assert.is(marks.length, codes.length);
}

function reads(text: string, value: unknown): void {
  assert.equal(read(text), { value, found: [] }, text.slice(0, 80));
}

test('plain and quoted scalars are told apart', () => {
  reads('a: 1\nb: "1"\nc: \'no\'\nd: |\n  no\ne: x y\nf:\n', {
    a: 1,
    b: '1',
    c: 'no',
    d: 'no\n',
    e: 'x y',
    f: null,
  });
});

test('CRLF means the same as LF', () => {
  const text = 'a: 1\nb: |\n  x\n\n  y\nc: "p\n  q"\nd:\n  - e\n';
  assert.equal(read(text.replaceAll('\n', '\r\n')), read(text));
});

test('JSON and flow collections are fine', () => {
  reads('{"a": [1, {"b": null}], "c": true}', { a: [1, { b: null }], c: true });
  reads('a: [b: c]\n', { a: [{ b: 'c' }] });
  reads('---\na: 1\n', { a: 1 });
});

test('a quoted key may look like anything', () => {
  reads('"80": 1\n"no": 2\n"<<": 3\nconstructor: 4\ntoString: 5\n', {
    '80': 1,
    no: 2,
    '<<': 3,
    constructor: 4,
    toString: 5,
  });
});

test('ambiguous scalars are found as values, as items and as keys, all in one run', () => {
  fails(
    'a: ⟦no⟧\nb: [⟦0777⟧, "0777"]\n⟦on⟧: x\nc: {d: ⟦12:30⟧}\n',
    'CST1018',
    'CST1018',
    'CST1018',
    'CST1018',
  );
});

test('the help for an ambiguous scalar names both meanings', () => {
  const help: (string | undefined)[] = [];
  readCatalog('a: no\nb: 0777\nc: 1e3\n', (_code, _args, _range, text) => help.push(text));
  assert.equal(help, [
    'write `"no"` for the text, or `false` for the truth value',
    'write `"0777"` for the text, or `511` for the number that is 0777 in base 8',
    'write `"1e3"` for the text, or `1000` for the number',
  ]);
});

test('numbers that would be rounded are refused', () => {
  fails('a: ⟦9007199254740993⟧\nb: ⟦.inf⟧\nc: ⟦-0⟧\n', 'CST1019', 'CST1019', 'CST1019');
});

test('anchors, aliases, merge keys, tags and directives are refused', () => {
  fails(
    'a: ⟦&x⟧ 1\nb: ⟦*x⟧\nc: ⟦!!str⟧ 1\nd: ⟦!⟧ 2\n⟦<<⟧: 3\n',
    'CST1014',
    'CST1014',
    'CST1014',
    'CST1014',
    'CST1014',
  );
  fails('⟦%YAML 1.1⟧\n---\na: 1\n', 'CST1014');
  fails('a: ⟦!<?>⟧ "no"\n', 'CST1014');
});

test('duplicate keys are refused, however they are written', () => {
  fails('a: 1\n⟦"a"⟧: 2\n', 'CST1016');
  fails('"\u00fc": 1\n⟦"u\u0308"⟧: 2\n', 'CST1016');
});

test('keys that are no names are refused', () => {
  fails(
    '⟦80⟧: 1\n⟦~⟧: 2\n⟦true⟧: 3\n⟦""⟧: 4\n⟦__proto__⟧: {polluted: true}\n',
    ...Array<string>(5).fill('CST1017'),
  );
  fails('⟦[⟧a]: b\n', 'CST1017');
  fails('x:\n  ? ⟦{⟧a: 1}\n  : b\n', 'CST1017');
  assert.is(({} as { polluted?: boolean }).polluted, undefined);
});

test('a list whose empty last item one reader overlooks is refused', () => {
  fails('a:\n- b:\n  - 1\n  ⟦-⟧ # note\n\n- c: 2\n', 'CST1012');
  fails('a:\n- - 1\n  ⟦-⟧\n- 2\nb:\n  - - 3\n    ⟦-⟧\n  - 4\n', 'CST1012', 'CST1012');
  reads('a:\n- b:\n  - 1\n  - null\n- - 2\n  -\n  - 3\n- - 4\n  -\nb: 5\n', {
    a: [{ b: [1, null] }, [2, null, 3], [4, null]],
    b: 5,
  });
});

test('a file holds one map', () => {
  fails('⟦⟧', 'CST1020');
  fails('# only a comment\n⟦⟧', 'CST1020');
  fails('⟦-⟧ a\n', 'CST1020');
  fails('⟦t⟧ext\n', 'CST1020');
  fails('a: 1\n⟦---⟧\nb: 2\n', 'CST1015');
});

test('characters that hide or end lines are refused, raw and as escapes', () => {
  fails('a: x⟦\ufeff⟧y\nb: ⟦\u202e⟧\n', 'CST1011', 'CST1011');
  fails('a: 1⟦\r⟧b: 2\n', 'CST1011');
  fails('a: ⟦"\\ud800"⟧\nb: ⟦"\\x00"⟧\nc: "\\x1b"\nd: ⟦"\\N"⟧\n', 'CST1011', 'CST1011', 'CST1011');
  reads('a: "\\ud83d\\ude00"\n', { a: '😀' });
});

test('only the first syntax error is reported, with what stands before it', () => {
  fails('a: ⟦no⟧\nb: ⟦c⟧: d: e\nf: no\n', 'CST1018', 'CST1012');
  fails('a: ⟦"⟧x\nb: 1\n', 'CST1012');
  fails('a:\n⟦\t⟧b: 1\n', 'CST1012');
});

test('limits hold at N and N + 1', () => {
  const nested = (levels: number) => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`;
  assert.equal(read(nested(LIMITS.depth)).found, []);
  assert.match(read(nested(LIMITS.depth + 1)).found.join(), /^CST1013 /);
  const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('');
  assert.equal(read(keys(LIMITS.keys)).found, []);
  assert.match(read(keys(LIMITS.keys + 1)).found.join(), /^CST1013 /);
  assert.equal(read(`a: ${'x'.repeat(LIMITS.scalar)}\n`).found, []);
  assert.match(read(`a: ${'x'.repeat(LIMITS.scalar + 1)}\n`).found.join(), /^CST1013 /);
  assert.match(read(`a: "${'é'.repeat(LIMITS.scalar / 2 + 1)}"\n`).found.join(), /^CST1013 /);
  assert.equal(read(`${'k'.repeat(LIMITS.key)}: 1\n`).found, []);
  assert.match(read(`${'k'.repeat(LIMITS.key + 1)}: 1\n`).found.join(), /^CST1013 /);
  const items = (count: number) => `a:\n${'- 1\n'.repeat(count)}`;
  assert.equal(read(items(LIMITS.nodes - 4)).found, []);
  assert.match(read(items(LIMITS.nodes + 1)).found.join(), /^CST1013 /);
});

test.run();
