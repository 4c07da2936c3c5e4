import { dayFromNow } from '../../host/clock.ts';
import { dayOf, readCommit } from '../../host/git/commit-record.ts';
import type { CompiledSide } from '../cause/compiled-side.ts';

/** The day by which the waivers of a side are judged: that of its commit, else today; `YYYY-MM-DD` in UTC. */
export async function dayOfSide(side: CompiledSide | undefined): Promise<string> {
  const { history } = side ?? {};
  if (history === undefined || history.isWorkTree) return dayFromNow(0);
  const record = await readCommit(history.gitDirectory, history.commit);
  return record === undefined ? dayFromNow(0) : dayOf(record.committerDate);
}
