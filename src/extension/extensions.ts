import type { ExtensionPackage } from '../host/extension/extension-package.ts';
import type { SourceDocument } from '../load/source-document.ts';
import type { KindEntry } from './definition/kind-entry.ts';

/** The extensions of one run of the compiler. */
export interface Extensions {
  /** Sorted by name; those that were not loaded from a package are not in it. */
  readonly packages: readonly ExtensionPackage[];
  /** Folder → the kind that lives in it, sorted. */
  readonly kinds: ReadonlyMap<string, KindEntry>;
  /** Names the code of all of them: with the same name they do the same. */
  readonly identity: string;
}

/** The documents that the language itself knows, and those of the kinds of extensions. */
export function divide(
  documents: readonly SourceDocument[],
  { kinds }: Extensions,
): { readonly own: readonly SourceDocument[]; readonly extended: readonly SourceDocument[] } {
  const own: SourceDocument[] = [];
  const extended: SourceDocument[] = [];
  for (const document of documents) {
    const place = extensionPlace(document.path);
    if (place !== undefined && kinds.has(place.folder)) extended.push(document);
    else own.push(document);
  }
  return { own, extended };
}

const PLACE = /^(?:catalog|environments\/([^/]+))\/([^/]+)\/([^/]+)\.yaml$/;

/** What the path of a file below some folder of the catalog or an environment says; undefined for other paths. */
export function extensionPlace(
  path: string,
): { readonly environment: string; readonly folder: string; readonly name: string } | undefined {
  const [, environment = '', folder, name] = PLACE.exec(path) ?? [];
  return folder === undefined || name === undefined ? undefined : { environment, folder, name };
}
