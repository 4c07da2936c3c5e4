import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { block, isBlock, isPlainValue, keyText, quoted } from '../../../src/emit/spelling/scalar.ts';

const test = suite('the spelling of scalars');

test('ordinary words, names, paths, addresses and sentences stay bare', () => {
  for (const text of [
    'orders',
    'app.kubernetes.io/name',
    '/tmp',
    '_x',
    'http://proxy.egress.svc:3128',
    'registry.example.com/shop/orders@sha256:0a',
    'Takes orders (of partners), and hands them on',
    'a:b',
    'yess',
    'e3x',
    'y1',
    'nano',
  ]) {
    assert.ok(isPlainValue(text), text);
  }
});

test('words that some reader takes for a constant or a number are quoted, in any case', () => {
  for (const text of [
    ...['y', 'yes', 'n', 'no', 'on', 'off', 'true', 'false', 'null', 'nan', 'inf', 'infinity'],
    ...['e3', 'e+3', 'e-12', 'e1234567890123'],
  ]) {
    assert.not(isPlainValue(text), text);
    assert.not(isPlainValue(text.toUpperCase()), text);
    assert.is(keyText(text), `"${text}"`);
  }
});

test('texts that begin like a number, an indicator or nothing are quoted', () => {
  for (const text of [
    '',
    '0',
    '0777',
    '1e3',
    '12:30',
    '2020-01-01',
    '1_000',
    '100m',
    '.5',
    '.inf',
    '-1',
    '+1',
    '~',
    '<<',
    '=',
  ]) {
    assert.not(isPlainValue(text), text);
  }
  for (const first of '-?:,[]{}#&*!|>\'"%@` ') assert.not(isPlainValue(`${first}a`), first);
});

test('texts that YAML would cut are quoted', () => {
  for (const text of [
    'a: b',
    'a:',
    'a::b',
    'a #b',
    'a ',
    'a  b',
    'a - b',
    'a\tb',
    'a\nb',
    'a\u00a0b',
    'ä',
    'a;b',
    '---',
  ]) {
    assert.not(isPlainValue(text), text);
  }
});

test('a bare value has less than 4096 characters, a bare key at most 128', () => {
  assert.ok(isPlainValue('a'.repeat(4095)));
  assert.not(isPlainValue('a'.repeat(4096)));
  assert.is(keyText('a'.repeat(128)), 'a'.repeat(128));
  assert.is(keyText('a'.repeat(129)), `"${'a'.repeat(129)}"`);
});

test('blanks, commas and parentheses are bare in values only', () => {
  for (const text of ['a b', 'a,b', 'a(b)']) {
    assert.ok(isPlainValue(text));
    assert.is(keyText(text), `"${text}"`);
  }
});

test('quotes hold everything on one line, by the shortest escapes', () => {
  assert.is(quoted('a"\\\n\t\r'), '"a\\"\\\\\\n\\t\\r"');
  assert.is(quoted('\x01\x1b\u00a0\u00ad'), '"\\x01\\x1B\\xA0\\xAD"');
  assert.is(
    quoted('\u061c\u200b\u200f\u2028\u202e\u2060\u206f\ufeff'),
    '"\\u061C\\u200B\\u200F\\u2028\\u202E\\u2060\\u206F\\uFEFF"',
  );
  assert.is(quoted('\u{1fffe}x\u{10ffff}'), '"\\U0001FFFEx\\U0010FFFF"');
  assert.is(quoted('äΩ漢😀'), '"äΩ漢😀"');
});

test('several lines are a block unless blanks, controls or line breaks at an edge would be lost', () => {
  for (const text of ['a\nb', 'a\n', 'a\n\nb\n', 'a\n  b', 'é\nñ', '- a: b # c\n---'])
    assert.ok(isBlock(text), text);
  for (const text of [
    '\na',
    ' a\nb',
    'a \nb',
    'a\n \nb',
    'a\nb ',
    'a\n\n',
    'a\tb\n',
    'a\r\nb',
    'a\n漢',
    'a\n\u0085',
    '\n',
  ]) {
    assert.not(isBlock(text), JSON.stringify(text));
  }
});

test('a block keeps empty lines empty and says whether a line break ends it', () => {
  assert.is(block('a\n\n  b\n', '\n    '), '|\n    a\n\n      b');
  assert.is(block('a\nb', '\n  '), '|-\n  a\n  b');
});

test.run();
