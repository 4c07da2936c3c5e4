import type { ReleaseFacts } from '../../release-facts.ts';
import type { Alert } from './alert.ts';
import { selector } from './selector.ts';

/** What is alerted of a workload that runs by a schedule; none of it while it is stopped. */
export function runAlerts(facts: ReleaseFacts): readonly Alert[] {
  const { name } = facts;
  const cronJob = selector(facts, { cronjob: name });
  const runs = { job_name: new RegExp(`${name}-[0-9]+`) };
  const failed = selector(facts, { ...runs, condition: 'true' });
  const lastFailure = `max by (namespace) (kube_job_status_start_time${selector(facts, runs)} and on (namespace, job_name) kube_job_failed${failed} == 1)`;
  const lastSuccess = `max by (namespace) (kube_cronjob_status_last_successful_time${cronJob})`;
  return [
    {
      name: 'IntegrationRunFailed',
      // Also before the first success, when there is nothing to compare with.
      expr: `${lastFailure} unless on (namespace) (${lastSuccess} >= on (namespace) ${lastFailure})`,
      for: '1m',
      summary: `a run of ${name} failed, and none has succeeded since`,
    },
    {
      name: 'IntegrationRunMissed',
      expr: `time() - kube_cronjob_next_schedule_time${cronJob} > 600`,
      for: '5m',
      summary: `${name} did not run when it should have`,
    },
  ];
}

/** What is alerted of the jobs that run once for each change. */
export function jobAlerts(facts: ReleaseFacts): readonly Alert[] {
  const jobs = Object.keys(facts.input.settings.jobs ?? {});
  if (jobs.length === 0) return [];
  const own = new RegExp(`${facts.name}-(${jobs.sort().join('|')})-[0-9a-f]{10}`);
  return [
    {
      name: 'IntegrationJobFailed',
      expr: `kube_job_failed${selector(facts, { job_name: own, condition: 'true' })} == 1`,
      for: '1m',
      summary: 'job {{ $labels.job_name }} failed',
    },
  ];
}
