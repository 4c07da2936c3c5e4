import { ScaledObject } from '../../../../../imports/keda.sh.ts';
import type { JsonMap } from '../../../../source/json.ts';
import { custom } from '../../../objects/custom.ts';
import { textOf } from '../../config/text-of.ts';
import { metadata } from '../../metadata.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import { scaleOf } from './scale.ts';
import { authenticationName } from './trigger-authentications.ts';
import { triggersOf } from './trigger-secrets.ts';

/** What KEDA does where the catalog does not say otherwise; it has no defaults of its own in its schema. */
const POLLING_INTERVAL = 30;
const COOLDOWN = 300;

/** The scaler of a release whose number of pods follows what waits elsewhere. Stopped, it holds none. */
export function scaledObject(facts: ReleaseFacts): JsonMap | undefined {
  const { settings, state } = facts.input;
  const { keda } = settings.scaling;
  if (keda === undefined || scaleOf(settings).by !== 'keda') return undefined;
  const { idleReplicas } = keda;
  return custom(ScaledObject, {
    metadata: metadata(
      facts,
      state === 'stopped' ? { annotations: { 'autoscaling.keda.sh/paused-replicas': '0' } } : {},
    ),
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: facts.name },
      pollingInterval: keda.pollingIntervalSeconds ?? POLLING_INTERVAL,
      cooldownPeriod: keda.cooldownSeconds ?? COOLDOWN,
      ...(idleReplicas === undefined ? {} : { idleReplicaCount: idleReplicas }),
      minReplicaCount: keda.minReplicas,
      maxReplicaCount: keda.maxReplicas,
      triggers: triggersOf(facts.input).map(
        ([name, { type, metricType, metadata: parameters, secrets }]) => ({
          type,
          name,
          ...(metricType === undefined ? {} : { metricType }),
          metadata: Object.fromEntries(
            Object.entries(parameters ?? {}).map(([parameter, value]) => [parameter, textOf(value)]),
          ),
          ...(Object.keys(secrets ?? {}).length === 0
            ? {}
            : {
                authenticationRef: {
                  kind: 'TriggerAuthentication' as const,
                  name: authenticationName(facts, name),
                },
              }),
        }),
      ),
    },
  });
}
