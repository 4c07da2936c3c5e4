import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CODES, isCode } from '../../../src/diagnostics/codes.ts';
import { REPOSITORY } from '../../workspace.ts';

const test = suite('docs/tekton.md');

const TEXT = readFileSync(join(REPOSITORY, 'docs/tekton.md'), 'utf8');
/** The lines of all tables: what is refused, the codes, and the test that shows it. */
const LINES = [...TEXT.matchAll(/^\| (?!what \||---)(.+) \| (.+) \| (.+) \|$/gm)].map(
  ([, what = '', codes = '', where = '']) => ({
    what,
    codes: [...codes.matchAll(/`([^`]*)`/g)].map(([, code]) => code!),
    where,
  }),
);
/** The codes of the checks of Tekton that are not of their kind alone. */
const OWN = /^CST(201[6-9]|204\d|305\d|316[5-9]|517[5-9]|518\d)$/;

test('every line has codes that exist and a test that exists', () => {
  assert.ok(LINES.length > 60);
  for (const { what, codes, where } of LINES) {
    assert.ok(codes.length > 0 && codes.every(isCode), what);
    const [, file, name] = /^`(test\/[a-z/-]+\.test\.ts)`: (.+)$/.exec(where) ?? [];
    assert.ok(file !== undefined && name !== undefined, what);
    const tests = readFileSync(join(REPOSITORY, file), 'utf8');
    const start = tests.indexOf(`test('${name}', `);
    assert.ok(start >= 0, `${file}: ${name}`);
  }
});

test('every code of these checks is in a line', () => {
  const named = new Set(LINES.flatMap(({ codes }) => codes));
  const missing = Object.keys(CODES).filter(code => OWN.test(code) && !named.has(code));
  assert.equal(missing, []);
});

test('a Task that is written into a Pipeline has the fields of a Task', () => {
  const read = (kind: string) =>
    JSON.parse(readFileSync(join(REPOSITORY, `src/validate/schemas/${kind}.schema.json`), 'utf8')).properties
      .spec.properties;
  const task = read('task');
  for (const list of ['tasks', 'finally']) {
    const { properties, additionalProperties } = read('pipeline')[list].items.properties.taskSpec;
    assert.equal(properties, task, list);
    assert.is(additionalProperties, false);
  }
});

test.run();
