import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../src/check/check.ts';
import { target } from './facts.ts';
import { deployment, findings, manifest } from './manifests.ts';

const test = suite('check');

test('all checks run, whatever the ones before them found', () => {
  const manifests = [
    deployment({ serviceAccountName: 'none', hostPID: true }, { image: 'orders:1' }),
    deployment(),
    manifest('policy/v1beta1', 'PodDisruptionBudget', 'Orders'),
  ];
  const codes = new Set(findings(find => check(manifests, target(), find)).map(({ code }) => code));
  assert.equal([...codes].sort(), ['CST5001', 'CST5002', 'CST5101', 'CST5102', 'CST5201', 'CST5203']);
});

test('nothing is found in nothing', () => {
  assert.equal(
    findings(find => check([], target(), find)),
    [],
  );
});

test.run();
