import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cellsOf, columnsOf } from '../../../src/diagnostics/print/cells.ts';
import { codeFrame } from '../../../src/diagnostics/print/code-frame.ts';
import { plain } from '../../../src/diagnostics/print/paint.ts';
import { FORBIDDEN, marked } from './marked.ts';

const test = suite('codeFrame');

function frame(source: string, width = 60, before = 1): string {
  const { text, span } = marked(source);
  return codeFrame(text, span, { before, width, paint: plain, style: 'error' }).join('\n');
}

test('carets stand below the span, after one line of context', () => {
  assert.is(
    frame('a: 1\nspec:\n  ⟦replcas⟧: 3\nb: 2\n'),
    ['   2 | spec:', '   3 |   replcas: 3', '     |   ^^^^^^^'].join('\n'),
  );
});

test('the first line has no context', () => {
  assert.is(frame('⟦a⟧: 1\n', 60, 2), '   1 | a: 1\n     | ^');
  assert.is(frame('\n⟦a⟧: 1\n', 60, 2), '   1 |\n   2 | a: 1\n     | ^');
});

test('an empty span has one caret, at the end of the text too', () => {
  assert.is(frame('a: ⟦⟧\n'), '   1 | a:\n     |    ^');
  assert.is(frame('a: 1\n⟦⟧'), '   1 | a: 1\n   2 |\n     | ^');
});

test('a span that ends with a line break does not reach into the next line', () => {
  assert.is(frame('a: ⟦1\n⟧b: 2\n'), '   1 | a: 1\n     |    ^');
});

test('a line of CRLF text ends before the carriage return', () => {
  assert.is(frame('x: 1\r\na: ⟦12⟧\r\n'), '   1 | x: 1\n   2 | a: 12\n     |    ^^');
});

test('tabs are expanded and wide characters take two columns', () => {
  assert.is(frame('\ta: ⟦x⟧\n'), '   1 |     a: x\n     |        ^');
  assert.is(frame('漢字: ⟦注文⟧ 🎉\n'), '   1 | 漢字: 注文 🎉\n     |       ^^^^');
  assert.is(frame('e\u0301e\u0301: ⟦x⟧\n'), '   1 | e\u0301e\u0301: x\n     |     ^');
});

test('control characters are shown escaped and marked in full', () => {
  assert.is(frame('a: ⟦\x1b[2J⟧x\n'), '   1 | a: \\x1b[2Jx\n     |    ^^^^^^^');
});

test('every line of a span is marked from its first letter on', () => {
  assert.is(
    frame('⟦spec:\n  a: 1\n\n  b: 2⟧\n'),
    [
      '   1 | spec:',
      '     | ^^^^^',
      '   2 |   a: 1',
      '     |   ^^^^',
      '   3 |',
      '   4 |   b: 2',
      '     |   ^^^^',
    ].join('\n'),
  );
});

test('a long span is cut in its middle', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `k${index}: 1`);
  assert.is(
    frame(`⟦${lines.join('\n')}⟧\n`),
    [
      '    1 | k0: 1',
      '      | ^^^^^',
      '    2 | k1: 1',
      '      | ^^^^^',
      '    3 | k2: 1',
      '      | ^^^^^',
      '    … |',
      '   12 | k11: 1',
      '      | ^^^^^^',
    ].join('\n'),
  );
});

test('a long line is cut around the span', () => {
  const shown = frame(`a: ${'x'.repeat(500)} ⟦here⟧ ${'y'.repeat(500)}\n`, 47);
  assert.is(shown, `   1 | …${'x'.repeat(12)} here ${'y'.repeat(20)}…\n     | ${' '.repeat(14)}^^^^`);
});

test('a long line with the span near its end fills the screen', () => {
  const shown = frame(`a: ${'x'.repeat(500)} ⟦here⟧ yy\n`, 47);
  assert.is(shown, `   1 | …${'x'.repeat(31)} here yy\n     | ${' '.repeat(33)}^^^^`);
});

test('a long line with the span at its start keeps its start', () => {
  assert.is(frame(`⟦key⟧: ${'x'.repeat(500)}\n`, 47), `   1 | key: ${'x'.repeat(34)}…\n     | ^^^`);
});

test('a span longer than the screen is marked to the edge', () => {
  assert.is(frame(`⟦${'x'.repeat(500)}⟧\n`, 47), `   1 | ${'x'.repeat(39)}…\n     | ${'^'.repeat(39)}`);
});

test('any span in any text is drawn harmlessly and within the width', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('a', ' ', '\n', '\r', '\t', '漢', '\u0301', '\x1b', '\u202e'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 300,
  });
  fc.assert(
    fc.property(
      text,
      fc.nat(320),
      fc.nat(320),
      fc.integer({ min: 10, max: 80 }),
      (source, start, length, width) => {
        const lines = codeFrame(
          source,
          { start, end: start + length },
          { before: 2, width, paint: plain, style: 'error' },
        );
        for (const line of lines) {
          assert.not.match(line, FORBIDDEN);
          assert.not.match(line, /\n/);
          assert.ok(columnsOf(line) <= Math.max(width, 30), `${columnsOf(line)} columns: ${line}`);
        }
        assert.ok(lines.some(line => line.includes('^')));
      },
    ),
    { seed: 11, numRuns: 300 },
  );
});

test('a line of a million characters is looked at near the span only', () => {
  const line = '\u0301'.repeat(500_000) + 'x' + '漢'.repeat(500_000);
  const lines = codeFrame(
    line,
    { start: 500_000, end: 500_001 },
    { before: 2, width: 80, paint: plain, style: 'error' },
  );
  assert.ok(lines.join('').length < 1000);
});

test('cells add up to the columns of their text', () => {
  const cells = cellsOf('a\t漢\x1b🎉');
  assert.equal(
    cells.map(({ column }) => column),
    [0, 1, 4, 6, 10],
  );
});

test.run();
