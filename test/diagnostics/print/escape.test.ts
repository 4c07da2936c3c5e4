import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { escapeJson, escapeText, guardLines } from '../../../src/diagnostics/print/escape.ts';
import { COMMAND, FORBIDDEN, PAYLOADS } from './marked.ts';

const test = suite('escape');

test('controls are shown in the shortest form, invisible characters by code point', () => {
  assert.is(
    escapeText('a\nb\rc\td\x1b\x00\x9b\u202e\u{e0041}'),
    'a\\nb\\rc\\td\\x1b\\x00\\x9b\\u{202e}\\u{e0041}',
  );
});

test('letters, emoji and their colour selectors stay as they are', () => {
  const text = 'Bestellungen für Köln, 注文, ❤️ 🎉 e\u0301';
  assert.is(escapeText(text), text);
});

test('no payload keeps a character that acts on a terminal', () => {
  for (const payload of PAYLOADS) assert.not.match(escapeText(payload), FORBIDDEN);
});

test('any text becomes one harmless line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const shown = escapeText(text);
      return !FORBIDDEN.test(shown) && !shown.includes('\n');
    }),
    { seed: 7 },
  );
});

test('no line is a command to a CI system', () => {
  assert.is(guardLines('::error::x'), '\\x3a:error::x');
  assert.is(guardLines('a\n \t::warning::x'), 'a\n \t\\x3a:warning::x');
  assert.is(guardLines('a ##[group]b ##VSO[x]'), 'a #\\x23[group]b #\\x23VSO[x]');
  assert.is(guardLines('a::b ## c'), 'a::b ## c');
  for (const payload of PAYLOADS) assert.not.match(guardLines(payload), COMMAND);
});

test('JSON keeps its value and has nothing that acts on a terminal or a CI system', () => {
  for (const payload of PAYLOADS) {
    const json = escapeJson(JSON.stringify([payload], null, 2));
    assert.equal(JSON.parse(json), [payload]);
    assert.not.match(json, FORBIDDEN);
    assert.not.match(json, COMMAND);
  }
});

test.run();
