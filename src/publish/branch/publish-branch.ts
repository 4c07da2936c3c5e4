import type { Reporter } from '../../diagnostics/reporter.ts';
import { fetchTips } from '../../host/git/remote/fetch-tips.ts';
import { type PushResult, pushRefs } from '../../host/git/remote/push-refs.ts';
import type { RemoteRepository } from '../../host/git/remote/remote-repository.ts';
import { startStopwatch } from '../../host/stopwatch.ts';
import type { PublishedBranch } from '../published-branch.ts';
import { storedTrees } from '../tree/stored-trees.ts';
import { type BranchWork, type KnownOrders, type PreparedPush, prepare } from './attempt.ts';
import { holdsCommit, NOTES, refOf } from './branch-state.ts';
import { Patience } from './patience.ts';
import { pushNote } from './push-note.ts';
import { judge } from './verdict.ts';

/** What became of a branch, without what only its caller knows. */
export type BranchOutcome = Omit<PublishedBranch, 'repository' | 'branch'>;

/** The remote names its objects by the other hash. */
export const OTHER_FORMAT = 'other-format';

/** Commits that are fetched of a branch at first: where a branch is not shared, its tip tells all. */
const FIRST_DEPTH = 1;

/**
 * Publishes to one branch: fetches it, makes the commit on top of its tip, pushes, and begins anew when somebody else was
 * faster. Reports `CST8006` to `CST8016`, `CST8020`, `CST8024`.
 */
export async function publishBranch(
  remote: RemoteRepository,
  work: BranchWork,
  reporter: Reporter,
): Promise<BranchOutcome | typeof OTHER_FORMAT> {
  const { branch, active } = work.target;
  const refs = [refOf(branch), ...(active === undefined ? [] : [refOf(active)]), NOTES];
  const place = { branch, remote: remote.address.url };
  const trees = storedTrees(remote);
  const orders: KnownOrders = new Map();
  const patience = new Patience();
  const stopwatch = startStopwatch();
  let isAtomic = true;
  /** Why the note is left alone. */
  let noteFailure: string | undefined;
  /** The last push that ended without an answer. */
  let pending: PreparedPush | undefined;

  const end = (result: BranchOutcome['result'], push?: PreparedPush): BranchOutcome => {
    if (noteFailure !== undefined) reporter.report('CST8020', { branch, text: noteFailure }, { help: NOTE });
    return {
      result,
      ...(push !== undefined && { commit: push.commit }),
      ...(push?.isNewCommit && { message: work.message }),
      ...(push?.isNewCommit && push.parent !== undefined && { parent: push.parent }),
      noted: push?.note !== undefined && noteFailure === undefined,
      environments: push?.changes ?? [],
      attempts: patience.attempts,
      timings: Object.fromEntries(
        STAGES.map(stage => [stage, stopwatch.laps.get(stage) ?? 0]),
      ) as unknown as BranchOutcome['timings'],
    };
  };
  const finish = async (push: PreparedPush, isNoted: boolean): Promise<BranchOutcome> => {
    if (!isNoted && noteFailure === undefined) {
      noteFailure = await pushNote(remote, { rendered: push.commit, dry: work.dry, trees });
      stopwatch.lap('push');
    }
    return end(push.isNewCommit ? 'published' : 'unchanged', push);
  };

  for (;;) {
    patience.begin();
    const tips = await fetchTips(remote, refs, patience.attempts === 1 ? FIRST_DEPTH : undefined);
    stopwatch.lap('fetch');
    if ('kind' in tips) {
      if (tips.kind === 'other-format') return OTHER_FORMAT;
      if (pending === undefined) {
        reporter.report('CST8006', { remote: place.remote, text: tips.text }, { help: ACCESS });
        return end('failed');
      }
      const lost: PushResult = { kind: 'unknown', text: tips.text, refs: [], accepted: [] };
      if (judge(lost, { ...place, tip: undefined, patience, reporter }) === 'failed') return end('failed');
      await patience.pause();
      stopwatch.lap('wait');
      continue;
    }
    const tip = tips.get(refOf(branch));
    const sent = pending?.branch?.commit;
    if (pending !== undefined && sent !== undefined && tip !== undefined) {
      if (await holdsCommit(remote, tip, sent)) return finish(pending, isAtomic);
    }

    const prepared = await prepare(remote, tips, { work, trees, orders, reporter });
    stopwatch.lap('build');
    if (prepared.kind === 'refused') return end('failed');
    if (prepared.kind === 'stale') return { ...end('stale'), commit: prepared.own };
    if (work.isDryRun) return end(prepared.isNewCommit ? 'planned' : 'unchanged', prepared);

    const note = noteFailure === undefined ? prepared.note : undefined;
    const alone = isAtomic ? undefined : prepared.branch;
    const updates = (alone === undefined ? [prepared.branch, note] : [alone]).filter(
      update => update !== undefined,
    );
    const pushed: PushResult = updates.length === 0 ? { kind: 'accepted' } : await pushRefs(remote, updates);
    stopwatch.lap('push');
    if (
      'accepted' in pushed &&
      prepared.branch !== undefined &&
      pushed.accepted.includes(prepared.branch.ref)
    ) {
      return finish(prepared, note === undefined);
    }
    switch (judge(pushed, { ...place, tip, patience, reporter })) {
      case 'done':
        return finish(prepared, note === undefined || updates.includes(note));
      case 'failed':
        return end('failed');
      case 'other-format':
        return OTHER_FORMAT;
      case 'one-by-one':
        isAtomic = false;
        continue;
      case 'without-note':
        noteFailure = 'text' in pushed ? pushed.text : '';
        continue;
      case 'look-again':
        pending = prepared;
        break;
      case 'pause':
        break;
    }
    await patience.pause();
    stopwatch.lap('wait');
  }
}

const STAGES = ['fetch', 'build', 'push', 'wait'] as const;
const ACCESS =
  'check the address and the network; for HTTPS set CISTERN_GIT_TOKEN (and CISTERN_GIT_USERNAME), for ssh load the key into an agent';
const NOTE =
  'the branch is as it should be; promoters that read notes see an older dry commit until the next publication';
