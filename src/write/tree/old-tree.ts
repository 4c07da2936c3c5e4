import type { Target } from '../target.ts';
import { environmentOf } from '../tree-path.ts';
import { listedEnvironments, pathsIn, readList } from './ownership.ts';

/** The files that Cistern wrote to an output folder before, by their lists; each list is read once and only when it is asked for. */
export class OldTree {
  readonly #target: Target;
  readonly #lists = new Map<string, ReadonlySet<string>>();

  constructor(target: Target) {
    this.#target = target;
  }

  /** The files of an environment; empty when it has no list. */
  filesOf(environment: string): ReadonlySet<string> {
    let files = this.#lists.get(environment);
    if (files === undefined) {
      files = pathsIn(environment, readList(this.#target, environment));
      this.#lists.set(environment, files);
    }
    return files;
  }

  /** Whether Cistern wrote the file at a path. */
  has(path: string): boolean {
    return this.filesOf(environmentOf(path)).has(path);
  }

  /** Environments that have a list, sorted. */
  environments(): readonly string[] {
    return listedEnvironments(this.#target);
  }
}
