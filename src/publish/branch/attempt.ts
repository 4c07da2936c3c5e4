import type { Reporter } from '../../diagnostics/reporter.ts';
import type { CommitRecord } from '../../host/git/commit-record.ts';
import { writeObjects } from '../../host/git/objects/object-writer.ts';
import type { NewObject } from '../../host/git/objects/pack.ts';
import type { Tips } from '../../host/git/remote/fetch-tips.ts';
import type { RefUpdate } from '../../host/git/remote/push-refs.ts';
import type { RemoteRepository } from '../../host/git/remote/remote-repository.ts';
import { type Signing, signCommit } from '../../host/git/remote/sign-commit.ts';
import { type DryHistory, type DryOrder, dryOrder } from '../dry-history.ts';
import type { PublishTarget } from '../target.ts';
import type { StoredTrees } from '../tree/stored-trees.ts';
import { type BranchState, branchState, HistoryMissing, NOTES, refOf } from './branch-state.ts';
import { commitDates, commitObject, IDENTITY } from './commit-object.ts';
import { type BranchContent, type EnvironmentChange, nextTree } from './next-tree.ts';
import { nextNote, publishedDryCommit } from './note.ts';
import { checkOwnership } from './ownership.ts';

/** What to publish to one branch, and how. */
export interface BranchWork {
  readonly target: PublishTarget;
  readonly content: BranchContent;
  /** The dry commit. */
  readonly dry: CommitRecord;
  readonly message: string;
  readonly catalog: string;
  readonly history: DryHistory;
  /** Tip of the branch whose content is taken over. */
  readonly adopt: string | undefined;
  readonly sign: Signing | undefined;
  readonly isDryRun: boolean;
}

/** What is to be pushed onto a tip, or why nothing is. */
export type Preparation =
  | { readonly kind: 'refused' }
  | { readonly kind: 'stale'; readonly own: string }
  | PreparedPush;

/** A push that is ready: its objects are in the private repository. */
export interface PreparedPush {
  readonly kind: 'ready';
  /** The commit that will hold the content: a new one, or the last one of this catalog. */
  readonly commit: string;
  readonly isNewCommit: boolean;
  readonly parent: string | undefined;
  readonly changes: readonly EnvironmentChange[];
  /** Nothing when the branch stays as it is. */
  readonly branch: RefUpdate | undefined;
  /** Nothing when the note stays as it is. */
  readonly note: RefUpdate | undefined;
}

/** Answers that hold for every attempt. */
export type KnownOrders = Map<string, DryOrder>;

/**
 * Decides what a branch gets that was just fetched, and makes it. Reports `CST8007` to `CST8012` and `CST8016`.
 */
export async function prepare(
  remote: RemoteRepository,
  tips: Tips,
  {
    work,
    trees,
    orders,
    reporter,
  }: { work: BranchWork; trees: StoredTrees; orders: KnownOrders; reporter: Reporter },
): Promise<Preparation> {
  const { target, dry, content } = work;
  const errors = reporter.errors;
  const state = await branchState(remote, tips, { target, catalog: work.catalog, trees }).catch(error => {
    if (!(error instanceof HistoryMissing)) throw error;
    const { branch } = target;
    reporter.report('CST8024', { branch, remote: remote.address.url }, { help: 'ask who runs the remote' });
    return undefined;
  });
  if (state === undefined) return { kind: 'refused' };
  const isStale = await checkState(remote, state, { work, trees, orders, reporter });
  if (reporter.errors > errors) return { kind: 'refused' };
  if (isStale) return { kind: 'stale', own: state.own!.commit.id };

  const next = await nextTree(state, content, trees);
  const objects: NewObject[] = [...next.objects];
  const made =
    next.tree === undefined
      ? undefined
      : await makeCommit(remote, { ...next, tree: next.tree }, state, work, reporter);
  if (reporter.errors > errors) return { kind: 'refused' };
  if (made?.object !== undefined) objects.push(made.object);

  const commit = made?.id ?? state.own!.commit.id;
  const note = await nextNote(state, { rendered: commit, dry, trees, format: remote.format });
  if (!work.isDryRun)
    await writeObjects(remote.repository, remote.format, [...objects, ...(note?.objects ?? [])]);
  const head = made?.id ?? (state.isNew ? state.tip?.id : undefined);
  return {
    kind: 'ready',
    commit,
    isNewCommit: made !== undefined,
    parent: state.tip?.id,
    changes: next.changes,
    branch: head === undefined ? undefined : { ref: refOf(target.branch), commit: head, isNew: state.isNew },
    note: note && { ref: NOTES, commit: note.commit, isNew: note.isNew },
  };
}

/** Whether the branch holds a later commit of the catalog; reports what forbids to publish. */
async function checkState(
  remote: RemoteRepository,
  state: BranchState,
  {
    work,
    trees,
    orders,
    reporter,
  }: { work: BranchWork; trees: StoredTrees; orders: KnownOrders; reporter: Reporter },
): Promise<boolean> {
  const { target, adopt, dry } = work;
  const { branch } = target;
  if (adopt !== undefined && adopt !== state.tip?.id) {
    const tip = state.tip?.id ?? 'no commit, it does not exist';
    reporter.report('CST8010', { branch, tip, adopted: adopt }, { help: 'have a look at what it holds now' });
    return false;
  }
  const errors = reporter.errors;
  if (adopt === undefined) await checkOwnership(state, target, trees, reporter);
  const published = await publishedDryCommit(remote, state, { trees, next: dry.id });
  if (published === undefined || reporter.errors > errors) return false;

  const order =
    orders.get(published) ??
    (dry.parents.includes(published) ? 'newer' : await dryOrder(work.history, published, dry.id));
  orders.set(published, order);
  if (order === 'older') return true;
  if (order === 'same' || order === 'newer' || adopt !== undefined) return false;
  const args = { branch, published, commit: dry.id };
  const anyway = `to publish anyway, pass \`--adopt ${state.tip!.id}\``;
  if (order === 'diverged') {
    const help = `publish a commit that has it in its history; if the history was rewritten on purpose, ${anyway}`;
    reporter.report('CST8011', args, { help });
  } else {
    const missing =
      order === 'unknown-shallow'
        ? 'the clone is shallow and its origin did not help: fetch all of the history (`git fetch --unshallow`, in CI `fetch-depth: 0`)'
        : 'the clone lacks that commit and its origin did not help: fetch it';
    reporter.report('CST8012', args, { help: `${missing}; or, ${anyway}` });
  }
  return false;
}

async function makeCommit(
  remote: RemoteRepository,
  { tree, objects }: { readonly tree: string; readonly objects: readonly NewObject[] },
  { tip: parent }: BranchState,
  { dry, message, sign, isDryRun }: BranchWork,
  reporter: Reporter,
): Promise<{ readonly id: string; readonly object?: NewObject } | undefined> {
  if (sign === undefined || isDryRun) {
    const object = commitObject(remote.format, { tree, parent, dry, message });
    return { id: object.id, object };
  }
  await writeObjects(remote.repository, remote.format, objects);
  const dates = commitDates({ dry, parent });
  const signed = await signCommit(remote, sign, {
    tree,
    parent: parent?.id,
    person: IDENTITY,
    dates,
    message,
  });
  if ('id' in signed) return signed;
  const help = 'nothing was pushed; check that the key exists, and that it is unlocked or its agent runs';
  reporter.report('CST8016', { text: signed.failure }, { help });
  return undefined;
}
