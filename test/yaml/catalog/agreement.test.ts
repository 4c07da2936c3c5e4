import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { isMap } from '../../../src/source/json.ts';
import { readFast } from '../../../src/yaml/catalog/fast-reader.ts';
import { findProblems } from '../../../src/yaml/catalog/problems/find-problems.ts';
import { anyDocument } from './any-document.ts';

const test = suite('yaml/catalog/agreement');

const ATOMS = [
  'a',
  'b',
  'key',
  'no',
  'on',
  '0777',
  '12:30',
  '1e3',
  '1',
  '-0',
  '.5',
  '~',
  'null',
  '"x"',
  "'y'",
  '""',
  '"\\n"',
  ': ',
  ':',
  '- ',
  '? ',
  '\n',
  '\n  ',
  '\n    ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  ' ',
  '# c',
  '&x ',
  '*x',
  '!!str ',
  '! ',
  '<<',
  '|\n  t',
  '>-\n  f',
  '---\n',
  '...\n',
  '%Y',
  '\t',
  '\r\n',
  'é',
  '\u0085',
  '__proto__',
  '"\\ud800"',
  '@',
  '`',
];

const GOOD = [
  '1',
  'text',
  '"q"',
  "'s'",
  '[1, {x: y}]',
  '\n    n: 1',
  '\n  - 1\n  - p: q',
  '|\n    t\n    u',
  'a b # c',
  '>\n    f\n    g\n',
];

test('what the fast reader calls clean is clean, and the `yaml` package reads the same value', () => {
  const soup = fc.array(fc.constantFrom(...ATOMS), { maxLength: 14 }).map(atoms => atoms.join(''));
  const values = fc.constantFrom(...ATOMS, ...GOOD, ...GOOD, ...GOOD);
  const line = fc.tuple(fc.constantFrom('', '', '', '  ', '- '), values);
  const lines = fc
    .array(line, { minLength: 1, maxLength: 5 })
    .map(parts => parts.map(([indent, value], index) => `${indent}k${index}: ${value}\n`).join(''));
  const texts = fc.oneof(
    { weight: 5, arbitrary: soup },
    { weight: 5, arbitrary: lines },
    { weight: 1, arbitrary: anyDocument },
  );
  let clean = 0;
  fc.assert(
    fc.property(texts, text => {
      const reading = readFast(text);
      if (!reading.clean || !isMap(reading.value)) return;
      clean++;
      const found: string[] = [];
      findProblems(text, reading, code => found.push(code));
      assert.equal(found, []);
      assert.equal(reading.value, parse(text));
    }),
    { numRuns: 10_000, seed: 3 },
  );
  assert.ok(clean > 200, `${clean} clean texts`);
});

test.run();
