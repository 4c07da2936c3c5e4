import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CODES, describe, isCode } from '../../src/diagnostics/codes.ts';
import type { CodeEntry } from '../../src/diagnostics/diagnostic.ts';
import { REPOSITORY, readFiles } from '../workspace.ts';

const test = suite('codes');

/** Any argument a message may ask for, text or list of texts: its own name, so that the message can be read. */
const ANYTHING = new Proxy({} as Record<string, never>, { get: (_, name) => [String(name)] as never });
const ENTRIES = Object.entries(CODES) as unknown as readonly (readonly [
  string,
  CodeEntry<typeof ANYTHING>,
])[];
const FILES = readFiles(join(REPOSITORY, 'src/diagnostics/codes'));

/** Range of codes of each file of the registry. */
const RANGES: Readonly<Record<string, RegExp>> = {
  'load.ts': /^CST1/,
  'validate.ts': /^CST2/,
  'link.ts': /^CST3(?!1[45])/,
  'onboarding.ts': /^CST31[45]/,
  'lower.ts': /^CST4/,
  'check.ts': /^CST5/,
  'emit.ts': /^CST60[0-4]/,
  'write.ts': /^CST60[5-9]/,
  'plan.ts': /^CST70/,
  'publish.ts': /^CST80[0-4]/,
  'verify.ts': /^CST80[5-7]/,
  'simulate.ts': /^CST80[89]/,
  'adopt.ts': /^CST810/,
  'host.ts': /^CST9/,
};

const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}(CST\w+):/gm)].map(([, code]) => code!);

test('each file of the registry keeps to its range, in ascending order', () => {
  assert.equal(Object.keys(FILES).sort(), Object.keys(RANGES).sort());
  for (const [file, text] of Object.entries(FILES)) {
    const codes = codesIn(text);
    assert.equal(codes, [...codes].sort(), file);
    assert.equal(
      codes.filter(code => !RANGES[file]!.test(code)),
      [],
      file,
    );
  }
});

test('no code is given twice: nothing is lost when the files are merged', () => {
  const all = Object.values(FILES).flatMap(codesIn);
  assert.equal([...all].sort(), Object.keys(CODES).sort());
  assert.equal(
    all.filter(code => !/^CST\d{4}$/.test(code)),
    [],
  );
});

for (const [code, entry] of ENTRIES) {
  test(`${code} has a message in lower case, without a final period or an empty place`, () => {
    const message = entry.message(ANYTHING);
    assert.not.match(message, /[.!:]$/, message);
    assert.match(message, /^([a-z`]|Argo CD|Applications?\b|Git\b|Kubernetes|Traefik|YAML|UTF-8)/, message);
    assert.not.match(message, /undefined|NaN|\[object| {2}|\n/, message);
    assert.is(message.split('`').length % 2, 1, `backticks come in pairs: ${message}`);
  });
}

test('a code is emitted somewhere', () => {
  const sources = Object.entries(readFiles(join(REPOSITORY, 'src')))
    .filter(([path]) => path.endsWith('.ts') && !path.startsWith('diagnostics/codes/'))
    .map(([, text]) => text)
    .join('\n');
  const silent = Object.keys(CODES).filter(code => !sources.includes(`'${code}'`));
  assert.equal(silent, [], 'report the code or never add it');
});

test('a description has the severity and the message with its arguments', () => {
  assert.equal(describe('CST3001', { kind: 'Organization', name: 'x' }), {
    severity: 'error',
    message: 'there is no Organization `x`',
  });
});

test('only codes of the registry are codes', () => {
  assert.ok(isCode('CST3001'));
  for (const text of ['CST0000', 'cst3001', 'constructor', '__proto__', '']) assert.not(isCode(text), text);
});

test.run();
