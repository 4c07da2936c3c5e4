import { isMap } from '../../source/json.ts';
import { type Breach, listAt, type Pod } from './pod.ts';

/** Types of volumes that restricted pods may have. */
export const RESTRICTED_VOLUMES: readonly string[] = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
];

/** Volumes are of the kinds that reach neither the node nor a file server by address. */
export function* restrictedVolumes({ spec }: Pod): Iterable<Breach> {
  for (const [index, volume] of listAt(spec, 'volumes').entries()) {
    if (!isMap(volume)) continue;
    const fields = Object.keys(volume).filter(field => field !== 'name' && (volume[field] ?? null) !== null);
    // A volume that names no kind is an `emptyDir`.
    if (fields.length === 0 || fields.some(field => RESTRICTED_VOLUMES.includes(field))) continue;
    yield { path: ['volumes', index], message: `a volume must be one of ${RESTRICTED_VOLUMES.join(', ')}` };
  }
}
