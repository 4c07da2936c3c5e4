import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lowered, targetOf } from '../../fixture.ts';

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

test('a Service is scraped in place of its pods where the catalog says so', () => {
  const own = { labels: { scrape: 'services' }, interval: '1m' };
  const { observability } = targetOf().environmentSpec;
  const target = { environmentSpec: { observability: { ...observability, serviceMonitor: own } } };
  const monitored = (port: 'http' | 'management') => {
    const settings = { http: { metrics: { monitor: 'service', port } } } as const;
    const all = lowered({ settings }, target);
    assert.is(all.object('PodMonitor'), undefined);
    return all.object('ServiceMonitor');
  };
  const { metadata, spec } = monitored('http');
  assert.is(metadata.labels.scrape, 'services');
  assert.equal(spec.endpoints, [{ port: 'http', path: '/observe/metrics', interval: '1m' }]);
  // The port of the container: the management port is not part of the Service.
  assert.equal(monitored('management').spec.endpoints, [
    { targetPort: 'management', path: '/observe/metrics', interval: '1m' },
  ]);
});

test('dashboards of all namespaces can lie in one folder', () => {
  const settings = { dashboards: { flow: '{"title": "Flow"}' } };
  const { metadata, data } = lowered({ settings }).object('ConfigMap', 'orders-dashboards');
  assert.is(metadata.labels.grafana_dashboard, '1');
  assert.equal(data, { 'shop-dev.orders.flow.json': '{"title": "Flow"}' });
  const target = { environmentSpec: { observability: { dashboards: { labels: { grafana: 'yes' } } } } };
  const other = lowered({ settings }, target).object('ConfigMap', 'orders-dashboards');
  assert.is(other.metadata.labels.grafana, 'yes');
  assert.is(other.metadata.labels.grafana_dashboard, undefined);
});

test('Reloader is told what the pods read and we do not know', () => {
  const reference = { key: 'shop/a', property: 'p' };
  const settings = {
    secrets: { env: { A: reference, B: { secret: 'given', key: 'b' } }, files: { c: reference } },
    config: { env: { D: { configMap: 'settings', key: 'd' }, E: 'ours' } },
  };
  const { capabilities } = targetOf().clusterSpec;
  const annotations = (reloader: object) =>
    lowered({ settings }, { clusterSpec: { capabilities: { ...capabilities, ...reloader } } }).object(
      'Deployment',
    ).metadata.annotations;
  const own = annotations({ reloader: {} });
  assert.is(own['secret.reloader.stakater.com/reload'], 'given,orders-env,orders-files');
  assert.is(own['configmap.reloader.stakater.com/reload'], 'settings');
  assert.not.match(Object.keys(annotations({})).join(), 'reloader');
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
