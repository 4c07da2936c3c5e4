import type { Path } from '../../source/pointer.ts';
import { isSecretKey, type SecretKey, type SecretReference } from '../settings/sources.ts';
import type { Settings } from '../settings.ts';
import type { Ownership } from '../tenancy/ownership.ts';
import type { ReleaseReport } from './release-report.ts';

/** Reports `CST3010` for each secret that the organization may not read. */
export function checkSecrets(settings: Settings, ownership: Ownership, report: ReleaseReport): void {
  for (const [path, { key }] of secretReferences(settings)) {
    const allowed = ownership.secretPaths.some(owned => key === owned || key.startsWith(`${owned}/`));
    // A segment of dots would leave the path again once the backend resolves it.
    if (allowed && !key.split('/').some(segment => segment === '.' || segment === '..')) continue;
    const paths = ownership.secretPaths.map(owned => `\`${owned}\``).join(', ');
    report(
      'CST3010',
      { key, organization: ownership.organization },
      { at: [...path, 'key'], help: `the organization may read below ${paths}` },
    );
  }
}

/** Everything that a release asks the secret backend for, by its path in the settings. */
export function secretReferences({
  secrets,
  containers,
  jobs,
  scaling,
}: Settings): readonly (readonly [Path, SecretReference])[] {
  return [
    ...references(secrets?.env, ['secrets', 'env']),
    ...references(secrets?.files, ['secrets', 'files']),
    ...Object.entries({ ...containers }).flatMap(([name, container]) =>
      references(container.secrets, ['containers', name, 'secrets']),
    ),
    ...Object.entries({ ...jobs }).flatMap(([name, job]) =>
      references(job.secrets, ['jobs', name, 'secrets']),
    ),
    ...Object.entries({ ...scaling.keda?.triggers }).flatMap(([name, trigger]) =>
      references(trigger.secrets, ['scaling', 'keda', 'triggers', name, 'secrets']),
    ),
  ];
}

function references(
  map: Readonly<Record<string, SecretReference | SecretKey>> | undefined,
  path: Path,
): readonly (readonly [Path, SecretReference])[] {
  return Object.entries({ ...map }).flatMap(([name, value]) =>
    isSecretKey(value) ? [] : [[[...path, name], value] as const],
  );
}
