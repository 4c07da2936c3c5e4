import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import { withPreStopSleep } from '../../objects/younger-fields.ts';
import type { Labels } from '../labels.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { podTemplate } from './pod-template.ts';

/** The workload of a release. A stopped one differs from a started one in its replicas alone. */
export function deployment(facts: ReleaseFacts): JsonMap {
  const { settings, state, revision } = facts.input;
  const manifest = builtIn('Deployment', {
    metadata: metadata(facts, {
      labels: { 'app.kubernetes.io/version': labelValue(revision) },
      annotations: provenance(facts),
    }),
    spec: {
      replicas: state === 'stopped' ? 0 : settings.scaling.replicas,
      revisionHistoryLimit: 3,
      selector: { matchLabels: facts.selector },
      // Written out although they are close to the defaults: a later change of the type would be refused otherwise.
      strategy: {
        type: 'RollingUpdate',
        rollingUpdate: {
          maxSurge: '25%',
          maxUnavailable: 0,
        },
      },
      template: podTemplate(facts),
    },
  });
  const { preStopSeconds } = settings.shutdown;
  return preStopSeconds > 0 ? withPreStopSleep(manifest, preStopSeconds) : manifest;
}

/** Where the workload comes from, for people and auditors; on the object alone, where it restarts nothing. */
function provenance({ input }: ReleaseFacts): Labels {
  const { description, source } = input.settings;
  return {
    'cistern.dev/revision': input.revision,
    ...(description === undefined ? {} : { 'cistern.dev/description': description }),
    ...(source?.repository === undefined ? {} : { 'cistern.dev/source-repository': source.repository }),
    ...(source?.path === undefined ? {} : { 'cistern.dev/source-path': source.path }),
  };
}

/** A revision as a label value, which ends in a letter or digit. */
function labelValue(revision: string): string {
  return revision.replace(/[._-]+$/, '');
}
