import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lookupsOf } from '../../../src/plan/attribution/world.ts';
import { compareObjects } from '../../../src/plan/difference/compare-objects.ts';
import { corpus } from '../corpus.ts';

const test = suite('what judging looks up');

const lookups = (name: string) => {
  const pair = corpus().find(each => each.name === name)!;
  return lookupsOf(compareObjects(pair.before, pair.after));
};

test('the Applications of the changes, and nothing else', () => {
  assert.equal(lookups('workloads: stop'), { addresses: ['dev/kind/orders'], kinds: [] });
});

test('the network policies of the namespace when one comes or goes', () => {
  const kind = { group: 'networking.k8s.io', kind: 'NetworkPolicy', namespace: 'shop-dev' };
  assert.equal(lookups('network: the last policy').kinds, [{ cluster: 'dev/kind', ...kind }]);
});

test('what an Application of Argo CD delivers', () => {
  assert.equal(lookups('delivery: another namespace').addresses, ['dev/argocd', 'dev/kind/orders']);
});

test.run();
