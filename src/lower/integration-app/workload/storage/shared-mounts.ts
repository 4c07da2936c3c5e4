import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import type { MountedVolume } from './mounted-volume.ts';
import { volumesOf } from './volumes.ts';

/** What further containers and jobs share with the main container, at the same paths; what it does not have is left out. */
export function sharedVolumes(facts: ReleaseFacts, paths: readonly string[] = []): readonly MountedVolume[] {
  if (paths.length === 0) return [];
  const volumes = volumesOf(facts);
  return paths.flatMap(path => sharedVolume(facts, volumes, path) ?? []);
}

/** The paths that can be shared: the mounts of the main container. */
export function sharablePaths(facts: ReleaseFacts): readonly string[] {
  const files = filesInFolders(facts).map(({ path }) => path);
  return [...volumesOf(facts).flatMap(({ mounts }) => mounts.map(({ mountPath }) => mountPath)), ...files];
}

function sharedVolume(
  facts: ReleaseFacts,
  volumes: readonly MountedVolume[],
  path: string,
): MountedVolume | undefined {
  for (const { volume, mounts } of volumes) {
    const mount = mounts.find(({ mountPath }) => mountPath === path);
    if (mount !== undefined) return { volume, mounts: [mount] };
  }
  const file = filesInFolders(facts).find(each => each.path === path);
  if (file === undefined) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/'));
  const around = volumes.find(({ mounts }) => mounts.some(({ mountPath }) => mountPath === folder));
  if (around === undefined) return undefined;
  const mount: Plain<k8s.VolumeMount> = {
    name: around.volume.name,
    mountPath: path,
    subPath: file.key,
    readOnly: true,
  };
  return { volume: around.volume, mounts: [mount] };
}

function filesInFolders({
  configFiles,
  secretFiles,
  existingConfigFiles,
  existingSecretFiles,
}: ReleaseFacts) {
  return [...configFiles, ...secretFiles, ...existingConfigFiles, ...existingSecretFiles].filter(
    ({ inFolder }) => inFolder,
  );
}
