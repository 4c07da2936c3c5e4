import type { Catalog } from '../../explain/catalog/catalog.ts';
import type { CatalogHistory } from '../../explain/history/catalog-history.ts';
import type { Extensions } from '../../extension/extensions.ts';

/**
 * What must be known of a side to name causes. It need not have been compiled: the catalog that a rendered commit was
 * hydrated from does as well.
 */
export interface CompiledSide {
  /** See `folderCatalog` and `commitCatalog`. */
  readonly catalog: Catalog;
  /** Whose documents are in it, too. @default the language's alone */
  readonly extensions?: Extensions;
  /** Version of the compiler that made the side, where that is known: `1.4.0`. */
  readonly compiler?: string;
  /** See `workTreeHistory`. */
  readonly history?: CatalogHistory;
}
