import type { OwnContainer } from '../../link/settings/workload.ts';
import type { Path } from '../../source/pointer.ts';
import type { MountedFile } from '../integration-app/config/mounted-file.ts';
import { CA_FOLDER } from '../integration-app/platform/ca-bundle.ts';
import { type ReleaseFacts, SECRETS_FOLDER } from '../integration-app/release-facts.ts';
import { isReadOnly } from '../integration-app/workload/storage/claims.ts';
import { writableFolders } from '../integration-app/workload/storage/volumes.ts';

/** One place of a container's file system that a volume takes. */
export interface Mount {
  readonly path: string;
  readonly settings: Path;
  readonly kind: 'writable folder' | 'read-only folder' | 'file';
}

/** Whether a path is a folder or lies in it. */
export function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The mounts of the main container. */
export function mainMounts(facts: ReleaseFacts): readonly Mount[] {
  const { security, storage = {} } = facts.input.settings;
  const paths = security.writablePaths ?? [];
  const writable = writableFolders(facts).map(path => ({
    path,
    settings: paths.includes(path) ? ['security', 'writablePaths', paths.indexOf(path)] : ['security'],
    kind: 'writable folder' as const,
  }));
  return [
    ...(facts.caBundle === undefined
      ? []
      : [{ path: CA_FOLDER, settings: [], kind: 'read-only folder' as const }]),
    ...writable,
    ...ofFiles('config', [...facts.configFiles, ...facts.existingConfigFiles], facts.profile.configFolder),
    ...ofFiles('secrets', [...facts.secretFiles, ...facts.existingSecretFiles], SECRETS_FOLDER),
    ...Object.entries(storage).map(([name, volume]) => ({
      path: volume.mountPath,
      settings: ['storage', name, 'mountPath'],
      kind: isReadOnly(volume) ? ('read-only folder' as const) : ('writable folder' as const),
    })),
  ];
}

/** The mounts of each further container, and of each job with an image of its own. */
export function ownMounts(facts: ReleaseFacts): readonly (readonly Mount[])[] {
  const { containers = {}, jobs = {} } = facts.input.settings;
  const main = mainMounts(facts);
  const inside = ([part, name]: readonly [string, string], settings: OwnContainer): readonly Mount[] => [
    ...['/tmp', ...(settings.writablePaths ?? [])].flatMap((path, position) =>
      position === 0 && (settings.mounts?.includes(path) || settings.writablePaths?.includes(path))
        ? []
        : [
            {
              path,
              settings: position === 0 ? [part, name] : [part, name, 'writablePaths', position - 1],
              kind: 'writable folder' as const,
            },
          ],
    ),
    ...(settings.mounts ?? []).map((path, position) => ({
      path,
      settings: [part, name, 'mounts', position],
      kind: main.find(mount => mount.path === path)?.kind ?? ('file' as const),
    })),
  ];
  return [
    ...Object.entries(containers).map(([name, container]) => inside(['containers', name], container)),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      job.image === undefined ? [] : [inside(['jobs', name], job)],
    ),
  ];
}

function ofFiles(
  source: 'config' | 'secrets',
  files: readonly MountedFile<unknown>[],
  folder: string,
): readonly Mount[] {
  const inFolder = files.some(file => file.inFolder);
  return [
    ...(inFolder ? [{ path: folder, settings: [source, 'files'], kind: 'read-only folder' as const }] : []),
    ...files
      .filter(file => !file.inFolder)
      .map(({ path, name }) => ({ path, settings: [source, 'files', name], kind: 'file' as const })),
  ];
}
