import { byCodeUnit } from '../source/order.ts';
import type { HydratedFile } from './hydrated.ts';
import type { Sink, TreeFile } from './sink.ts';

/** A sink that keeps the whole rendered tree in memory, for those who need its bytes and not a folder. */
export class CollectedTree implements Sink {
  readonly #files = new Map<string, HydratedFile>();

  add(files: readonly TreeFile[]): void {
    for (const file of files) this.#files.set(file.path, file);
  }

  keep(): void {}

  isIntact(): boolean {
    return false;
  }

  keepTree(): boolean {
    return false;
  }

  nameTree(): void {}

  /** Everything that was added, sorted by path. */
  get files(): readonly HydratedFile[] {
    return [...this.#files.values()].sort((a, b) => byCodeUnit(a.path, b.path));
  }
}
