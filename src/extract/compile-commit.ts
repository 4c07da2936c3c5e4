import { type Compilation, compile } from '../compile.ts';
import { Reporter } from '../diagnostics/reporter.ts';
import type { Extensions } from '../extension/extensions.ts';
import { FileFault } from '../host/file-fault.ts';
import { type CommitRecord, dayOf, readCommit } from '../host/git/commit-record.ts';
import type { DryRepository } from '../host/git/dry-repository.ts';
import { openPrivateFolder, type PrivateFolder } from '../host/private-folder.ts';
import { CollectedTree } from '../hydrate/collected-tree.ts';
import { NOTHING_COUNTED } from '../hydrate/counts.ts';
import type { HydratedFile } from '../hydrate/hydrated.ts';
import { extract } from './extract.ts';
import { keptTexts } from './kept-texts.ts';
import { withLists } from './with-lists.ts';

/** A commit of the catalog, compiled. */
export interface CompiledCommit {
  readonly compilation: Compilation;
  /** The rendered tree with the lists of files of its environments, sorted by path; empty when an error was reported. */
  readonly files: readonly HydratedFile[];
  readonly commit: CommitRecord;
  readonly repository: DryRepository;
}

/** How to compile a commit. */
export interface CommitOptions {
  /** Number of worker threads; 0 or 1 for none. */
  readonly workers: number;
  /**
   * Compiles this environment alone; those it is promoted from are loaded too.
   * @default all
   */
  readonly environment?: string;
  /**
   * Kinds of documents besides those of the language; their code never comes from the commit.
   * @default none
   */
  readonly extensions?: Extensions;
  /**
   * Whether waivers that have expired by the day of the commit are errors.
   * @default true
   */
  readonly judgesWaivers?: boolean;
  /** Called after each Application that was hydrated. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Compiles the workspace of a commit from git objects alone: neither the work tree nor a cache has a part in it.
 * Waivers are judged by the day of the commit, unless asked otherwise. Reports all that `compile` does, `CST8050` to `CST8053` and `CST9102`.
 * @param commit id of a commit that the repository has
 * @throws when it has no such commit
 */
export async function compileCommit(
  repository: DryRepository,
  commit: string,
  options: CommitOptions,
): Promise<CompiledCommit> {
  const record = await readCommit(repository.gitDirectory, commit);
  if (record === undefined) throw new Error(`no commit ${commit} in the repository`);
  const { compilation, files } = await compileTree(repository, record, options);
  return { compilation, files, commit: record, repository };
}

async function compileTree(
  repository: DryRepository,
  { id, committerDate }: CommitRecord,
  { judgesWaivers = true, ...options }: CommitOptions,
): Promise<Pick<CompiledCommit, 'compilation' | 'files'>> {
  const reporter = new Reporter();
  let folder: PrivateFolder | undefined;
  try {
    folder = openPrivateFolder();
    await extract(repository, id, folder, reporter);
    if (reporter.errors > 0) return refused(reporter);
    const tree = new CollectedTree();
    const compilation = keptTexts(
      await compile(
        {
          ...options,
          root: folder.path,
          cache: false,
          ...(judgesWaivers && { waiversOn: { day: dayOf(committerDate) } }),
        },
        tree,
      ),
    );
    return { compilation, files: compilation.reporter.errors > 0 ? [] : withLists(tree.files) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { action, path, reason } = error;
    reporter.report('CST9102', { action, path, reason });
    return refused(reporter);
  } finally {
    folder?.remove();
  }
}

function refused(reporter: Reporter): Pick<CompiledCommit, 'compilation' | 'files'> {
  const compilation: Compilation = {
    reporter,
    textOf: () => '',
    counts: NOTHING_COUNTED,
    summaries: new Map(),
    timings: new Map(),
  };
  return { compilation, files: [] };
}
