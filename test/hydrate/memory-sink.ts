import { createHash } from 'node:crypto';
import type { HydratedFile } from '../../src/hydrate/hydrated.ts';
import type { Sink } from '../../src/hydrate/sink.ts';
import { byCodeUnit } from '../../src/source/order.ts';

/** A sink that holds a tree, like a folder that is written after each compilation. */
export class MemorySink implements Sink {
  readonly #before: ReadonlyMap<string, string>;
  readonly #now = new Map<string, string>();
  /** Paths that were hydrated again, in the order in which they came. */
  readonly added: string[] = [];

  constructor(before: ReadonlyMap<string, string> = new Map()) {
    this.#before = before;
  }

  add(files: readonly HydratedFile[]): void {
    for (const { path, bytes } of files) {
      if (this.#now.has(path)) throw new Error(`${path} came twice`);
      this.added.push(path);
      this.#now.set(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
  }

  keep(paths: readonly string[]): void {
    for (const path of paths) this.#now.set(path, this.#before.get(path)!);
  }

  isIntact(path: string, digest: string): boolean {
    const text = this.#before.get(path);
    return text !== undefined && createHash('sha256').update(text).digest('hex') === digest;
  }

  keepTree(): boolean {
    return false;
  }

  nameTree(): void {}

  /** Path → text, sorted by path. */
  get tree(): ReadonlyMap<string, string> {
    return new Map([...this.#now].sort(([a], [b]) => byCodeUnit(a, b)));
  }
}
