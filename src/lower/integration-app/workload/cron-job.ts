import type { Schedule } from '../../../link/settings/workload.ts';
import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { integrationPod } from './pod/integration-pod.ts';
import { podTemplate } from './pod/pod-template.ts';
import { provenance } from './provenance.ts';

const CONCURRENCY: Readonly<Record<NonNullable<Schedule['concurrency']>, string>> = {
  allow: 'Allow',
  forbid: 'Forbid',
  replace: 'Replace',
};

/** The workload of a release that runs by a schedule. A stopped one starts no run, and ends none that is under way. */
export function cronJob(facts: ReleaseFacts): JsonMap | undefined {
  const { settings, state } = facts.input;
  const { schedule } = settings;
  if (schedule === undefined) return undefined;
  const {
    cron,
    timeZone = 'Etc/UTC',
    concurrency = 'forbid',
    startingDeadlineSeconds = 300,
    deadlineSeconds = 3600,
    retries = 2,
    history: { successful = 1, failed = 3 } = {},
  } = schedule;
  return builtIn('CronJob', {
    metadata: metadata(facts, provenance(facts)),
    spec: {
      schedule: cron,
      timeZone,
      concurrencyPolicy: CONCURRENCY[concurrency],
      startingDeadlineSeconds,
      suspend: state === 'stopped',
      successfulJobsHistoryLimit: successful,
      failedJobsHistoryLimit: failed,
      jobTemplate: {
        metadata: { labels: facts.labels },
        spec: {
          activeDeadlineSeconds: deadlineSeconds,
          backoffLimit: retries,
          template: podTemplate(facts, { ...integrationPod(facts), ends: true }),
        },
      },
    },
  });
}
