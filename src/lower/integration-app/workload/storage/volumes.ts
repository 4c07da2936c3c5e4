import type { ConfigMapKey, SecretKey } from '../../../../link/settings/sources.ts';
import { byCodeUnit } from '../../../../source/order.ts';
import { filesName } from '../../config/config-maps.ts';
import { pathDigest } from '../../config/digest.ts';
import { CA_FOLDER } from '../../platform/ca-bundle.ts';
import { type ReleaseFacts, SECRETS_FOLDER } from '../../release-facts.ts';
import { storageVolumes } from './claims.ts';
import { filesVolumes } from './files-volumes.ts';
import type { MountedVolume } from './mounted-volume.ts';

/** A pod that writes more than this to a scratch folder is evicted, before it fills the disk of its node. */
const SCRATCH_LIMIT = '1Gi';

/** The volumes of the main container: scratch folders, the files of the catalog, then what outlives the pod. */
export function volumesOf(facts: ReleaseFacts): readonly MountedVolume[] {
  return [...transientVolumes(facts), ...storageVolumes(facts)];
}

/** The volumes of the main container without those that outlive the pod. */
export function transientVolumes(facts: ReleaseFacts): readonly MountedVolume[] {
  const name = filesName(facts);
  return [
    ...writableFolders(facts).map(path => scratch(scratchName(path), path)),
    ...filesVolumes({
      name: 'config-files',
      folder: facts.profile.configFolder,
      own: { source: { configMap: { name } }, files: facts.configFiles },
      existing: facts.existingConfigFiles,
    }),
    ...filesVolumes<ConfigMapKey | SecretKey>({
      name: 'secret-files',
      folder: SECRETS_FOLDER,
      own: { source: { secret: { secretName: name } }, files: facts.secretFiles },
      existing: facts.existingSecretFiles,
    }),
    ...authorities(facts),
  ];
}

/** The certificate authorities of the platform. */
function authorities({ caBundle }: ReleaseFacts): readonly MountedVolume[] {
  if (caBundle === undefined) return [];
  const { configMap, keys } = caBundle;
  const items = keys.map(key => ({ key, path: key }));
  return [
    {
      volume: { name: 'ca-bundle', configMap: { name: configMap, items } },
      mounts: [{ name: 'ca-bundle', mountPath: CA_FOLDER, readOnly: true }],
    },
  ];
}

/** The folders in which the container may write, sorted: `/tmp`, and what the catalog names. */
export function writableFolders({ input }: ReleaseFacts): readonly string[] {
  return [...new Set(['/tmp', ...(input.settings.security.writablePaths ?? [])])].sort(byCodeUnit);
}

/** The scratch folders that a further container or a job has for itself. */
export function ownScratch(owner: string, paths: readonly string[] = []): readonly MountedVolume[] {
  return [...new Set(['/tmp', ...paths])]
    .sort(byCodeUnit)
    .map(path =>
      scratch(path === '/tmp' ? `tmp-${owner}` : `writable-${pathDigest(`${owner}:${path}`)}`, path),
    );
}

/** Called after the path, so that another folder renames no volume. */
function scratchName(path: string): string {
  return path === '/tmp' ? 'tmp' : `writable-${pathDigest(path)}`;
}

function scratch(name: string, mountPath: string): MountedVolume {
  return {
    volume: { name, emptyDir: { sizeLimit: SCRATCH_LIMIT } },
    mounts: [{ name, mountPath }],
  };
}
