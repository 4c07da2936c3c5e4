import { type CommitRecord, parseCommit } from '../../host/git/commit-record.ts';
import type { TreeItem } from '../../host/git/objects/tree-object.ts';
import { deepen, type Tips } from '../../host/git/remote/fetch-tips.ts';
import type { RemoteRepository } from '../../host/git/remote/remote-repository.ts';
import { type RenderedTrailers, renderedTrailers } from '../commit/trailers.ts';
import type { PublishTarget } from '../target.ts';
import type { StoredTrees } from '../tree/stored-trees.ts';

/** The ref that holds the notes. */
export const NOTES = 'refs/notes/hydrator.metadata';

/** What a branch held when it was fetched. */
export interface BranchState {
  /** The commit to build upon; nothing for a branch that does not exist. */
  readonly tip: CommitRecord | undefined;
  /** Whether the branch has to be made. */
  readonly isNew: boolean;
  /** What lies at the top of the tip, by name. */
  readonly top: ReadonlyMap<string, TreeItem>;
  /** The last commit that this catalog made there. */
  readonly own: OwnCommit | undefined;
  /** Whether Cistern made a commit there, for this catalog or another. */
  readonly isRendered: boolean;
  /** The commit that the notes point at. */
  readonly notes: CommitRecord | undefined;
}

/** A commit that this catalog made on a branch. */
export interface OwnCommit {
  readonly commit: CommitRecord;
  readonly trailers: RenderedTrailers;
  readonly top: ReadonlyMap<string, TreeItem>;
}

/** The remote does not give the history that is needed. */
export class HistoryMissing extends Error {}

/** So many commits more are asked for each time that the fetched ones did not suffice. */
const DEEPER = [40, 400, 4_000, 2_147_483_647];

/** The name of a branch as a ref. */
export function refOf(branch: string): string {
  return `refs/heads/${branch}`;
}

/**
 * Reads what was fetched of a branch: its tip, and, along first parents, the last commit of a catalog.
 * @throws {HistoryMissing} when the remote does not give its history
 */
export async function branchState(
  remote: RemoteRepository,
  tips: Tips,
  { target, catalog, trees }: { target: PublishTarget; catalog: string; trees: StoredTrees },
): Promise<BranchState> {
  const { branch, active } = target;
  const own = tips.get(refOf(branch));
  const from = own === undefined && active !== undefined ? active : branch;
  const id = tips.get(refOf(from));
  const notes = await notesCommit(remote, tips);
  if (id === undefined) {
    return { tip: undefined, isNew: true, top: new Map(), own: undefined, isRendered: false, notes };
  }
  const found = await lastCommitOf(catalog, remote, { ref: refOf(from), id });
  return {
    ...found,
    isNew: own === undefined,
    top: await trees.entries(found.tip.tree),
    own: found.own && { ...found.own, top: await trees.entries(found.own.commit.tree) },
    notes,
  };
}

async function lastCommitOf(
  catalog: string,
  remote: RemoteRepository,
  { ref, id }: { readonly ref: string; readonly id: string },
): Promise<{ tip: CommitRecord; own: Omit<OwnCommit, 'top'> | undefined; isRendered: boolean }> {
  const steps = [...DEEPER];
  let tip: CommitRecord | undefined;
  let isRendered = false;
  for (let next: string | undefined = id; next !== undefined; ) {
    const commit: CommitRecord | undefined = await commitAt(remote, next);
    if (commit === undefined) {
      const commits = steps.shift();
      if (commits === undefined || !(await deepen(remote, ref, commits))) throw new HistoryMissing(ref);
      continue;
    }
    tip ??= commit;
    const trailers = renderedTrailers(commit.message);
    if (trailers !== undefined) isRendered = true;
    if (trailers?.catalog === catalog) return { tip, own: { commit, trailers }, isRendered };
    next = commit.parents[0];
  }
  if (tip === undefined) throw new HistoryMissing(ref);
  return { tip, own: undefined, isRendered };
}

/** The newest commit of the notes that were fetched. */
export async function notesCommit(remote: RemoteRepository, tips: Tips): Promise<CommitRecord | undefined> {
  const id = tips.get(NOTES);
  return id === undefined ? undefined : commitAt(remote, id);
}

/** Whether a commit is one of the newest that a branch got, along first parents as far as they were fetched. */
export async function holdsCommit(remote: RemoteRepository, tip: string, commit: string): Promise<boolean> {
  for (let next: string | undefined = tip; next !== undefined; ) {
    if (next === commit) return true;
    next = (await commitAt(remote, next))?.parents[0];
  }
  return false;
}

async function commitAt({ reader }: RemoteRepository, id: string): Promise<CommitRecord | undefined> {
  const found = await reader.read(id);
  return found?.type === 'commit' ? parseCommit(id, found.bytes) : undefined;
}
