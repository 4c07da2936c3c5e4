import { spanIn } from '../../context.ts';
import type { RunInput } from '../tenancy-input.ts';
import type { RunSources } from './run-sources.ts';

const UNITS = [
  ['h', 3600],
  ['m', 60],
  ['s', 1],
] as const;

/** Seconds of a time such as `1h30m`. */
function secondsOf(time: string): number {
  return UNITS.reduce(
    (sum, [unit, seconds]) => sum + seconds * Number(new RegExp(`([0-9]+)${unit}`).exec(time)?.[1] ?? 0),
    0,
  );
}

/** Reports `CST3150` where the tasks of a run, or those at its end, may take longer than the run itself. */
export function checkTimeouts(
  { pipeline, tasks = '0s', finally: last = '0s' }: RunInput['timeouts'],
  { template, binding, report, context }: RunSources,
): void {
  // Zero is Tekton's word for no limit.
  const limit = secondsOf(pipeline);
  if (limit === 0 || secondsOf(tasks) + secondsOf(last) <= limit) return;
  const help = 'give the run more time, or its tasks less';
  if (binding.value.spec.timeout !== undefined || template === undefined) {
    report('CST3150', {}, { at: ['timeout'], help });
    return;
  }
  const span = spanIn(context, template, ['spec', 'run', 'timeouts'], 'key');
  context.reporter.report('CST3150', {}, { span, help });
}
