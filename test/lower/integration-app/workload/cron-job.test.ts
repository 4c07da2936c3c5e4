import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { restrictedViolations } from '../../../../src/kubernetes/pod-security.ts';
import type { SettingsLayer } from '../../../../src/validate/generated/kinds.ts';
import { lowered, type ReleaseChanges } from '../../fixture.ts';

const test = suite('lower/integration-app/workload/cron-job');

/** A release with a schedule, as it comes from `link`: without anything that it would serve. */
const scheduled = (settings: SettingsLayer = {}, changes: ReleaseChanges = {}) =>
  lowered({
    ...changes,
    settings: { http: null, ...settings, schedule: { cron: '30 4 * * MON-FRI', ...settings.schedule } },
  });

test('a schedule makes a CronJob with every default written out, and nothing that serves', () => {
  const all = scheduled();
  const { jobTemplate, ...spec } = all.object('CronJob').spec;
  assert.equal(spec, {
    schedule: '30 4 * * MON-FRI',
    timeZone: 'Etc/UTC',
    concurrencyPolicy: 'Forbid',
    startingDeadlineSeconds: 300,
    suspend: false,
    successfulJobsHistoryLimit: 1,
    failedJobsHistoryLimit: 3,
  });
  assert.is(jobTemplate.spec.activeDeadlineSeconds, 3600);
  assert.is(jobTemplate.spec.backoffLimit, 2);
  assert.equal(
    all.manifests.map(({ id }) => id.kind),
    ['ServiceAccount', 'CronJob', 'NetworkPolicy'],
  );
});

test('what the catalog says of the schedule holds', () => {
  const schedule = {
    cron: '*/5 * * * *',
    timeZone: 'Europe/Berlin',
    concurrency: 'replace',
    startingDeadlineSeconds: 60,
    deadlineSeconds: 240,
    retries: 0,
    history: { successful: 0, failed: 7 },
  } as const;
  const { jobTemplate, ...spec } = scheduled({ schedule }).object('CronJob').spec;
  assert.equal(spec, {
    schedule: '*/5 * * * *',
    timeZone: 'Europe/Berlin',
    concurrencyPolicy: 'Replace',
    startingDeadlineSeconds: 60,
    suspend: false,
    successfulJobsHistoryLimit: 0,
    failedJobsHistoryLimit: 7,
  });
  assert.is(jobTemplate.spec.activeDeadlineSeconds, 240);
  assert.is(jobTemplate.spec.backoffLimit, 0);
});

test('a stopped schedule is suspended, and nothing else changes', () => {
  const started = scheduled().object('CronJob');
  const stopped = scheduled({}, { state: 'stopped' }).object('CronJob');
  assert.equal(stopped, { ...started, spec: { ...started.spec, suspend: true } });
});

test('a run ends, is not spread, does not wait before it stops, and is restricted', () => {
  const pod = scheduled().object('CronJob').spec.jobTemplate.spec.template.spec;
  assert.is(pod.restartPolicy, 'Never');
  assert.is(pod.topologySpreadConstraints, undefined);
  assert.is(pod.containers[0].lifecycle, undefined);
  assert.is(pod.terminationGracePeriodSeconds, 50);
  assert.is(pod.containers[0].ports, undefined);
  assert.is(pod.containers[0].readinessProbe, undefined);
  assert.equal(restrictedViolations({ spec: pod }, '1.36'), []);
});

test('a change of configuration changes the runs to come', () => {
  const annotationsOf = (A: string) =>
    scheduled({ config: { env: { A } } }).object('CronJob').spec.jobTemplate.spec.template.metadata
      .annotations;
  assert.is.not(
    annotationsOf('1')['cistern.dev/config-digest'],
    annotationsOf('2')['cistern.dev/config-digest'],
  );
});

test.run();
