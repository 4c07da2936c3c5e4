import { TriggerAuthentication } from '../../../../../imports/keda.sh.ts';
import type { JsonMap } from '../../../../source/json.ts';
import { custom } from '../../../objects/custom.ts';
import { sorted } from '../../entries.ts';
import { metadata } from '../../metadata.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import { scalingName, secretKey, triggersOf } from './trigger-secrets.ts';

/** Where KEDA finds the secret parameters of each trigger that has some. */
export function triggerAuthentications(facts: ReleaseFacts): readonly JsonMap[] {
  return triggersOf(facts.input).flatMap(([trigger, { secrets }]) => {
    const parameters = sorted(secrets);
    if (parameters.length === 0) return [];
    const name = scalingName(facts.name);
    return [
      custom(TriggerAuthentication, {
        metadata: metadata(facts, { name: authenticationName(facts, trigger) }),
        spec: {
          secretTargetRef: parameters.map(([parameter]) => ({
            parameter,
            name,
            key: secretKey(trigger, parameter),
          })),
        },
      }),
    ];
  });
}

/** Name of the credentials of one trigger. */
export function authenticationName({ name }: ReleaseFacts, trigger: string): string {
  return `${name}-${trigger}`;
}
