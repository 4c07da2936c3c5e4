import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PROFILES } from '../../../../src/runtimes/profiles.ts';
import { containerOf, lowered, type ReleaseChanges } from '../../fixture.ts';

const test = suite('lower/integration-app/platform/telemetry');

const collector = (more: object = {}) => ({
  pods: { namespace: 'observability' },
  port: 4317,
  host: 'alloy.observability.svc.cluster.local',
  ...more,
});
const pushing = (runtime: string, more: object = {}, changes: ReleaseChanges = {}) =>
  lowered({ runtime, ...changes }, { environmentSpec: { observability: { collector: collector(more) } } });
const variablesOf = (fixture: ReturnType<typeof pushing>): Record<string, string> =>
  Object.fromEntries(
    (containerOf(fixture).env ?? []).map(({ name, value }: { name: string; value: string }) => [name, value]),
  );

test('a collector without a host is reachable, and nobody is told of it', () => {
  const variables = variablesOf(lowered({ runtime: 'dotnet' }));
  assert.not.match(JSON.stringify(variables), /OTEL/);
});

test('every runtime is told where to push to and as whose', () => {
  for (const runtime of PROFILES.keys()) {
    const variables = variablesOf(pushing(runtime));
    const [endpoint = ''] = Object.keys(variables).filter(name =>
      /(^|_)OTEL_EXPORTER_OTLP_ENDPOINT$/.test(name),
    );
    const prefix = endpoint.slice(0, -'EXPORTER_OTLP_ENDPOINT'.length);
    assert.is(
      variables[`${prefix}EXPORTER_OTLP_ENDPOINT`],
      'http://alloy.observability.svc.cluster.local:4317',
    );
    assert.is(variables[`${prefix}EXPORTER_OTLP_PROTOCOL`], 'grpc');
    assert.is(variables[`${prefix}SERVICE_NAME`], 'orders');
    assert.match(
      variables[`${prefix}RESOURCE_ATTRIBUTES`]!,
      /^deployment\.environment\.name=dev,k8s\.cluster\.name=dev-kind,oci\.manifest\.digest=sha256:[0-9a-f]{64},service\.namespace=shop$/,
    );
  }
});

test('protobuf over HTTP is called so', () => {
  assert.is(
    variablesOf(pushing('dotnet', { protocol: 'http' })).OTEL_EXPORTER_OTLP_PROTOCOL,
    'http/protobuf',
  );
});

test('a new revision of the same image restarts nothing', () => {
  const template = (revision: string) =>
    JSON.stringify(pushing('dotnet', {}, { revision }).object('Deployment').spec.template);
  assert.is(template('1.0.0'), template('1.0.1'));
});

test('Quarkus is turned on, and a catalog may turn it off again', () => {
  const sdk = (changes: ReleaseChanges = {}) =>
    variablesOf(pushing('camel-quarkus', {}, changes)).QUARKUS_OTEL_SDK_DISABLED;
  assert.is(sdk(), 'false');
  assert.is(sdk({ settings: { config: { env: { QUARKUS_OTEL_SDK_DISABLED: 'true' } } } }), undefined);
});

test('a collector outside the cluster is not asked for through the proxy', () => {
  const settings = { egress: { internet: ['a.example.com'] } };
  const direct = (host: string) => variablesOf(pushing('dotnet', { host }, { settings })).NO_PROXY ?? '';
  assert.ok(direct('otlp.example.net').includes(',otlp.example.net,'));
  assert.not(direct('alloy.observability.svc.cluster.local').includes('alloy'));
});

test('the pods carry the labels of the log collector, and nothing else does', () => {
  const fixture = lowered(
    {},
    { environmentSpec: { observability: { logs: { labels: { 'logs.example.org/format': 'json' } } } } },
  );
  const { metadata, spec } = fixture.object('Deployment');
  assert.is(spec.template.metadata.labels['logs.example.org/format'], 'json');
  assert.is(metadata.labels['logs.example.org/format'], undefined);
  assert.is(spec.selector.matchLabels['logs.example.org/format'], undefined);
});

test.run();
