import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';

/** A volume and where it is mounted. */
export interface MountedVolume {
  readonly volume: Plain<k8s.Volume>;
  readonly mounts: Plain<k8s.VolumeMount[]>;
}

/** The mounts of several volumes, in their order. */
export function mountsOf(volumes: readonly MountedVolume[]): Plain<k8s.VolumeMount[]> {
  return volumes.flatMap(({ mounts }) => mounts);
}
