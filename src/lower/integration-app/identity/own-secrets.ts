import type { ReleaseInput } from '../../../link/program.ts';
import { isSecretKey, type SecretReference } from '../../../link/settings/sources.ts';
import type { OwnContainer } from '../../../link/settings/workload.ts';
import { type Entries, sorted } from '../entries.ts';

/** What one further container or job, or the scaler, reads from the secret backend, apart from the main container. */
export interface OwnSecrets {
  readonly part: 'containers' | 'jobs' | 'scaling';
  /** Name of the container or job; `keda` of scaling. */
  readonly owner: string;
  /** Name of the Secret and its ExternalSecret. */
  readonly name: string;
  /** Sorted by name. */
  readonly entries: Entries<SecretReference>;
}

/** Every further container and job that reads secrets, containers first, then by name. */
export function ownSecretsOf({ integration, settings }: ReleaseInput): readonly OwnSecrets[] {
  return (['containers', 'jobs'] as const).flatMap(part =>
    sorted<OwnContainer>(settings[part]).flatMap(([owner, { secrets }]) => {
      const entries = sorted(secrets).flatMap(([variable, value]) =>
        isSecretKey(value) ? [] : [[variable, value] as const],
      );
      return entries.length === 0
        ? []
        : [{ part, owner, name: ownSecretsName(integration, part, owner), entries }];
    }),
  );
}

/** Name of the Secret of a further container or job. */
export function ownSecretsName(integration: string, part: OwnSecrets['part'], owner: string): string {
  return `${integration}-${owner}-${part === 'jobs' ? 'job' : 'env'}`;
}
