import { sha256 } from '../../host/digest.ts';
import { readWorkspaceFile } from '../../host/workspace-files.ts';

/** Larger files of the rendered tree are made again instead of read. */
const LARGEST_FILE = 16 * 1024 * 1024;

/** The contents of rendered files by their SHA-256, each held once. */
export class ContentPool {
  readonly #contents = new Map<string, Uint8Array>();
  readonly #folder: string;

  /** @param folder absolute path of a rendered tree that may have some of the contents already */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether a content is held, or lies at its path in the rendered tree; then it is held from now on. */
  holds(path: string, digest: string): boolean {
    if (this.#contents.has(digest)) return true;
    const read = readWorkspaceFile(this.#folder, path, LARGEST_FILE);
    if ('problem' in read || sha256(read.bytes) !== digest) return false;
    this.#contents.set(digest, Buffer.from(read.bytes));
    return true;
  }

  /** Takes a content. */
  add(digest: string, bytes: Uint8Array): void {
    this.#contents.set(digest, bytes);
  }

  /** A content that is held. */
  get(digest: string): Uint8Array | undefined {
    return this.#contents.get(digest);
  }

  /** Lets go of what none of some trees has. */
  keepOnly(trees: readonly ReadonlyMap<string, string>[]): void {
    const wanted = new Set(trees.flatMap(tree => [...tree.values()]));
    for (const digest of this.#contents.keys()) if (!wanted.has(digest)) this.#contents.delete(digest);
  }
}
