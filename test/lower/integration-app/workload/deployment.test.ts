import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { containerOf, lowered, podOf } from '../../fixture.ts';

const test = suite('lower/integration-app/workload/deployment');

test('the selector is the name and the instance, and never more', () => {
  assert.equal(lowered().object('Deployment').spec.selector, {
    matchLabels: { 'app.kubernetes.io/name': 'orders', 'app.kubernetes.io/instance': 'orders' },
  });
});

test('a frozen selector holds for every object that selects the pods', () => {
  const selectorLabels = { name: 'old-name', instance: 'old-release' };
  const all = lowered({ settings: { selectorLabels, scaling: { replicas: 2 } } });
  const labels = { 'app.kubernetes.io/name': 'old-name', 'app.kubernetes.io/instance': 'old-release' };
  assert.equal(all.object('Deployment').spec.selector.matchLabels, labels);
  assert.equal(all.object('Service').spec.selector, labels);
  assert.equal(all.object('NetworkPolicy').spec.podSelector.matchLabels, labels);
  assert.equal(all.object('PodDisruptionBudget').spec.selector.matchLabels, labels);
  assert.equal(all.object('PodMonitor').spec.selector.matchLabels, labels);
  assert.equal(podOf(all).topologySpreadConstraints[0].labelSelector.matchLabels, labels);
});

test('the labels of the pods are the selector and the organization', () => {
  assert.equal(lowered().object('Deployment').spec.template.metadata, {
    labels: {
      'app.kubernetes.io/name': 'orders',
      'app.kubernetes.io/instance': 'orders',
      'app.kubernetes.io/part-of': 'shop',
    },
  });
});

test('revision, description and source are said on the Deployment alone', () => {
  const source = { repository: 'https://git.example.org/shop/orders', path: 'service' };
  const all = lowered({ revision: '1.4.0-', settings: { description: 'takes orders', source } });
  const { labels, annotations } = all.object('Deployment').metadata;
  assert.is(labels['app.kubernetes.io/version'], '1.4.0');
  assert.equal(annotations, {
    'cistern.dev/revision': '1.4.0-',
    'cistern.dev/description': 'takes orders',
    'cistern.dev/source-repository': 'https://git.example.org/shop/orders',
    'cistern.dev/source-path': 'service',
  });
  assert.not(JSON.stringify(all.object('Service')).includes('1.4.0'));
});

test('a rollout starts new pods before it stops old ones, and says so', () => {
  assert.equal(lowered().object('Deployment').spec.strategy, {
    type: 'RollingUpdate',
    rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 },
  });
});

test('a rollout is as the catalog says', () => {
  const spec = (rollout: object) => lowered({ settings: { rollout } }).object('Deployment').spec;
  const { progressDeadlineSeconds, revisionHistoryLimit, minReadySeconds } = spec({});
  assert.equal([progressDeadlineSeconds, revisionHistoryLimit, minReadySeconds], [600, 5, undefined]);
  const own = spec({
    maxSurge: 1,
    maxUnavailable: '50%',
    minReadySeconds: 10,
    progressDeadlineSeconds: 60,
    revisionHistoryLimit: 0,
  });
  assert.equal(own.strategy.rollingUpdate, { maxSurge: 1, maxUnavailable: '50%' });
  assert.equal([own.progressDeadlineSeconds, own.revisionHistoryLimit, own.minReadySeconds], [60, 0, 10]);
  assert.equal(spec({ strategy: 'recreate', maxSurge: 1 }).strategy, { type: 'Recreate' });
});

test('a command takes the place of that of the image, and arguments follow those of the runtime', () => {
  const settings = { command: ['/run', '$X'], arguments: ['--all'], egress: { internet: ['a.example.com'] } };
  const { command, args } = containerOf(lowered({ runtime: 'camel-quarkus-native', settings }));
  assert.equal(command, ['/run', '$$X']);
  assert.match(args[0], /^-D/);
  assert.is(args.at(-1), '--all');
});

test('pods run where the catalog says', () => {
  const tolerations = [
    { key: 'dedicated', operator: 'Equal', value: 'integrations', effect: 'NoSchedule' },
  ] as const;
  const pod = podOf(
    lowered({
      settings: {
        scheduling: {
          priorityClass: 'business',
          nodeSelector: { pool: 'integrations' },
          tolerations: [...tolerations],
          spread: [{ topologyKey: 'rack', maxSkew: 2, whenUnsatisfiable: 'hard' }],
        },
      },
    }),
  );
  assert.is(pod.priorityClassName, 'business');
  assert.equal(pod.nodeSelector, { pool: 'integrations' });
  assert.equal(pod.tolerations, tolerations);
  assert.is(pod.topologySpreadConstraints.length, 1);
  const { topologyKey, maxSkew, whenUnsatisfiable } = pod.topologySpreadConstraints[0];
  assert.equal([topologyKey, maxSkew, whenUnsatisfiable], ['rack', 2, 'DoNotSchedule']);
  assert.is(
    podOf(lowered({ settings: { scheduling: { spread: [] } } })).topologySpreadConstraints,
    undefined,
  );
});

test('a grace period that is stated holds', () => {
  const shutdown = { preStopSeconds: 10, timeoutSeconds: 60, gracePeriodSeconds: 120 };
  assert.is(podOf(lowered({ settings: { shutdown } })).terminationGracePeriodSeconds, 120);
});

test('the disk of the node is requested and limited too', () => {
  const resources = { requests: { 'ephemeral-storage': '1Gi' }, limits: { 'ephemeral-storage': '2Gi' } };
  const own = containerOf(lowered({ settings: { resources } })).resources;
  assert.is(own.requests['ephemeral-storage'], '1Gi');
  assert.is(own.limits['ephemeral-storage'], '2Gi');
});

test('the grace period covers the sleep, the shutdown and a margin', () => {
  const all = lowered({ settings: { shutdown: { preStopSeconds: 10, timeoutSeconds: 60 } } });
  assert.is(podOf(all).terminationGracePeriodSeconds, 75);
  assert.equal(containerOf(all).lifecycle, { preStop: { sleep: { seconds: 10 } } });
});

test('without a sleep there is no hook', () => {
  assert.is(containerOf(lowered({ settings: { shutdown: { preStopSeconds: 0 } } })).lifecycle, undefined);
});

test('another number of replicas changes no pod', () => {
  const template = (replicas: number) =>
    lowered({ settings: { scaling: { replicas } } }).object('Deployment').spec.template;
  assert.equal(template(1), template(5));
});

test('a pod has no token, no service variables and a numeric user', () => {
  const pod = podOf(lowered({ runtime: 'dotnet' }));
  assert.is(pod.automountServiceAccountToken, false);
  assert.is(pod.enableServiceLinks, false);
  assert.equal(pod.securityContext, {
    runAsNonRoot: true,
    runAsUser: 1654,
    seccompProfile: { type: 'RuntimeDefault' },
  });
});

test.run();
