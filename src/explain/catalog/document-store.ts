import type { Extensions } from '../../extension/extensions.ts';
import type { Catalog } from './catalog.ts';
import { type CatalogDocument, documentAt } from './document.ts';

/** Documents by path. */
export type Documents = ReadonlyMap<string, CatalogDocument>;

/** The documents of a catalog that were asked for, each read once. */
export class DocumentStore {
  readonly catalog: Catalog;
  readonly extensions: Extensions | undefined;
  readonly #texts = new Map<string, string>();
  readonly #documents = new Map<string, CatalogDocument | undefined>();

  /** @param extensions whose documents are read, too */
  constructor(catalog: Catalog, extensions?: Extensions) {
    this.catalog = catalog;
    this.extensions = extensions;
  }

  /** Reads the texts of some paths together. */
  async load(paths: Iterable<string>): Promise<void> {
    const missing = [...new Set(paths)].filter(path => !this.#documents.has(path));
    if (missing.length === 0) return;
    for (const [path, text] of await this.catalog.read(missing)) this.#texts.set(path, text);
    for (const path of missing) {
      const text = this.#texts.get(path);
      this.#documents.set(path, text === undefined ? undefined : documentAt(path, text, this.extensions));
    }
  }

  /** The text at a path that was loaded; empty where there is none. */
  textOf(path: string): string {
    return this.#texts.get(path) ?? '';
  }

  /** The document at a path that was loaded; nothing where there is none, or none that can be read. */
  get(path: string): CatalogDocument | undefined {
    return this.#documents.get(path);
  }

  /** Those of some paths that were loaded and hold a document. */
  among(paths: Iterable<string>): Documents {
    const found = new Map<string, CatalogDocument>();
    for (const path of paths) {
      const document = this.#documents.get(path);
      if (document) found.set(path, document);
    }
    return found;
  }
}
