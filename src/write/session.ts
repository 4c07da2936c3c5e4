import { isTreePath } from '../emit/file-name.ts';
import { sha256 } from '../host/digest.ts';
import type { FileStat } from '../host/durable-files.ts';
import type { HydratedFile } from '../hydrate/hydrated.ts';
import { byCodeUnit } from '../source/order.ts';
import { commit } from './journal/commit.ts';
import { discardStaging, isIncomplete } from './journal/recover.ts';
import type { Memory } from './memory/memory.ts';
import { RecordsBuilder } from './memory/records-builder.ts';
import { Staging } from './staging.ts';
import { guarded, type Refuse, type Target } from './target.ts';
import { compareFile } from './tree/comparison.ts';
import { Folders } from './tree/folders.ts';
import { OldTree } from './tree/old-tree.ts';
import { listOf } from './tree/ownership.ts';
import { planRemoval, type Removal } from './tree/removal.ts';
import { environmentOf, isFolderPath, isListPath, listPath } from './tree-path.ts';
import type { WriteOptions, WriteResult, Writing } from './writing.ts';

/** One command's writing to one output folder, from the lock to its release. */
export class Session implements Writing {
  readonly #target: Target;
  readonly #options: WriteOptions;
  readonly #release: () => void;
  readonly #memory: Memory;
  readonly #folders: Folders;
  readonly #staging: Staging;
  readonly #old: OldTree;
  /** Paths of the new tree by environment, in the order in which they came. */
  readonly #paths = new Map<string, string[]>();
  /** What the memory knows and goes on to know. */
  readonly #kept: string[] = [];
  /** What the memory learns. */
  readonly #fresh = new RecordsBuilder();
  /** Files, and folders that are missing as a whole, that move from the staging folder into the tree. */
  readonly #place = new Set<string>();
  /** The environment of the last path, with a slash, and its paths. */
  #prefix = '/';
  #current: string[] | undefined;
  /** Whether everything is in place already. */
  #isWhole = false;
  /** Name of the new tree, if it has one. */
  #tree = '';
  #written = 0;
  #unchanged = 0;
  #failed = false;
  #closed = false;

  /**
   * @param release Gives the lock back.
   * @param memory Makes the memory of what an earlier command wrote.
   */
  constructor(
    target: Target,
    options: WriteOptions,
    release: () => void,
    memory: (target: Target) => Memory,
  ) {
    this.#target = { ...target, refuse: this.#refuseWith(target.refuse) };
    this.#options = options;
    this.#release = release;
    this.#memory = memory(this.#target);
    this.#folders = new Folders(this.#target);
    this.#staging = new Staging(this.#target);
    this.#old = new OldTree(this.#target);
    for (const environment of options.environments) this.#paths.set(environment, []);
  }

