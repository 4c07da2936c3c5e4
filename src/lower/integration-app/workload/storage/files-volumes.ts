import type { ConfigMapKey, SecretKey } from '../../../../link/settings/sources.ts';
import { byCodeUnit } from '../../../../source/order.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import type { MountedFile } from '../../config/mounted-file.ts';
import type { MountedVolume } from './mounted-volume.ts';

type Items = Plain<k8s.KeyToPath[]>;

/** Files of one sort: those of our own object, and those of objects that exist already. */
export interface FilesRequest<Existing> {
  /** Name of the volume. */
  readonly name: string;
  /** Where files with a plain name lie. */
  readonly folder: string;
  readonly own: { readonly source: OwnSource; readonly files: readonly MountedFile<unknown>[] };
  readonly existing: readonly MountedFile<Existing>[];
}

type OwnSource =
  | { readonly configMap: { readonly name: string }; readonly secret?: never }
  | { readonly secret: { readonly secretName: string }; readonly configMap?: never };

/** Files with a plain name are mounted as one folder, the others each at its own path. */
export function filesVolumes<Existing extends ConfigMapKey | SecretKey>(
  request: FilesRequest<Existing>,
): readonly MountedVolume[] {
  const { name, folder, own, existing } = request;
  const alone = `${name}-alone`;
  const lone = [...own.files, ...existing]
    .filter(file => !file.inFolder)
    .sort((a, b) => byCodeUnit(a.path, b.path));
  return [
    ...mounted(request, true, name, [{ name, mountPath: folder, readOnly: true }]),
    ...mounted(
      request,
      false,
      alone,
      lone.map(({ path, key }) => ({ name: alone, mountPath: path, subPath: key, readOnly: true })),
    ),
  ];
}

function mounted<Existing extends ConfigMapKey | SecretKey>(
  { own, existing }: FilesRequest<Existing>,
  inFolder: boolean,
  name: string,
  mounts: Plain<k8s.VolumeMount[]>,
): readonly MountedVolume[] {
  const ownFiles = own.files.filter(file => file.inFolder === inFolder);
  const others = existing.filter(file => file.inFolder === inFolder);
  if (ownFiles.length + others.length === 0) return [];
  const items = ownFiles.map(({ key }) => ({ key, path: key }));
  if (others.length === 0) return [{ volume: { name, ...withItems(own.source, items) }, mounts }];
  const sources = [...(items.length > 0 ? [projection(own.source, items)] : []), ...projections(others)];
  return [{ volume: { name, projected: { sources } }, mounts }];
}

function withItems({ configMap, secret }: OwnSource, items: Items): Omit<Plain<k8s.Volume>, 'name'> {
  return configMap ? { configMap: { ...configMap, items } } : { secret: { ...secret, items } };
}

function projection({ configMap, secret }: OwnSource, items: Items): Plain<k8s.VolumeProjection> {
  return configMap ? { configMap: { ...configMap, items } } : { secret: { name: secret.secretName, items } };
}

/** One source for each object, and for those of its keys that need not be there. */
function projections<Existing extends ConfigMapKey | SecretKey>(
  files: readonly MountedFile<Existing>[],
): Plain<k8s.VolumeProjection[]> {
  const sources = new Map<
    string,
    { readonly content: ConfigMapKey | SecretKey; readonly items: Items[number][] }
  >();
  for (const { key: path, content } of files) {
    const id = JSON.stringify([
      'secret' in content ? content.secret : content.configMap,
      content.optional === true,
    ]);
    const source = sources.get(id) ?? { content, items: [] };
    source.items.push({ key: content.key, path });
    sources.set(id, source);
  }
  return [...sources]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { content, items }]) => {
      const rest = { items, ...(content.optional === true ? { optional: true } : {}) };
      return 'secret' in content
        ? { secret: { name: content.secret, ...rest } }
        : { configMap: { name: content.configMap, ...rest } };
    });
}
