import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import type { Find } from '../../../diagnostics/finding.ts';
import { cronProblem } from '../../../kubernetes/cron.ts';
import { isTimeZone, timeZones } from '../../../kubernetes/time-zone.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';

/** Reports a schedule that cannot be read or never fires (`CST4051`), and an unknown time zone (`CST4052`). */
export function reviewSchedule({ input }: ReleaseFacts, find: Find): void {
  const { schedule } = input.settings;
  if (schedule === undefined) return;
  const { cron, timeZone = 'Etc/UTC' } = schedule;
  const wrong = cronProblem(cron);
  if (wrong !== undefined) {
    const { problem, help } = wrong;
    find('CST4051', { cron, problem }, { at: { settings: ['schedule', 'cron'] }, help });
  }
  if (isTimeZone(timeZone)) return;
  const help = didYouMean(timeZone, timeZones(), 'time zones');
  find('CST4052', { timeZone }, { at: { settings: ['schedule', 'timeZone'] }, help });
}
