import { dayFromNow } from '../../host/clock.ts';
import { dayOf, readCommit } from '../../host/git/commit-record.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { CompiledSide } from '../cause/compiled-side.ts';

/**
 * The day by which waivers are judged: that of the commit after, but never before that of the commit that it is compared
 * with, since who makes a commit also writes its date; today without a commit. `YYYY-MM-DD` in UTC.
 */
export async function dayOfSides(
  before: CompiledSide | undefined,
  after: CompiledSide | undefined,
): Promise<string> {
  const day = await dayOfSide(after);
  if (day === undefined) return dayFromNow(0);
  const former = (await dayOfSide(before)) ?? day;
  return byCodeUnit(former, day) > 0 ? former : day;
}

async function dayOfSide(side: CompiledSide | undefined): Promise<string | undefined> {
  const { history } = side ?? {};
  if (history === undefined || history.isWorkTree) return undefined;
  const record = await readCommit(history.gitDirectory, history.commit);
  return record && dayOf(record.committerDate);
}
