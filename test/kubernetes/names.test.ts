import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  annotationBytes,
  isDnsLabel,
  isDnsSubdomain,
  isLabelKey,
  isLabelValue,
  isServiceName,
} from '../../src/kubernetes/names.ts';

const test = suite('kubernetes/names');

function holds(check: (text: string) => boolean, valid: readonly string[], invalid: readonly string[]): void {
  for (const text of valid) assert.ok(check(text), `valid: ${text}`);
  for (const text of invalid) assert.not(check(text), `invalid: ${text}`);
}

test('a DNS label is lower case, at most 63 characters, with hyphens inside', () => {
  holds(
    isDnsLabel,
    ['a', '0', 'a-b', 'a--b', 'x'.repeat(63)],
    ['', '-a', 'a-', 'A', 'a.b', 'a_b', 'ä', 'a\n', 'x'.repeat(64)],
  );
});

test('a DNS subdomain is labels joined by dots, at most 253 characters', () => {
  holds(
    isDnsSubdomain,
    ['a', 'a.b', '0.1', 'x'.repeat(253)],
    ['', '.', 'a.', '.a', 'a..b', 'a.-b', 'A.b', 'x'.repeat(254)],
  );
});

test('the name of a Service starts with a letter', () => {
  holds(isServiceName, ['a', 'a1', 'a-1', 'x'.repeat(63)], ['', '1a', '-a', 'a-', 'a.b', 'x'.repeat(64)]);
});

test('a label key is a name with an optional subdomain before a slash', () => {
  const long = `${'a'.repeat(253)}/${'b'.repeat(63)}`;
  holds(
    isLabelKey,
    ['a', 'A_b.c-d', 'app.kubernetes.io/name', long],
    ['', '/a', 'a/', 'a/b/c', 'A/b', '-a', 'a.', `c${long}`, `${long}c`],
  );
});

test('a label value is empty or at most 63 characters', () => {
  holds(
    isLabelValue,
    ['', 'a', 'A_b.c-d', '1', 'x'.repeat(63)],
    ['-', 'a-', '.a', 'a b', 'a/b', 'a\n', 'x'.repeat(64)],
  );
});

test('annotations are measured in UTF-8', () => {
  assert.is(annotationBytes({}), 0);
  assert.is(annotationBytes({ a: 'b', ä: '€' }), 2 + 2 + 3);
});

test.run();
