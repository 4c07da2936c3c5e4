import { createHash } from 'node:crypto';
import { jobSelectorOf } from '../../../link/release/pod-labels.ts';
import type { Job } from '../../../link/settings/workload.ts';
import { isMap, type Json, type JsonMap } from '../../../source/json.ts';
import { byCodeUnit } from '../../../source/order.ts';
import { builtIn } from '../../objects/built-in.ts';
import { sorted } from '../entries.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { jobPod } from './pod/job-pod.ts';
import { podTemplate } from './pod/pod-template.ts';
import { provenance } from './provenance.ts';

/** Characters that the digest adds to the name of a job, with its hyphen. */
export const JOB_SUFFIX = 11;

/**
 * The jobs of a release. The pods of a job never change, so a changed job is another one, by its name; the same name means
 * that it has run. An ended job stays, since one that is gone would run again.
 */
export function jobs(facts: ReleaseFacts): readonly JsonMap[] {
  return sorted(facts.input.settings.jobs).map(([name, job]) => jobObject(facts, name, job));
}

function jobObject(facts: ReleaseFacts, name: string, job: Job): JsonMap {
  const labels = {
    'app.kubernetes.io/component': 'job',
    'app.kubernetes.io/part-of': facts.input.organization,
    ...jobSelectorOf(facts.name),
    'cistern.dev/job': name,
  };
  const { deadlineSeconds = 3600, retries = 2 } = job;
  const template = podTemplate(facts, { ...jobPod(facts, name, job), labels, ends: true });
  const digest = createHash('sha256')
    .update(JSON.stringify(canonical(template as JsonMap)))
    .digest('hex')
    .slice(0, JOB_SUFFIX - 1);
  return builtIn('Job', {
    metadata: metadata(facts, { ...provenance(facts), name: `${facts.name}-${name}-${digest}` }),
    spec: {
      suspend: facts.input.state === 'stopped',
      activeDeadlineSeconds: deadlineSeconds,
      backoffLimit: retries,
      template,
    },
  });
}

/** The same value with its keys sorted: their order is no part of what a job is made of. */
function canonical(value: Json): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isMap(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, canonical(item)]));
}
