import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lowered } from '../../fixture.ts';

const test = suite('lower/integration-app/operations');

test('one replica has no disruption budget, which would block every drain', () => {
  assert.is(lowered().object('PodDisruptionBudget'), undefined);
});

test('a budget lets broken pods go', () => {
  const scaling = { replicas: 4, maxUnavailable: 2 };
  const { selector, ...spec } = lowered({ settings: { scaling } }).object('PodDisruptionBudget').spec;
  assert.equal(spec, { maxUnavailable: 2, unhealthyPodEvictionPolicy: 'AlwaysAllow' });
  assert.ok(selector.matchLabels);
});

test('a stopped release keeps its budget', () => {
  const all = lowered({ state: 'stopped', settings: { scaling: { replicas: 2 } } });
  assert.is(all.object('Deployment').spec.replicas, 0);
  assert.ok(all.object('PodDisruptionBudget'));
});

test('a monitor scrapes the pods and carries the labels of the agent', () => {
  const { metadata, spec } = lowered().object('PodMonitor');
  assert.is(metadata.labels.release, 'platform');
  const [endpoint, ...others] = spec.podMetricsEndpoints;
  assert.equal(others, []);
  assert.is(endpoint.port, 'management');
  assert.is(endpoint.path, '/observe/metrics');
  assert.is(endpoint.interval, '30s');
});

test('there is no monitor without metrics, or where nobody reads it', () => {
  assert.is(lowered({ runtime: 'container' }).object('PodMonitor'), undefined);
  assert.is(lowered({}, { clusterSpec: { capabilities: {} } }).object('PodMonitor'), undefined);
});

test('what must be true outside the cluster is told', () => {
  const egress = { systems: ['partner-sftp'], internet: ['b.example.com', 'a.example.com'] };
  assert.equal(lowered({ settings: { egress } }).externalActions, [
    { kind: 'proxy-allow', host: 'a.example.com' },
    { kind: 'proxy-allow', host: 'b.example.com' },
    {
      kind: 'firewall',
      system: 'partner-sftp',
      cidrs: ['192.0.2.10/32', '192.0.2.11/32'],
      ports: [22],
      protocol: 'TCP',
    },
  ]);
});

test.run();
