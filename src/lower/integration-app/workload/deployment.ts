import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import { withPreStopSleep } from '../../objects/younger-fields.ts';
import { metadata } from '../metadata.ts';
import { reloaderAnnotations } from '../operations/reloader.ts';
import { replicasOf } from '../operations/scaling/scale.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { integrationPod } from './pod/integration-pod.ts';
import { podTemplate } from './pod/pod-template.ts';
import { spreadOf } from './pod/spread.ts';
import { provenance } from './provenance.ts';
import { strategyOf } from './strategy.ts';

/**
 * The workload of a release that runs all the time. A stopped one differs from a started one in its replicas alone, and by
 * KEDA not even in these.
 */
export function deployment(facts: ReleaseFacts): JsonMap | undefined {
  const { settings, state } = facts.input;
  if (settings.schedule !== undefined) return undefined;
  const { minReadySeconds, progressDeadlineSeconds = 600, revisionHistoryLimit = 5 } = settings.rollout ?? {};
  const added = provenance(facts);
  const manifest = builtIn('Deployment', {
    metadata: metadata(facts, {
      ...added,
      annotations: { ...added.annotations, ...reloaderAnnotations(facts) },
    }),
    spec: {
      ...replicasOf(settings, state),
      revisionHistoryLimit,
      progressDeadlineSeconds,
      ...(minReadySeconds === undefined ? {} : { minReadySeconds }),
      selector: { matchLabels: facts.selector },
      strategy: strategyOf(facts),
      template: podTemplate(facts, { ...integrationPod(facts), spread: spreadOf(facts) }),
    },
  });
  const { preStopSeconds } = settings.shutdown;
  return preStopSeconds > 0 ? withPreStopSleep(manifest, preStopSeconds) : manifest;
}
