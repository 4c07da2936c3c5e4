import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import { cronProblem } from '../../../kubernetes/cron.ts';
import { isTimeZone, timeZones } from '../../../kubernetes/time-zone.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';

/**
 * Reports a sync window whose schedule cannot be read or never comes (`CST3035`), or whose time zone is unknown (`CST3038`):
 * Argo CD would refuse the whole project.
 */
export function checkWindows(environment: Declaration<'Environment'>, context: LinkContext): void {
  const { syncWindows = [] } = environment.value.spec.argocd ?? {};
  for (const [position, { schedule, timeZone = 'UTC' }] of syncWindows.entries()) {
    const spanOf = (field: string) =>
      spanIn(context, environment, ['spec', 'argocd', 'syncWindows', position, field], 'value');
    const wrong = cronProblem(schedule);
    if (wrong !== undefined) {
      const { problem, help } = wrong;
      context.reporter.report('CST3035', { schedule, problem }, { span: spanOf('schedule'), help });
    }
    if (isTimeZone(timeZone)) continue;
    const help = didYouMean(timeZone, timeZones(), 'time zones');
    context.reporter.report('CST3038', { timeZone }, { span: spanOf('timeZone'), help });
  }
}
