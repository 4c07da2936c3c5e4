import { isTreePath } from '../../emit/file-name.ts';
import type { Target } from '../target.ts';
import { environmentOf, isFolderPath, listPath } from '../tree-path.ts';
import { linesIn, readList } from './ownership.ts';

const NO_FILES: ReadonlySet<string> = new Set();

/**
 * The files that Cistern wrote to an output folder before, by their lists; each list is read once and only when it is
 * asked for. Anybody may have edited a list: what is no path of a tree is passed over.
 */
export class OldTree {
  readonly #target: Target;
  /** Lines of the lists, with the environment in front. */
  readonly #lists = new Map<string, ReadonlySet<string> | 'blocked'>();

  constructor(target: Target) {
    this.#target = target;
  }

  /** The files of an environment; empty when it has no list. Reports `CST6050`, `CST6052`. */
  filesOf(environment: string): ReadonlySet<string> {
    const list = this.#listOf(environment);
    return list === 'blocked' ? NO_FILES : new Set([...list].filter(isTreePath));
  }

  /** Whether the file at a path is not known to be somebody else's; true when the list cannot be read, which is reported. */
  mayHave(path: string): boolean {
    const list = this.#listOf(environmentOf(path));
    return list === 'blocked' || (isTreePath(path) && list.has(path));
  }

  /** Environments that have a list, sorted. */
  environments(): readonly string[] {
    const { out, files } = this.#target;
    const hasList = (name: string): boolean =>
      files.stat(`${out}/${name}`)?.kind === 'folder' && files.stat(`${out}/${listPath(name)}`) !== undefined;
    return files
      .list(out)
      .filter(name => isFolderPath(name) && hasList(name))
      .sort();
  }

  #listOf(environment: string): ReadonlySet<string> | 'blocked' {
    let list = this.#lists.get(environment);
    if (list === undefined) {
      const bytes = readList(this.#target, environment);
      if (bytes === 'blocked') list = bytes;
      else list = bytes === undefined ? NO_FILES : linesIn(environment, bytes);
      this.#lists.set(environment, list);
    }
    return list;
  }
}
