import type { Json, JsonMap } from '../../../../source/json.ts';

/** How long a run may take where it does not say so, in seconds. */
const DEFAULT = 3600;

/** What is wrong with the times of a run and of its parts; zero is no limit. */
export function timeoutProblem({ pipeline, tasks, finally: last }: JsonMap): string | undefined {
  const whole = secondsOf(pipeline) ?? DEFAULT;
  const parts = [tasks, last].map(secondsOf);
  if ([pipeline, tasks, last].some(value => value !== undefined && secondsOf(value) === undefined))
    return 'a time of its run is no duration';
  if (whole === 0) return undefined;
  for (const part of parts) {
    if (part === 0) return 'a part of its run has no limit, and the run has one';
    if (part !== undefined && part > whole) return 'a part of its run may take longer than the run';
  }
  const [first, second] = parts;
  return first !== undefined && second !== undefined && first + second > whole
    ? 'the parts of its run may take longer than the run'
    : undefined;
}

function secondsOf(value: Json | undefined): number | undefined {
  if (typeof value !== 'string') return undefined;
  const [, hours, minutes, seconds] =
    /^(?=[0-9])(?:([0-9]{1,6})h)?(?:([0-9]{1,8})m)?(?:([0-9]{1,9})s)?$/.exec(value) ?? [];
  if (hours === undefined && minutes === undefined && seconds === undefined)
    return value === '0' ? 0 : undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
