import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SettingsLayer } from '../../../../src/validate/generated/kinds.ts';
import { type LoweredFixture, lowered, type ReleaseChanges, targetOf } from '../../fixture.ts';

const test = suite('lower/integration-app/operations/scaling');

const { capabilities } = targetOf().clusterSpec;
const WITH_KEDA = { clusterSpec: { capabilities: { ...capabilities, keda: { version: '2.20.2' } } } };
const withKeda = (changes: ReleaseChanges): LoweredFixture => lowered(changes, WITH_KEDA);
const autoscaling = { minReplicas: 2, maxReplicas: 8 };
const triggers = {
  orders: {
    type: 'artemis-queue',
    metadata: { queueName: 'orders', queueLength: 50, brokerName: 'main' },
    secrets: { username: { key: 'shop/broker', property: 'user' } },
  },
  clock: { type: 'cron', metadata: { timezone: 'Europe/Berlin', start: '0 6 * * *' } },
};
const keda = { minReplicas: 0, maxReplicas: 5, triggers };

test('an autoscaler follows the CPU unless another measure is named', () => {
  const all = lowered({ settings: { scaling: { autoscaling } } });
  const { metadata, spec } = all.object('HorizontalPodAutoscaler');
  assert.is(all.object('HorizontalPodAutoscaler').apiVersion, 'autoscaling/v2');
  assert.is(metadata.annotations, undefined);
  assert.equal(spec, {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'orders' },
    minReplicas: 2,
    maxReplicas: 8,
    metrics: [
      {
        type: 'Resource',
        resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
      },
    ],
  });
});

test('measures are listed CPU first, and the way down may wait', () => {
  const own = { ...autoscaling, memory: 80, cpu: 60, scaleDownStabilizationSeconds: 600 };
  const { spec } = lowered({ runtime: 'dotnet', settings: { scaling: { autoscaling: own } } }).object(
    'HorizontalPodAutoscaler',
  );
  assert.equal(
    spec.metrics.map(({ resource }: { resource: { name: string } }) => resource.name),
    ['cpu', 'memory'],
  );
  assert.equal(spec.behavior, { scaleDown: { stabilizationWindowSeconds: 600 } });
});

test('replicas belong to the autoscaler while started, and are none when stopped', () => {
  const settings = { scaling: { autoscaling } };
  const started = lowered({ settings });
  const stopped = lowered({ settings, state: 'stopped' });
  assert.not('replicas' in started.object('Deployment').spec);
  assert.is(stopped.object('Deployment').spec.replicas, 0);
  assert.equal(stopped.object('HorizontalPodAutoscaler'), started.object('HorizontalPodAutoscaler'));
});

test('a budget counts the fewest pods that run', () => {
  const budget = (scaling: SettingsLayer['scaling'] & object) =>
    withKeda({ settings: { scaling } }).object('PodDisruptionBudget')?.spec.maxUnavailable;
  assert.is(budget({ autoscaling }), 1);
  assert.is(budget({ autoscaling: { minReplicas: 1, maxReplicas: 9 } }), undefined);
  assert.is(budget({ keda: { ...keda, minReplicas: 2 } }), 1);
  assert.is(budget({ keda: { ...keda, minReplicas: 2, idleReplicas: 0 } }), undefined);
});

test('a scaled object lists its triggers by name, their parameters as texts', () => {
  const all = withKeda({ settings: { scaling: { keda } } });
  assert.equal(all.findings, []);
  assert.not('replicas' in all.object('Deployment').spec);
  const { metadata, spec } = all.object('ScaledObject');
  assert.is(metadata.annotations, undefined);
  assert.equal(spec, {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'orders' },
    pollingInterval: 30,
    cooldownPeriod: 300,
    minReplicaCount: 0,
    maxReplicaCount: 5,
    triggers: [
      { type: 'cron', name: 'clock', metadata: { timezone: 'Europe/Berlin', start: '0 6 * * *' } },
      {
        type: 'artemis-queue',
        name: 'orders',
        metadata: { queueName: 'orders', queueLength: '50', brokerName: 'main' },
        authenticationRef: { kind: 'TriggerAuthentication', name: 'orders-orders' },
      },
    ],
  });
});

test('secret parameters come from a Secret of their own that no pod reads', () => {
  const all = withKeda({ settings: { scaling: { keda } } });
  const { spec } = all.object('ExternalSecret', 'orders-scaling');
  assert.is(spec.target.name, 'orders-scaling');
  assert.equal(
    spec.data.map(({ secretKey }: { secretKey: string }) => secretKey),
    ['orders.username'],
  );
  assert.equal(all.object('TriggerAuthentication').spec, {
    secretTargetRef: [{ parameter: 'username', name: 'orders-scaling', key: 'orders.username' }],
  });
  assert.ok(all.object('SecretStore'));
  assert.not.match(JSON.stringify(all.object('Deployment')), 'scaling');
  const [role] = all.externalActions;
  assert.equal(role?.kind === 'secret-role' && role.paths, ['integrations/dev/shop/broker']);
});

test('a stopped scaled object is paused at no pod, and nothing else changes', () => {
  const settings = { scaling: { keda } };
  const { metadata, ...others } = withKeda({ settings, state: 'stopped' }).object('ScaledObject');
  const started = withKeda({ settings }).object('ScaledObject');
  assert.equal(metadata.annotations, { 'autoscaling.keda.sh/paused-replicas': '0' });
  assert.equal(others.spec, started.spec);
  assert.not('replicas' in withKeda({ settings, state: 'stopped' }).object('Deployment').spec);
});

test('an autoscaler lets KEDA take over where there is KEDA', () => {
  const { metadata } = withKeda({ settings: { scaling: { autoscaling } } }).object('HorizontalPodAutoscaler');
  assert.equal(metadata.annotations, { 'validations.keda.sh/hpa-ownership': 'false' });
});

test.run();
