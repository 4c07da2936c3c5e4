import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canRedraw, usesColor, widthOf } from '../../src/host/terminal.ts';

const test = suite('terminal');
const terminal = { isTTY: true, columns: 90 };

test('text is coloured on a terminal only', () => {
  assert.is(usesColor('auto', terminal, {}), true);
  assert.is(usesColor('auto', {}, {}), false);
  assert.is(usesColor('auto', terminal, { TERM: 'dumb' }), false);
});

test('the option wins over FORCE_COLOR, and that over NO_COLOR', () => {
  assert.is(usesColor('auto', terminal, { NO_COLOR: '1' }), false);
  assert.is(usesColor('auto', terminal, { NO_COLOR: '' }), true);
  assert.is(usesColor('auto', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }), true);
  assert.is(usesColor('auto', {}, { FORCE_COLOR: '' }), true);
  assert.is(usesColor('auto', terminal, { FORCE_COLOR: '0' }), false);
  assert.is(usesColor('always', {}, { NO_COLOR: '1' }), true);
  assert.is(usesColor('never', terminal, { FORCE_COLOR: '1' }), false);
});

test('the width is that of the terminal within bounds', () => {
  assert.is(widthOf(terminal), 90);
  assert.is(widthOf({ isTTY: true, columns: 10 }), 40);
  assert.is(widthOf({ isTTY: true, columns: 900 }), 160);
  assert.is(widthOf({ isTTY: true, columns: 0 }), 100);
  assert.is(widthOf({ columns: 90 }), 100);
});

test('nothing is redrawn in CI, on dumb terminals and in pipes', () => {
  assert.is(canRedraw(terminal, {}), true);
  assert.is(canRedraw(terminal, { CI: 'false' }), true);
  assert.is(canRedraw(terminal, { CI: 'true' }), false);
  assert.is(canRedraw(terminal, { TERM: 'dumb' }), false);
  assert.is(canRedraw({}, {}), false);
});

test.run();
