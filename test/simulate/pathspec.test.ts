import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pathPattern } from '../../src/simulate/controller/pathspec.ts';

const test = suite('patterns of git file generators');

test('a pattern fits where old and new globbing agree', () => {
  const fits = pathPattern('dev/applications/shop/*.yaml')!;
  assert.is(fits('dev/applications/shop/dev-kind.orders.yaml'), true);
  assert.is(fits('dev/applications/shop/dev-kind.orders.yml'), false);
  assert.is(fits('prod/dev/applications/shop/a.yaml'), false);
});

test('where they differ nothing is said', () => {
  assert.is(pathPattern('dev/*.yaml')!('dev/applications/a.yaml'), undefined);
  assert.is(pathPattern('dev/applications')!('dev/applications/a.yaml'), undefined);
  assert.is(pathPattern('dev/?.yaml')!('dev//.yaml'), undefined);
});

test('letters that a regular expression knows stand for themselves', () => {
  assert.is(pathPattern('a.b/(c)+$')!('a.b/(c)+$'), true);
  assert.is(pathPattern('a.b')!('axb'), false);
});

test('patterns of other forms are not taken', () => {
  for (const pattern of ['dev/**/a.yaml', 'dev/[ab].yaml', 'dev/{a,b}.yaml', ':(glob)dev/*', '!dev', 'a\\*'])
    assert.is(pathPattern(pattern), undefined, pattern);
});

test.run();
