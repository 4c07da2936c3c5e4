import { byCodeUnit } from '../../../source/order.ts';
import { pathDigest } from './digest.ts';

/** A file that a ConfigMap or a Secret brings into the container. */
export interface MountedFile<Content> {
  /** Name in the catalog. */
  readonly name: string;
  /** Absolute path in the container. */
  readonly path: string;
  /** Key in the ConfigMap or Secret. */
  readonly key: string;
  /** Whether it is mounted with its folder; otherwise it is mounted alone. */
  readonly inFolder: boolean;
  readonly content: Content;
}

/** The files of a map of the catalog, sorted by path: plain names lie in the folder, absolute paths where they say. */
export function mountedFiles<Content>(
  files: Readonly<Record<string, Content>> | undefined,
  folder: string,
): readonly MountedFile<Content>[] {
  return Object.entries(files ?? {})
    .map(([name, content]) =>
      name.startsWith('/')
        ? { name, path: name, key: keyOf(name), inFolder: false, content }
        : { name, path: `${folder}/${name}`, key: name, inFolder: true, content },
    )
    .sort((a, b) => byCodeUnit(a.path, b.path));
}

/**
 * The key of an absolute path. Its leading dot keeps it apart from plain names, which never begin with one. The schema
 * bounds the last segment of a path, so that no key is longer than the 253 characters that a ConfigMap allows.
 */
function keyOf(path: string): string {
  return `.${pathDigest(path)}.${path.slice(path.lastIndexOf('/') + 1)}`;
}
