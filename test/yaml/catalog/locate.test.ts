import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Path } from '../../../src/source/pointer.ts';
import { locate, locatePart } from '../../../src/yaml/catalog/locate.ts';
import { unmark } from '../../marks.ts';

const test = suite('yaml/catalog/locate');

function finds(marked: string, path: Path, at: 'key' | 'value'): void {
  const { text, marks } = unmark('x.yaml', marked);
  const [{ start, end } = { start: -1, end: -1 }] = marks;
  assert.equal(locate(text, path, at), { start, end }, marked);
}

test('a scalar is found at its value and its key', () => {
  finds('a:\n  b: ⟦"x"⟧ # note\n', ['a', 'b'], 'value');
  finds('a:\n  ⟦b⟧: "x"\n', ['a', 'b'], 'key');
  finds('a: [1, ⟦2⟧]\n', ['a', 1], 'value');
  finds('a: [1, ⟦2⟧]\n', ['a', '1'], 'value');
});

test('a key that looks like a number is found by its text', () => {
  finds('a:\n  "80": ⟦x⟧\n', ['a', '80'], 'value');
});

test('a map or a list is shown by its key', () => {
  finds('⟦a⟧:\n  b: 1\n', ['a'], 'value');
  finds('⟦a⟧: [1]\n', ['a'], 'key');
});

test('an entry of a list is shown by its first character', () => {
  finds('a:\n  - ⟦b⟧x: 1\n', ['a', 0], 'value');
  finds('a:\n  - ⟦b⟧x: 1\n', ['a', 0], 'key');
});

test('the root is shown by its first character', () => {
  finds('# note\n⟦a⟧pi: 1\n', [], 'key');
  finds('⟦⟧', [], 'value');
});

test('a path that does not exist leads to the nearest place around it', () => {
  finds('a:\n  ⟦b⟧:\n    c: 1\n', ['a', 'b', 'x', 'y'], 'value');
  finds('⟦a⟧:\n', ['a'], 'value');
});

test('text over several lines is shown by its first', () => {
  finds('a: ⟦|⟧\n  x\n  y\n', ['a'], 'value');
  finds('a: ⟦"x⟧\r\n  y"\r\n', ['a'], 'value');
});

/** Finds the marked words at `a`, whose text is known, or the whole value where they are hidden. */
function findsPart(marked: string, value: string, words: string, which = 0): void {
  const { text, marks } = unmark('x.yaml', marked);
  let start = -1;
  for (let count = 0; count <= which; count++) start = value.indexOf(words, start + 1);
  const [{ start: first, end } = { start: -1, end: -1 }] = marks;
  const part = { start, end: start + words.length };
  assert.equal(locatePart(text, ['a'], value, part), { start: first, end }, marked);
}

test('a part of a text is found in every form of scalar', () => {
  findsPart('a: x ⟦@y⟧ z # @y\n', 'x @y z', '@y');
  findsPart("a: 'it''s ⟦@y⟧'\n", "it's @y", '@y');
  findsPart('a: "\\t\\u00e9⟦@y⟧"\n', '\té@y', '@y');
  findsPart('a: |\n  x\n\n  ⟦@y⟧\n', 'x\n\n@y\n', '@y');
  findsPart('a: >-\n  x\n  ⟦@y⟧\n', 'x @y', '@y');
  findsPart('a: |- # @y\n  ⟦@y⟧\nb: "@y"\n', '@y', '@y');
  findsPart('a: "x\n\n  ⟦@y⟧"\n', 'x\n@y', '@y');
});

test('of equal parts the right one is found', () => {
  findsPart('a: "@y ⟦@y⟧ @y"\n', '@y @y @y', '@y', 1);
  findsPart('a: |\n  @y\n  @y @y⟦@y⟧\n', '@y\n@y @y@y\n', '@y', 3);
});

test('a part that escapes hide is shown as the whole text', () => {
  findsPart('a: ⟦"\\x40y"⟧\n', '@y', '@y');
  findsPart('a: ⟦"@y @\\⟧\n  y"\n', '@y @y', '@y', 1);
});

test.run();
