import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, integrationOf } from '../../workspace.ts';
import { found, type Linked, linked } from '../linked.ts';

const test = suite('selectors');

const returns = (labels: string, organization = 'shop'): Linked =>
  linked({
    'catalog/organizations/store.yaml': documentOf('Organization', 'store', ''),
    'catalog/integrations/returns.yaml': integrationOf('returns', labels, organization),
  });

test('the labels of another integration are reported at the one that took them', () => {
  const result = returns('⟦selectorLabels⟧: { name: orders, instance: orders }\n');
  assert.equal(found(result), [['CST3024', result.marks[0]]]);
});

test('one label in common is no conflict', () => {
  assert.equal(found(returns('selectorLabels: { name: orders, instance: returns }\n')), []);
});

test('organizations have namespaces of their own', () => {
  assert.equal(found(returns('selectorLabels: { name: orders, instance: orders }\n', 'store')), []);
});

test.run();
