import type { ReleaseInput } from '../../../../link/program.ts';
import type { TriggerSettings } from '../../../../link/settings/operations.ts';
import { type Entries, sorted } from '../../entries.ts';
import type { OwnSecrets } from '../../identity/own-secrets.ts';

/** The triggers of a release, sorted by name. */
export function triggersOf({ settings }: ReleaseInput): Entries<TriggerSettings> {
  return sorted(settings.scaling.keda?.triggers);
}

/** What only the scaler reads from the secret backend; the keys are `<trigger>.<parameter>`. */
export function triggerSecrets(input: ReleaseInput): readonly OwnSecrets[] {
  const entries = triggersOf(input).flatMap(([trigger, { secrets }]) =>
    sorted(secrets).map(([parameter, reference]) => [secretKey(trigger, parameter), reference] as const),
  );
  const name = scalingName(input.integration);
  return entries.length === 0 ? [] : [{ part: 'scaling', owner: 'keda', name, entries }];
}

/** Name of the Secret that only the scaler reads. */
export function scalingName(integration: string): string {
  return `${integration}-scaling`;
}

/** Key of one parameter in that Secret. */
export function secretKey(trigger: string, parameter: string): string {
  return `${trigger}.${parameter}`;
}
