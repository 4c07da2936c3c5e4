import { isTreePath } from '../emit/file-name.ts';
import { sha256 } from '../host/digest.ts';
import { Survey } from '../host/survey/survey.ts';
import type { TreeFile } from '../hydrate/sink.ts';
import { byCodeUnit } from '../source/order.ts';
import { commit } from './journal/commit.ts';
import { discardStaging, isIncomplete } from './journal/recover.ts';
import type { Memory } from './memory/memory.ts';
import { Part } from './part.ts';
import { Staging } from './staging.ts';
import { guarded, type Refuse, type Target } from './target.ts';
import { compareFile } from './tree/comparison.ts';
import { Folders } from './tree/folders.ts';
import { foreignFiles } from './tree/foreign-files.ts';
import { OldTree } from './tree/old-tree.ts';
import { listOf } from './tree/ownership.ts';
import { planRemoval, type Removal } from './tree/removal.ts';
import { environmentOf, isFolderPath, isListPath, listPath } from './tree-path.ts';
import type { WriteOptions, WriteResult, Writing } from './writing.ts';

/** One command's writing to one output folder, from the lock to its release. */
export class Session implements Writing {
  readonly #target: Target;
  /** Reports what does not stop the writing. */
  readonly #warn: Refuse;
  readonly #options: WriteOptions;
  readonly #release: () => void;
  readonly #makeMemory: (environment: string) => Memory;
  readonly #folders: Folders;
  readonly #staging: Staging;
  readonly #old: OldTree;
  /** What became of the files that earlier commands wrote. */
  readonly #survey: Survey;
  /** The new tree by environment. */
  readonly #parts = new Map<string, Part>();
  /** Files, and folders that are missing as a whole, that move from the staging folder into the tree. */
  readonly #place = new Set<string>();
  /** The environment of the last path, with a slash, and its part of the tree. */
  #prefix = '/';
  #current: Part | undefined;
  #written = 0;
  #unchanged = 0;
  #failed = false;
  #closed = false;

