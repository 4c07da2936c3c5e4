import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { restrictedViolations } from '../../../../src/kubernetes/pod-security.ts';
import type { SettingsLayer } from '../../../../src/validate/generated/kinds.ts';
import { DIGEST, lowered, type ReleaseChanges } from '../../fixture.ts';

const test = suite('lower/integration-app/workload/jobs');

const reference = { key: 'shop/orders', property: 'p' };
const job = (settings: SettingsLayer, changes: ReleaseChanges = {}) =>
  lowered({ ...changes, settings }).object('Job');
const podOf = (settings: SettingsLayer, changes: ReleaseChanges = {}) =>
  job(settings, changes).spec.template.spec;

test('a job is called after all that its pods are made of', () => {
  const nameOf = (settings: SettingsLayer, changes: ReleaseChanges = {}): string =>
    job(settings, changes).metadata.name;
  const jobs = { migrate: { arguments: ['migrate'] } };
  const name = nameOf({ jobs });
  assert.match(name, /^orders-migrate-[0-9a-f]{10}$/);
  assert.is(nameOf({ jobs }), name, 'nothing changed');
  assert.is(
    nameOf({ jobs, scaling: { replicas: 3 } }, { revision: '2', state: 'stopped' }),
    name,
    'nothing of it',
  );
  for (const other of [
    nameOf({ jobs: { migrate: { arguments: ['other'] } } }),
    nameOf({ jobs, config: { env: { A: 1 } } }),
    nameOf({ jobs, config: { files: { a: 'x' } } }),
    nameOf({ jobs, secrets: { env: { A: reference } } }),
    nameOf({ jobs }, { image: `registry.example.org/shop/orders@${DIGEST.replace('6', '7')}` }),
  ])
    assert.is.not(other, name);
});

test('a job runs the image of the integration with all that it reads, serves nothing and ends', () => {
  const settings = {
    command: ['/serve'],
    arguments: ['--all'],
    config: { env: { A: 1 }, files: { a: 'x' } },
    secrets: { env: { B: reference } },
    jobs: { migrate: { command: ['/migrate'], env: { QUARKUS_SHUTDOWN_TIMEOUT: 'PT1S', C: '$(A)' } } },
  };
  const { containers, restartPolicy, initContainers } = podOf(settings);
  const [{ env, ...container }] = containers;
  assert.is(restartPolicy, 'Never');
  assert.is(initContainers, undefined);
  assert.is(container.name, 'migrate');
  assert.equal(container.command, ['/migrate']);
  assert.is(container.args, undefined, 'another command gets no arguments of this one');
  assert.equal(container.envFrom, [{ configMapRef: { name: 'orders-env' } }]);
  for (const field of ['ports', 'startupProbe', 'livenessProbe', 'readinessProbe']) {
    assert.is(container[field], undefined, field);
  }
  const named = (name: string) => env.filter((variable: { name: string }) => variable.name === name);
  assert.equal(named('QUARKUS_SHUTDOWN_TIMEOUT'), [{ name: 'QUARKUS_SHUTDOWN_TIMEOUT', value: 'PT1S' }]);
  assert.equal(named('C'), [{ name: 'C', value: '$$(A)' }]);
  assert.is(named('B').length, 1);
});

test('other arguments take the place of those of the catalog, and the runtime keeps its own', () => {
  const settings = {
    arguments: ['serve'],
    egress: { internet: ['a.example.com'] },
    jobs: { migrate: { arguments: ['migrate'] } },
  };
  const { args } = podOf(settings, { runtime: 'camel-quarkus-native' }).containers[0];
  assert.match(args[0], /^-Dhttp\.proxyHost=/);
  assert.not(args.includes('serve'));
  assert.is(args.at(-1), 'migrate');
});

test('a job with an image of its own has what it states and nothing else', () => {
  const jobs = {
    load: {
      image: { repository: 'shop/loader', digest: DIGEST },
      env: { MODE: 'full' },
      secrets: { TOKEN: reference },
      resources: { limits: { memory: '64Mi' } },
      mounts: ['/etc/config'],
      writablePaths: ['/var/cache'],
      runAsUser: 4711,
    },
  };
  const images = { 'jobs.load': `registry.example.org/shop/loader@${DIGEST}` };
  const config = { env: { A: 1 }, files: { a: 'x', '/etc/b': 'x' } };
  const all = lowered({ runtime: 'container', images, settings: { config, jobs } });
  const { containers, volumes } = all.object('Job').spec.template.spec;
  const [container] = containers;
  assert.is(container.image, images['jobs.load']);
  assert.is(container.securityContext.runAsUser, 4711);
  assert.equal(container.env, [
    { name: 'MODE', value: 'full' },
    { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'orders-load-job', key: 'TOKEN' } } },
  ]);
  assert.is(container.envFrom, undefined);
  assert.equal(
    container.volumeMounts.map(({ mountPath }: { mountPath: string }) => mountPath),
    ['/tmp', '/var/cache', '/etc/config'],
  );
  assert.is(volumes.length, 3);
  const [{ secretKey, remoteRef }] = all.object('ExternalSecret').spec.data;
  assert.equal(
    [secretKey, remoteRef.key, remoteRef.property],
    ['TOKEN', 'integrations/dev/shop/orders', 'p'],
  );
  const name = (settings: SettingsLayer) =>
    lowered({ runtime: 'container', images, settings }).object('Job').metadata.name;
  const before = name({ config, jobs });
  assert.is(name({ config: { ...config, env: { A: 2 } }, jobs }), before, 'it does not read the variables');
  assert.is.not(name({ config: { ...config, files: { ...config.files, a: 'y' } }, jobs }), before);
});

test('no Service, budget or monitor counts the pods of a job, and a policy of their own lets them out only', () => {
  const all = lowered({ settings: { jobs: { migrate: {} }, egress: { systems: ['erp'] } } });
  const { labels } = all.object('Job').spec.template.metadata;
  assert.equal(labels, {
    'app.kubernetes.io/component': 'job',
    'app.kubernetes.io/part-of': 'shop',
    'cistern.dev/job': 'migrate',
    'cistern.dev/job-of': 'orders',
  });
  const policy = all.object('NetworkPolicy', 'orders-jobs').spec;
  assert.equal(policy.podSelector.matchLabels, { 'cistern.dev/job-of': 'orders' });
  assert.equal(policy.egress, all.object('NetworkPolicy', 'orders').spec.egress);
  assert.is(policy.ingress, undefined);
  assert.equal(policy.policyTypes, ['Ingress', 'Egress']);
});

test('a stopped job is suspended under the same name', () => {
  const settings = { jobs: { migrate: {} } };
  const [started, stopped] = [job(settings), job(settings, { state: 'stopped' })];
  assert.is(started.spec.suspend, false);
  assert.equal(stopped, { ...started, spec: { ...started.spec, suspend: true } });
});

test('times and retries have defaults', () => {
  const limits = (settings: object) => {
    const { activeDeadlineSeconds, backoffLimit } = job({ jobs: { migrate: settings } }).spec;
    return [activeDeadlineSeconds, backoffLimit];
  };
  assert.equal(limits({}), [3600, 2]);
  assert.equal(limits({ deadlineSeconds: 60, retries: 0 }), [60, 0]);
});

test('every job is restricted', () => {
  assert.equal(restrictedViolations({ spec: podOf({ jobs: { migrate: {} } }) }, '1.36'), []);
});

test.run();
