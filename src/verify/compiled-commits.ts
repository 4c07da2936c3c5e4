import { type CommitOptions, type CompiledCommit, compileCommit } from '../extract/compile-commit.ts';
import { readCommit } from '../host/git/commit-record.ts';
import type { DryRepository } from '../host/git/dry-repository.ts';

/** Commits of the catalog, compiled when they are asked for; nothing for a commit that the repository lacks. */
export type CompiledCommits = (id: string) => Promise<CompiledCommit | undefined>;

/** A note and a commit that follows it name one and the same; more would fill the memory. */
const KEPT = 2;

/** Compiles commits of a catalog and keeps the last ones. */
export function compiledCommits(repository: DryRepository, options: CommitOptions): CompiledCommits {
  const kept = new Map<string, CompiledCommit>();
  return async id => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    if ((await readCommit(repository.gitDirectory, id)) === undefined) return undefined;
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    const compiled = await compileCommit(repository, id, options);
    kept.set(id, compiled);
    return compiled;
  };
}