  /**
   * @param release Gives the lock back.
   * @param memory Makes the memory of what an earlier command wrote of an environment.
   */
  constructor(
    target: Target,
    options: WriteOptions,
    release: () => void,
    memory: (target: Target, environment: string) => Memory,
  ) {
    this.#warn = target.refuse;
    this.#target = { ...target, refuse: this.#refuseWith(target.refuse) };
    this.#options = options;
    this.#release = release;
    this.#makeMemory = environment => memory(this.#target, environment);
    this.#folders = new Folders(this.#target);
    this.#staging = new Staging(this.#target);
    this.#old = new OldTree(this.#target);
    for (const environment of options.environments) this.#addPart(environment);
    const remembered = [...this.#parts.values()].map(({ memory }) => memory.expected);
    this.#survey = new Survey(target.out, remembered);
  }

  add(files: readonly TreeFile[]): void {
    this.#run(() => {
      for (const { path, bytes, digest } of files) {
        if (!isTreePath(path)) throw new Error(`${path} is no path of a tree`);
        this.#take(this.#enter(path), { path, bytes, digest: digest ?? sha256(bytes) });
      }
    });
  }

  keep(paths: readonly string[]): void {
    for (const path of paths) this.#enter(path).kept.push(path);
    this.#unchanged += paths.length;
  }

  isIntact(path: string, digest: string): boolean {
    const part = this.#partOf(path);
    const row = part?.memory.positionOf(path, digest);
    return part !== undefined && row !== undefined && this.#isUntouched(part, row);
  }

  keepTree(environment: string, tree: string): boolean {
    const part = this.#parts.get(environment);
    if (part === undefined || part.paths.length > 0 || part.memory.tree !== tree || tree === '') return false;
    if (part.isWhole) return true;
    for (let row = 0; row < part.memory.size; row++) if (!this.#isUntouched(part, row)) return false;
    part.isWhole = true;
    this.#unchanged += part.memory.size;
    return true;
  }

  nameTree(environment: string, tree: string): void {
    const part = this.#parts.get(environment);
    if (part !== undefined) part.name = tree;
  }

  finish(): WriteResult | undefined {
    const result = this.#run(() => {
      const touched = this.#touched();
      const removal = this.#removal(touched);
      if (this.#failed) return undefined;
      this.#commit(removal);
      this.#staging.clear(this.#place);
      for (const part of touched) {
        this.#warnOfForeign(part);
        this.#remember(part);
      }
      return { written: this.#written, removed: removal.files.length, unchanged: this.#unchanged };
    });
    this.abandon();
    return result;
  }

  abandon(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#survey.end();
    const { out, files, refuse } = this.#target;
    guarded(refuse, () => {
      if (isIncomplete(out, files)) refuse('CST6056', { out }, 'the next command completes them');
      else discardStaging(this.#target);
    });
    guarded(refuse, () => this.#release());
  }

  /** Whether a remembered file is certain, from its stat, to be the one that was written. Nothing is reported yet: what is not needed does not matter. */
  #isUntouched(part: Part, row: number): boolean {
    return this.#survey.isSame(part.position, row);
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

  #addPart(environment: string): Part {
    const part = new Part(environment, this.#parts.size, this.#makeMemory);
    this.#parts.set(environment, part);
    return part;
  }

  /** The part of the tree that a path belongs to; fast for paths that come environment by environment. */
  #partOf(path: string): Part | undefined {
    if (!path.startsWith(this.#prefix)) {
      this.#prefix = environmentOf(path) + '/';
      this.#current = this.#parts.get(environmentOf(path));
    }
    return this.#current;
  }

  /** Takes note of a path of the new tree. A path that cannot be one is a bug of the stage that made it. */
  #enter(path: string): Part {
    const part = this.#partOf(path);
    if (part === undefined || part.isWhole || isListPath(path))
      throw new Error(`${path} is not of this tree`);
    part.paths.push(path);
    return part;
  }

  /** Compares a file with what lies in its place and stages it if it differs; true when nothing has to be done. */
  #take(part: Part, file: Required<TreeFile>): boolean {
    const { path, digest } = file;
    const verdict = compareFile(this.#target, this.#folders, part.memory, file);
    switch (verdict.kind) {
      case 'same':
        this.#unchanged++;
        if (verdict.remembered) part.kept.push(path);
        else part.fresh.add(path, digest, verdict.stat);
        return true;
      case 'new':
        this.#stage(part, file, verdict.top);
        return false;
      case 'changed':
        if (isListPath(path) || this.#old.mayHave(path)) this.#stage(part, file, path);
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

  #stage({ fresh }: Part, { path, bytes, digest }: Required<TreeFile>, top: string): void {
    const stat = this.#staging.put(path, bytes);
    // Moving a file changes its ctime; moving the folder above it does not.
    fresh.add(path, digest, top === path ? undefined : stat);
    this.#place.add(top);
    this.#written++;
  }

  /** Stages the lists, and says what has to go. */
  #removal(touched: readonly Part[]): Removal {
    const stale: string[] = [];
    const ended: string[] = [];
    for (const part of touched) {
      const { environment } = part;
      const paths = part.paths.sort(byCodeUnit);
      requireDistinct(paths);
      const path = listPath(environment);
      const bytes = listOf(environment, paths);
      if (paths.length === 0) ended.push(path);
      // A list that stays as it is cannot name a file that goes.
      else if (this.#take(part, { path, bytes, digest: sha256(bytes) })) continue;
      const old = this.#old.filesOf(environment);
      if (old.size === 0) continue;
      const wanted = new Set(paths);
      for (const path of old) if (!wanted.has(path)) stale.push(path);
    }
    const wanted = touched.map(({ paths }) => paths);
    return planRemoval(this.#target, this.#folders, stale, ended, wanted);
  }

  /** What this command may touch, with the environments that are no longer in the workspace. */
  #touched(): readonly Part[] {
    if (this.#options.all) {
      for (const environment of this.#old.environments()) {
        if (!this.#parts.has(environment)) this.#addPart(environment);
      }
    }
    return [...this.#parts.values()].filter(
      ({ environment, isWhole }) => !isWhole && isFolderPath(environment),
    );
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

  /** Saves what is known of an environment. */
  /** Reports `CST6059` for what somebody else put into the tree. Such a tree gets no name: the next command has to say it again. */
  #warnOfForeign(part: Part): void {
    const { environment, paths } = part;
    if (paths.length === 0) return;
    const own = [...paths, listPath(environment)];
    for (const path of foreignFiles(this.#target, environment, own)) {
      part.name = '';
      this.#warn(
        'CST6059',
        { path },
        'remove it; what has to be applied besides belongs into a folder of its own',
      );
    }
  }

  #remember(part: Part): void {
    const { out, files } = this.#target;
    if (part.paths.length === 0) part.memory.forget();
    else if (!part.isKnown) {
      part.fresh.settle(path => files.stat(`${out}/${path}`));
      part.memory.save(part.kept, part.fresh, part.name);
    }
  }
}

/** Fails when a path comes twice in a sorted list: a bug of the stage that made the tree. */
function requireDistinct(paths: readonly string[]): void {
  for (const [index, path] of paths.entries()) {
    if (path === paths[index + 1]) throw new Error(`${path} is written twice`);
  }
}
