import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SettingsLayer } from '../../../../src/validate/generated/kinds.ts';
import { containerOf, lowered } from '../../fixture.ts';

const test = suite('lower/integration-app/workload/probes');

const container = (probes: SettingsLayer['probes'], runtime = 'camel-quarkus') =>
  containerOf(lowered({ runtime, settings: { probes } as SettingsLayer }));

test('times of the catalog are laid over those of the compiler, and the question stays', () => {
  const { livenessProbe } = container({ liveness: { periodSeconds: 30, initialDelaySeconds: 5 } });
  assert.equal(livenessProbe, {
    httpGet: { path: '/observe/health/live', port: 'management' },
    initialDelaySeconds: 5,
    periodSeconds: 30,
    timeoutSeconds: 5,
    failureThreshold: 3,
  });
});

test('another question takes the place of that of the runtime, also for the start', () => {
  const { readinessProbe, livenessProbe, startupProbe } = container(
    {
      readiness: { grpc: { port: 'http', service: 'orders' }, successThreshold: 2 },
      liveness: { exec: ['/alive'] },
    },
    'container',
  );
  assert.equal(readinessProbe.grpc, { port: 8080, service: 'orders' });
  assert.is(readinessProbe.successThreshold, 2);
  assert.equal(livenessProbe.exec, { command: ['/alive'] });
  assert.equal(startupProbe.exec, { command: ['/alive'] });
  const { readinessProbe: byHttp } = container(
    { readiness: { http: { path: '/r', port: 9000 } } },
    'container',
  );
  assert.equal(byHttp.httpGet, { path: '/r', port: 9000 });
});

test('null stands for no probe, and does not ask for the start', () => {
  const { livenessProbe, startupProbe, readinessProbe } = container({ liveness: null }, 'dotnet');
  assert.is(livenessProbe, undefined);
  assert.equal(startupProbe.httpGet.path, '/health/ready');
  assert.ok(readinessProbe);
  assert.is(container({ startup: null }).startupProbe, undefined);
  assert.is(container({ readiness: null }, 'container').readinessProbe, undefined);
});

test('a native image is asked every second whether it has started', () => {
  assert.is(container({}, 'camel-quarkus-native').startupProbe.periodSeconds, 1);
  assert.is(container({}).startupProbe.periodSeconds, 5);
});

test.run();
