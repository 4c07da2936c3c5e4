import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkServed } from '../../src/check/check-served.ts';
import { findings, manifest } from './manifests.ts';

const test = suite('check-served');

const served = (apiVersion: string, kind: string) =>
  findings(find => checkServed([manifest(apiVersion, kind, 'orders')], '1.36', find));

test('what the cluster serves passes, and so does what it does not define', () => {
  assert.equal(served('apps/v1', 'Deployment'), []);
  assert.equal(served('policy/v1', 'PodDisruptionBudget'), []);
  assert.equal(served('monitoring.coreos.com/v1', 'PodMonitor'), []);
});

// covers CST5001
test('an API that was removed is reported', () => {
  const [finding] = served('policy/v1beta1', 'PodDisruptionBudget');
  assert.is(finding?.code, 'CST5001');
  assert.is(
    finding?.message,
    'PodDisruptionBudget `orders`: Kubernetes 1.36 does not serve `policy/v1beta1`',
  );
  assert.is(finding?.help, 'the API was removed: use its successor');
});

test.run();
