import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PATTERN_WORDS } from '../../src/validate/diagnose/pattern-words.ts';
import { SCHEMAS } from '../../src/validate/generated/schemas.ts';

const test = suite('validate/patterns');

/** Pattern → most characters of a text that it is tried on, from all schemas. */
function patterns(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const visit = (schema: unknown, limit: number): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { pattern, maxLength } = schema as { pattern?: unknown; maxLength?: number };
    if (typeof pattern === 'string')
      found.set(pattern, Math.max(found.get(pattern) ?? 0, maxLength ?? limit));
    for (const [key, value] of Object.entries(schema))
      visit(value, key === 'propertyNames' ? 1_024 : 256 * 1024);
  };
  visit(JSON.parse(SCHEMAS), 256 * 1024);
  return found;
}

/** Parts that repeat in texts made to keep a pattern busy. */
const PARTS = [
  'a',
  '0',
  'a-',
  '-',
  '.',
  'a.',
  '/',
  '/a',
  'a/',
  '_',
  ':',
  '0:',
  '1.',
  '--',
  '._',
  '~',
  '+',
  '=',
  'a.b/',
  '0/0',
  'sha256:',
  '/.',
  '/.a',
  '/..',
  'a_',
  'a__',
  'a.a/',
  'a-a.',
  '/a.a',
];
const ENDS = ['', '!', '-', '/', '\n', '='];

test('every pattern has words', () => {
  for (const pattern of patterns().keys()) assert.ok(PATTERN_WORDS.has(pattern), pattern);
});

test('there are no words for a pattern that is gone', () => {
  const known = patterns();
  for (const pattern of PATTERN_WORDS.keys()) assert.ok(known.has(pattern), pattern);
});

test('every pattern is anchored and gets through texts that are made to keep it busy', () => {
  for (const [pattern, limit] of patterns()) {
    assert.match(pattern, /^\^.*\$$/s);
    const expression = new RegExp(pattern, 'u');
    // A pattern that takes exponential time would never come back from these.
    for (const text of busyTexts(Math.min(limit, 4_096))) expression.test(text);
  }
});

function busyTexts(length: number): readonly string[] {
  const repeated = (part: string, size: number) => part.repeat(Math.ceil(size / part.length)).slice(0, size);
  return PARTS.flatMap(part => ENDS.map(end => repeated(part, length - end.length) + end));
}

test.run();
