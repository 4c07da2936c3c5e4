import { byCodeUnit } from '../../../source/order.ts';
import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';
import { filesName } from '../config/config-maps.ts';
import { pathDigest } from '../config/digest.ts';
import type { MountedFile } from '../config/mounted-file.ts';
import { type ReleaseFacts, SECRETS_FOLDER } from '../release-facts.ts';

/** A volume and where it is mounted. */
export interface MountedVolume {
  readonly volume: Plain<k8s.Volume>;
  readonly mounts: Plain<k8s.VolumeMount[]>;
}

/** A pod that writes more than this to a scratch folder is evicted, before it fills the disk of its node. */
const SCRATCH_LIMIT = '1Gi';

/** The volumes of the pod: scratch folders, then the files of the catalog. */
export function volumesOf(facts: ReleaseFacts): readonly MountedVolume[] {
  const { configFiles, secretFiles } = facts;
  const name = filesName(facts);
  return [
    ...writableFolders(facts).map(scratch),
    ...filesVolume('config-files', configFiles, facts.profile.configFolder, items => ({
      configMap: { name, items },
    })),
    ...filesVolume('secret-files', secretFiles, SECRETS_FOLDER, items => ({
      secret: { secretName: name, items },
    })),
  ];
}

/** The folders in which the container may write, sorted: `/tmp`, and what the catalog names. */
export function writableFolders({ input }: ReleaseFacts): readonly string[] {
  return [...new Set(['/tmp', ...(input.settings.security.writablePaths ?? [])])].sort(byCodeUnit);
}

function scratch(mountPath: string): MountedVolume {
  // Called after the path, so that another folder renames no volume.
  const name = mountPath === '/tmp' ? 'tmp' : `writable-${pathDigest(mountPath)}`;
  return {
    volume: { name, emptyDir: { sizeLimit: SCRATCH_LIMIT } },
    mounts: [{ name, mountPath }],
  };
}

/** Files with a plain name are mounted as one folder, the others each at its own path. */
function filesVolume(
  name: string,
  files: readonly MountedFile<unknown>[],
  folder: string,
  source: (items: Plain<k8s.KeyToPath[]>) => Omit<Plain<k8s.Volume>, 'name'>,
): readonly MountedVolume[] {
  if (files.length === 0) return [];
  const alone = files.filter(file => !file.inFolder);
  const together = files.filter(file => file.inFolder);
  return [
    ...(together.length === 0
      ? []
      : [volumeOf(name, together, [{ name, mountPath: folder, readOnly: true }])]),
    ...(alone.length === 0
      ? []
      : [
          volumeOf(
            `${name}-alone`,
            alone,
            alone.map(({ path, key }) => ({
              name: `${name}-alone`,
              mountPath: path,
              subPath: key,
              readOnly: true,
            })),
          ),
        ]),
  ];

  function volumeOf(
    volumeName: string,
    held: readonly MountedFile<unknown>[],
    mounts: Plain<k8s.VolumeMount[]>,
  ): MountedVolume {
    const items = held.map(({ key }) => ({ key, path: key }));
    return { volume: { name: volumeName, ...source(items) }, mounts };
  }
}