  add(files: readonly HydratedFile[]): void {
    this.#run(() => {
      for (const { path, bytes } of files) {
        if (!isTreePath(path)) throw new Error(`${path} is no path of a tree`);
        this.#enter(path);
        this.#take(path, bytes);
      }
    });
  }

  keep(paths: readonly string[]): void {
    for (const path of paths) {
      this.#enter(path);
      this.#kept.push(path);
    }
    this.#unchanged += paths.length;
  }

  isIntact(path: string, digest: string): boolean {
    if (!this.#memory.has(path)) return false;
    const stat = guarded(this.#target.refuse, () => this.#look(path));
    return stat !== undefined && this.#memory.digestOf(path, stat) === digest;
  }

  keepTree(tree: string): boolean {
    const { refuse } = this.#target;
    if (!this.#options.all || tree === '' || this.#memory.tree !== tree) return false;
    this.#isWhole =
      guarded(refuse, () => {
        for (const path of this.#memory.paths) {
          const stat = this.#look(path);
          if (stat === undefined || !this.#memory.isSame(path, stat)) return false;
        }
        return true;
      }) === true;
    return this.#isWhole;
  }

  nameTree(tree: string): void {
    this.#tree = tree;
  }

  finish(): WriteResult | undefined {
    const result = this.#run(() => {
      if (this.#isWhole) return { written: 0, removed: 0, unchanged: this.#memory.size };
      const removal = this.#removal();
      if (this.#failed) return undefined;
      this.#commit(removal);
      this.#staging.clear(this.#place);
      this.#remember();
      return { written: this.#written, removed: removal.files.length, unchanged: this.#unchanged };
    });
    this.abandon();
    return result;
  }

  abandon(): void {
    if (this.#closed) return;
    this.#closed = true;
    const { out, files, refuse } = this.#target;
    guarded(refuse, () => {
      if (isIncomplete(out, files)) refuse('CST6056', { out }, 'the next command completes them');
      else discardStaging(this.#target);
    });
    guarded(refuse, () => this.#release());
  }

  #look(path: string): FileStat | undefined {
    const { out, files } = this.#target;
    return this.#folders.lookAbove(path).kind === 'present' ? files.stat(`${out}/${path}`) : undefined;
  }

  /** Runs a step with predictable modes of files, unless an earlier one failed. */
  #run<T>(step: () => T): T | undefined {
    if (this.#failed || this.#closed) return undefined;
    return guarded(this.#target.refuse, () => this.#target.files.withoutMask(step));
  }

  #refuseWith(refuse: Refuse): Refuse {
    return (...report) => {
      this.#failed = true;
      refuse(...report);
    };
  }

  /** Takes note of a path of the new tree. A path that cannot be one is a bug of the stage that made it. */
  #enter(path: string): void {
    // Paths come environment by environment.
    if (!path.startsWith(this.#prefix)) {
      this.#prefix = environmentOf(path) + '/';
      this.#current = this.#paths.get(environmentOf(path));
    }
    if (this.#current === undefined || isListPath(path)) throw new Error(`${path} is not of this tree`);
    this.#current.push(path);
  }

  /** Compares a file with what lies in its place and stages it if it differs; true when nothing has to be done. */
  #take(path: string, bytes: Uint8Array): boolean {
    const digest = sha256(bytes);
    const verdict = compareFile(this.#target, this.#folders, this.#memory, { path, bytes, digest });
    switch (verdict.kind) {
      case 'same':
        this.#unchanged++;
        if (verdict.remembered) this.#kept.push(path);
        else this.#fresh.add(path, digest, verdict.stat);
        return true;
      case 'new':
        this.#stage(path, bytes, digest, verdict.top);
        return false;
      case 'changed':
        if (isListPath(path) || this.#old.mayHave(path)) this.#stage(path, bytes, digest, path);
        else this.#refuseForeign(path);
        return false;
      case 'blocked':
        return false;
    }
  }

  #refuseForeign(path: string): void {
    const { out, refuse } = this.#target;
    refuse(
      'CST6053',
      { path: `${out}/${path}` },
      'move it away if it is needed, else remove it, and run the command again',
    );
  }

  #stage(path: string, bytes: Uint8Array, digest: string, top: string): void {
    const stat = this.#staging.put(path, bytes);
    // Moving a file changes its ctime; moving the folder above it does not.
    this.#fresh.add(path, digest, top === path ? undefined : stat);
    this.#place.add(top);
    this.#written++;
  }

  /** Stages the lists, and says what has to go. */
  #removal(): Removal {
    const stale: string[] = [];
    const ended: string[] = [];
    for (const environment of this.#environments()) {
      const paths = (this.#paths.get(environment) ?? []).sort(byCodeUnit);
      requireDistinct(paths);
      if (paths.length === 0) ended.push(listPath(environment));
      // A list that stays as it is cannot name a file that goes.
      else if (this.#take(listPath(environment), listOf(environment, paths))) continue;
      const old = this.#old.filesOf(environment);
      if (old.size === 0) continue;
      const wanted = new Set(paths);
      for (const path of old) if (!wanted.has(path)) stale.push(path);
    }
    return planRemoval(this.#target, this.#folders, stale, ended, [...this.#paths.values()]);
  }

  /** The environments that this command may touch, with those that are no longer in the workspace. */
  #environments(): readonly string[] {
    const { environments, all } = this.#options;
    const touched = all ? [...new Set([...environments, ...this.#old.environments()])] : environments;
    return touched.filter(isFolderPath);
  }

  #commit(removal: Removal): void {
    const place = [...this.#place].sort(byCodeUnit);
    const lists = place.filter(isListPath);
    const journal = {
      remove: removal.files,
      folders: removal.folders,
      place: [...place.filter(path => !isListPath(path)), ...lists],
    };
    if (journal.remove.length + journal.place.length > 0) commit(this.#target, this.#staging, journal);
  }

  /** Saves what is known of the tree, and what was known of environments that were not touched. */
  #remember(): void {
    const { out, files } = this.#target;
    const touched = new Set(this.#environments());
    const others = [...this.#memory.paths].filter(path => !touched.has(environmentOf(path)));
    const kept = [...others, ...this.#kept];
    const tree = others.length === 0 && this.#options.all ? this.#tree : '';
    const isKnown = this.#fresh.size === 0 && kept.length === this.#memory.size;
    if (isKnown && tree === this.#memory.tree) return;
    this.#fresh.settle(path => files.stat(`${out}/${path}`));
    this.#memory.save(kept, this.#fresh, tree);
  }
}

/** Fails when a path comes twice in a sorted list: a bug of the stage that made the tree. */
function requireDistinct(paths: readonly string[]): void {
  for (const [index, path] of paths.entries()) {
    if (path === paths[index + 1]) throw new Error(`${path} is written twice`);
  }
}
