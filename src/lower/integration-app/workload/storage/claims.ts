import type { Storage } from '../../../../link/settings/workload.ts';
import type { JsonMap } from '../../../../source/json.ts';
import { builtIn } from '../../../objects/built-in.ts';
import { KEPT } from '../../../objects/kept.ts';
import { sorted } from '../../entries.ts';
import { metadata } from '../../metadata.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import type { MountedVolume } from './mounted-volume.ts';

/** The claims of a release. Argo CD deletes none of them: with a claim the data would be gone. */
export function claims(facts: ReleaseFacts): readonly JsonMap[] {
  return sorted(facts.input.settings.storage).flatMap(([name, storage]) => {
    if (storage.existingClaim !== undefined || storage.size === undefined) return [];
    const claim = builtIn('PersistentVolumeClaim', {
      metadata: metadata(facts, { name: claimName(facts, name, storage), annotations: KEPT }),
      spec: {
        accessModes: [accessModeOf(storage)],
        ...(storage.class === undefined ? {} : { storageClassName: storage.class }),
        resources: { requests: { storage: storage.size } },
      },
    });
    return [claim];
  });
}

/** The volumes of these claims, and of claims that exist already. */
export function storageVolumes(facts: ReleaseFacts): readonly MountedVolume[] {
  return sorted(facts.input.settings.storage).map(([name, storage]) => {
    const { mountPath, subPath } = storage;
    const volume = `storage-${name}`;
    const readOnly = isReadOnly(storage);
    return {
      volume: {
        name: volume,
        persistentVolumeClaim: {
          claimName: claimName(facts, name, storage),
          ...(readOnly ? { readOnly } : {}),
        },
      },
      mounts: [
        {
          name: volume,
          mountPath,
          ...(subPath === undefined ? {} : { subPath }),
          ...(readOnly ? { readOnly } : {}),
        },
      ],
    };
  });
}

/** Name of the claim of a volume. */
export function claimName({ name }: ReleaseFacts, storage: string, { existingClaim }: Storage): string {
  return existingClaim ?? `${name}-${storage}`;
}

/** Who may mount a volume. */
export function accessModeOf({ accessMode = 'ReadWriteOnce' }: Storage): NonNullable<Storage['accessMode']> {
  return accessMode;
}

/** Whether one node or one pod alone can mount a volume. */
export function isExclusive(storage: Storage): boolean {
  const mode = accessModeOf(storage);
  return mode === 'ReadWriteOnce' || mode === 'ReadWriteOncePod';
}

/** Whether nobody writes to a volume. */
export function isReadOnly(storage: Storage): boolean {
  return storage.readOnly === true || accessModeOf(storage) === 'ReadOnlyMany';
}
