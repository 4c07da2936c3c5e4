import type { Path } from '../../../source/pointer.ts';
import type { ReleaseReport } from '../../release/release-report.ts';
import { isBelow, type Ownership } from '../../tenancy/ownership.ts';
import type { SecretInput } from '../tenancy-input.ts';
import type { TenancyPlace } from '../tenancy-place.ts';

/** Where a document says that a secret comes from. */
export type SecretChoice =
  | { readonly existingSecret: { readonly name: string; readonly key: string } }
  | { readonly remoteKey: string; readonly property?: string }
  | { readonly generated: true };

/**
 * Where a secret comes from. Reports `CST3010` for a key that the organization may not read, and `CST3141` where the
 * environment has nothing to read it with.
 * @param property the field of the secret backend where none is stated
 */
export function secretOf(
  choice: SecretChoice,
  property: string,
  at: Path,
  { ownership, place }: { readonly ownership: Ownership; readonly place: TenancyPlace },
  report: ReleaseReport,
): SecretInput {
  if ('existingSecret' in choice) {
    const { name, key } = choice.existingSecret;
    return { from: 'existing', name, key };
  }
  const { environment, cluster } = place;
  const lacks = (what: string, help: string): void =>
    report('CST3141', { what, environment: environment.name }, { at, help });
  if (!cluster.value.spec.capabilities?.externalSecrets)
    lacks(
      'an External Secrets operator',
      `add \`spec.capabilities.externalSecrets\` to Cluster \`${cluster.name}\`, or name an \`existingSecret\``,
    );
  if ('generated' in choice) return { from: 'generator' };
  if (environment.value.spec.secretBackend === undefined)
    lacks(
      'a secret backend',
      `add \`spec.secretBackend\` to Environment \`${environment.name}\`, or name an \`existingSecret\``,
    );
  if (!ownership.secretPaths.some(path => isBelow(choice.remoteKey, path))) {
    const paths = ownership.secretPaths.map(path => `\`${path}\``).join(', ');
    report(
      'CST3010',
      { key: choice.remoteKey, organization: ownership.organization },
      { at: [...at, 'remoteKey'], help: `the organization may read below ${paths}` },
    );
  }
  return { from: 'backend', remoteKey: choice.remoteKey, property: choice.property ?? property };
}
