import { join } from 'node:path';
import type { Compilation } from '../../compile.ts';
import { folderCatalog } from '../../explain/catalog/folder-catalog.ts';
import { keptCatalog } from '../../explain/catalog/kept-catalog.ts';
import { type CatalogHistory, workTreeHistory } from '../../explain/history/catalog-history.ts';
import type { Extensions } from '../../extension/extensions.ts';
import type { DryRepository } from '../../host/git/dry-repository.ts';
import { packageVersion } from '../../host/package.ts';
import { NOWHERE } from '../../hydrate/sink.ts';
import type { Side } from '../../plan/side/side.ts';
import type { Compiler } from '../session/compiler.ts';
import { environmentNames } from '../workspace/environment-names.ts';
import { ContentPool } from './content-pool.ts';
import { NO_TREE, StateSink, type TreeState } from './state-sink.ts';
import { stateTree } from './state-tree.ts';

/** What is watched, and with what means. */
export interface WatchOptions {
  /** Absolute path of the workspace. */
  readonly root: string;
  readonly environment?: string;
  readonly repository?: DryRepository;
  readonly extensions?: Extensions;
  readonly workers: number;
  readonly cache: boolean;
}

/** A compiled state of the work tree. */
export interface WatchedState {
  readonly compilation: Compilation;
  /** Absent when an error was reported. */
  readonly side?: Side;
}

/**
 * Compiles the states of a work tree one after the other. The first without an error is the one that later ones are
 * compared with; only what is not the same is hydrated.
 */
export class WatchedStates {
  readonly #options: WatchOptions;
  readonly #compiler: Compiler;
  readonly #pool: ContentPool;
  #last: TreeState = NO_TREE;
  #start: { readonly side: Side; readonly state: TreeState } | undefined;

  constructor(options: WatchOptions, compiler: Compiler) {
    this.#options = options;
    this.#compiler = compiler;
    this.#pool = new ContentPool(join(options.root, 'dist'));
  }

  /** The state that the others are compared with; absent until one had no error. */
  get start(): Side | undefined {
    return this.#start?.side;
  }

  /** Compiles the work tree as it is now. */
  async next(): Promise<WatchedState> {
    const { root, workers, cache } = this.#options;
    const sink = new StateSink(this.#pool, this.#last);
    const compilation = await this.#compiler.compile(
      // Few things change at a time: starting threads would take longer than the work.
      { root, workers: this.#start ? 1 : workers, cache, ...this.#scope() },
      sink,
    );
    if (compilation.reporter.errors > 0) return { compilation };
    const { state } = sink;
    this.#last = state;
    if (this.#start === undefined) {
      const side = await this.#startSide(compilation, state);
      this.#start = { side, state };
      return { compilation, side };
    }
    this.#pool.keepOnly([this.#start.state.files, state.files]);
    const base = { tree: this.#start.side.tree, files: this.#start.state.files };
    return { compilation, side: this.#side(compilation, stateTree(state.files, this.#pool, base)) };
  }

  /** Compiles as after a save, one Application anew, for nobody: code that has run before runs faster. */
  async warmUp(): Promise<void> {
    const { root, cache } = this.#options;
    let isAsked = false;
    const isIntact = (): boolean => {
      const wasAsked = isAsked;
      isAsked = true;
      return wasAsked;
    };
    const sink = { ...NOWHERE, isIntact };
    await this.#compiler.compile({ root, workers: 1, cache, ...this.#scope() }, sink);
  }

  /** What of the workspace is compiled, and with what kinds. */
  #scope(): Pick<WatchOptions, 'environment' | 'extensions'> {
    const { environment, extensions } = this.#options;
    return { ...(environment !== undefined && { environment }), ...(extensions && { extensions }) };
  }

  #side(compilation: Compilation, tree: Side['tree']): Side {
    const { root, environment, repository } = this.#options;
    const environments = environmentNames(root).filter(name => name === (environment ?? name));
    return {
      description: { kind: 'work-tree', name: 'work tree' },
      tree,
      compiler: packageVersion(),
      compiled: { compilation, environments, root },
      ...(repository && { repository }),
    };
  }

  /** The start is remembered with its texts: the files on disk will be others. */
  async #startSide(compilation: Compilation, state: TreeState): Promise<Side> {
    const { root, repository, extensions } = this.#options;
    const history = repository && (await workTreeHistory(root));
    const folders = [...(extensions?.kinds.keys() ?? [])];
    const catalog = await keptCatalog(folderCatalog(root, 'sha1', folders));
    const side = this.#side(compilation, stateTree(state.files, this.#pool));
    return {
      ...side,
      description: { kind: 'work-tree', name: 'work tree at the start' },
      catalog: {
        catalog,
        compiler: packageVersion(),
        ...(extensions && { extensions }),
        ...historyOf(history),
      },
    };
  }
}

function historyOf(history: CatalogHistory | undefined): { readonly history?: CatalogHistory } {
  return history === undefined ? {} : { history };
}
