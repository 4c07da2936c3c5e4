import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readValues } from '../../../src/yaml/values/read-values.ts';

const test = suite('yaml/values');

const jsonOf = (text: string): string => JSON.stringify(readValues(text));

test('values are read as Helm reads them: anchors, merge keys, and words for truth values', () => {
  assert.is(
    jsonOf(
      'base: &base { a: 1, b: yes }\nover: { <<: *base, a: 2 }\nflag: off\nmode: 0777\ntime: 12:30\nnothing:\n',
    ),
    '{"value":{"base":{"a":1,"b":true},"over":{"a":2,"b":true},"flag":false,"mode":511,"time":"12:30","nothing":null}}',
  );
});

test('a number that would lose digits stays the text that it is', () => {
  assert.is(jsonOf('id: 12345678901234567890\n'), '{"value":{"id":"12345678901234567890"}}');
});

test('a file without values has none', () => {
  for (const text of ['', '# nothing\n', '~\n']) assert.is(jsonOf(text), '{"value":{}}');
});

test('what is no map of values is refused', () => {
  for (const text of ['- a\n', 'text\n', '3\n']) assert.match(jsonOf(text), '"problem"');
});

test('a key that stands twice is refused, with its line', () => {
  assert.equal(readValues('a: 1\nb: 2\na: 3\n'), { problem: 'duplicated mapping key', line: 3 });
});

test('what aliases repeat counts as often as it is repeated', () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const items = Array.from({ length: 9 }, () => (level === 0 ? 'x' : `*a${level - 1}`));
    return `a${level}: &a${level} [${items.join(', ')}]\n`;
  });
  assert.match(jsonOf(levels.join('')), /more than \d+ values/);
});

test('a value that holds itself, and one that is too deep, are refused', () => {
  assert.match(jsonOf('a: &a { b: *a }\n'), '"problem"');
  assert.match(jsonOf(`a: ${'['.repeat(1000)}${']'.repeat(1000)}\n`), '"problem"');
  assert.match(
    jsonOf(Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')),
    '"problem"',
  );
});

test('a key `__proto__` is a key like any other, and reaches no prototype', () => {
  const reading = readValues(
    '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n',
  );
  assert.ok('value' in reading);
  assert.equal(Object.keys(reading.value), ['__proto__', 'constructor']);
  assert.is(({} as Record<string, unknown>).polluted, undefined);
  assert.is(Object.getPrototypeOf(reading.value), null);
});

test('tags and second documents are refused', () => {
  assert.match(jsonOf('a: !!js/function "x"\n'), '"problem"');
  assert.match(jsonOf('a: 1\n---\na: 2\n'), '"problem"');
});

test.run();
