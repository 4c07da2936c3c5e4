import { isMap } from '../../source/json.ts';
import { type Breach, listAt, type Pod } from './pod.ts';

const ALLOWED = [
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
    if (!isMap(volume) || ALLOWED.some(field => (volume[field] ?? null) !== null)) continue;
    yield { path: ['volumes', index], message: `a volume must be one of ${ALLOWED.join(', ')}` };
  }
}
