import { sha256 } from '../../host/digest.ts';
import type { Sink, TreeFile } from '../../hydrate/sink.ts';
import { environmentOf } from '../../write/tree-path.ts';
import type { ContentPool } from './content-pool.ts';

/** A rendered tree as digests, and the names of the states that its environments were made of. */
export interface TreeState {
  /** Path → SHA-256. */
  readonly files: ReadonlyMap<string, string>;
  /** Environment → name of the state of the catalog. */
  readonly names: ReadonlyMap<string, string>;
}

/** A tree without files. */
export const NO_TREE: TreeState = { files: new Map(), names: new Map() };

/** A sink that keeps the digests of a tree; contents that were seen before are not made again. */
export class StateSink implements Sink {
  readonly #pool: ContentPool;
  readonly #last: TreeState;
  readonly #files = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #asked = new Map<string, string>();

  /** @param last the tree of the last run */
  constructor(pool: ContentPool, last: TreeState) {
    this.#pool = pool;
    this.#last = last;
  }

  add(files: readonly TreeFile[]): void {
    for (const { path, bytes, digest = sha256(bytes) } of files) {
      this.#pool.add(digest, bytes);
      this.#files.set(path, digest);
    }
  }

  keep(paths: readonly string[]): void {
    for (const path of paths) this.#files.set(path, this.#asked.get(path)!);
  }

  isIntact(path: string, digest: string): boolean {
    if (!this.#pool.holds(path, digest)) return false;
    this.#asked.set(path, digest);
    return true;
  }

  keepTree(environment: string, name: string): boolean {
    if (name === '' || this.#last.names.get(environment) !== name) return false;
    this.#names.set(environment, name);
    for (const [path, digest] of this.#last.files)
      if (environmentOf(path) === environment) this.#files.set(path, digest);
    return true;
  }

  nameTree(environment: string, name: string): void {
    if (name !== '') this.#names.set(environment, name);
  }

  /** The tree that was taken. */
  get state(): TreeState {
    return { files: this.#files, names: this.#names };
  }
}
