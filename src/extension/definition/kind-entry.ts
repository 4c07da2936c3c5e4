import type { FullValidator, Schema } from '../../validate/diagnose/full-validator.ts';
import type { AllowedKind, ExtensionKind } from '../api/extension.ts';

/** One kind of an extension, checked and ready to be used. */
export interface KindEntry {
  /** Short name of the extension. */
  readonly extension: string;
  readonly apiVersion: string;
  readonly kind: string;
  /** Kind of the documents below `environments/`. */
  readonly releaseKind: string;
  /** Folder below `catalog/` and below each environment. */
  readonly folder: string;
  readonly allowedKinds: readonly AllowedKind[];
  /** Prefixes of the images that it may run besides those of the organization. */
  readonly registries: readonly string[];
  readonly definition: ExtensionKind;
  /** Schema of the settings, closed: a map with `properties` has no others. */
  readonly settingsSchema: Schema;
  /** Schema of a whole document, by its kind. */
  readonly schemas: ReadonlyMap<string, Schema>;
  /** Judges documents by their kind, and merged settings as `Settings`. */
  readonly validator: () => FullValidator;
}

/** Under this name a validator knows the schema of merged settings. */
export const SETTINGS = 'Settings';

/** First part of the names of the Applications of a kind, and its name in labels. */
export function kindName({ kind }: Pick<KindEntry, 'kind'>): string {
  return kind.toLowerCase();
}
