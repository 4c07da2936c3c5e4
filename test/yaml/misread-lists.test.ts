import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readManifests } from '../../src/yaml/manifests/read-manifests.ts';
import { readValues } from '../../src/yaml/values/read-values.ts';

const test = suite('yaml/misread-lists');

/** Texts that js-yaml reads as something else than people do, and the lines at fault. */
const MISREAD: readonly (readonly [text: string, line: number])[] = [
  ['a:\n- - x\n  -\n- y\n', 3],
  ['a:\n- - x\n  - \t\n- y\n', 3],
  ['a:\r\n- - x\r\n  -\r\n- y\r\n', 3],
  ['a:\n  - b:\n      - x\n      - # nothing\n  - y\n', 4],
  ['? a\n: - - x\n    -\n  - y\n', 3],
  // A key that is no text in YAML 1.1.
  ['on:\n- - x\n  -\n- y\n', 3],
  ['"on":\n- - x\n  -\n- y\n', 3],
  ['3:\n- - x\n  -\n- y\n', 3],
];

test('a list that ends with an empty item inside another list is refused where it would be misread', () => {
  for (const [text, line] of MISREAD) {
    const manifest = readManifests(`kind: First\n---\n${text}`) as { readonly offset: number };
    assert.type(manifest.offset, 'number', text);
    const start = 'kind: First\n---\n'.length;
    assert.is(text.slice(0, manifest.offset - start).split('\n').length, line, text);
    assert.is(text[manifest.offset - start], '-', text);
    const values = readValues(text) as { readonly line: number };
    assert.is(values.line, line, text);
  }
});

test('dashes and empty items elsewhere are what they seem', () => {
  for (const [text, value] of [
    ['a: |\n  -\n  x -\n', { a: '-\nx -\n' }],
    ['a:\n- x\n-\nb: c\n', { a: ['x', null], b: 'c' }],
    ['a:\n- - x\n  -\n  - z\n- last\n', { a: [['x', null, 'z'], 'last'] }],
    ['a: &list\n- - x\n  - null\n- last\nb: *list\n', { a: [['x', null], 'last'], b: [['x', null], 'last'] }],
  ] as const) {
    assert.equal(readManifests(text), [value], text);
    assert.equal(JSON.parse(JSON.stringify(readValues(text))), { value }, text);
  }
});

test.run();
