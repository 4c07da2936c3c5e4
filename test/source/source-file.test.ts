import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { positionAt } from '../../src/source/source-file.ts';

const test = suite('source-file');

const at = (marked: string): string => {
  const { line, column } = positionAt(marked.replace('⟦', ''), marked.indexOf('⟦'));
  return `${line}:${column}`;
};

test('lines and columns are counted from 1', () => {
  assert.is(at('⟦one\ntwo'), '1:1');
  assert.is(at('on⟦e\ntwo'), '1:3');
  assert.is(at('one\n⟦two'), '2:1');
  assert.is(at('one\n\n\nt⟦wo'), '4:2');
});

test('a newline belongs to the line that it ends', () => {
  assert.is(at('one⟦\ntwo'), '1:4');
});

test('columns count UTF-16 units', () => {
  assert.is(at('😀⟦x'), '1:3');
});

test('the end of the text is a place', () => {
  assert.is(at('one\n⟦'), '2:1');
  assert.is(at('⟦'), '1:1');
});

test('offsets outside the text are moved to its nearest end', () => {
  assert.equal(positionAt('one\ntwo', 99), { line: 2, column: 4 });
  assert.equal(positionAt('one\ntwo', -1), { line: 1, column: 1 });
});

test.run();
