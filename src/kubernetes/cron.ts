/** What is wrong with a schedule, and what to do about it. */
export interface CronProblem {
  readonly problem: string;
  readonly help: string;
}

/** One of the five fields. */
interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Names of the numbers from `least` on. */
  readonly names: readonly string[];
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const FIELDS: readonly Field[] = [
  { name: 'minute', least: 0, most: 59, names: [] },
  { name: 'hour', least: 0, most: 23, names: [] },
  { name: 'day of the month', least: 1, most: 31, names: [] },
  { name: 'month', least: 1, most: 12, names: MONTHS },
  { name: 'day of the week', least: 0, most: 6, names: DAYS },
];

/** Days of each month, in a leap year. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * What is wrong with a schedule of a CronJob, or of a sync window of Argo CD, which reads it by the same library: its grammar, or that its day never comes. Nothing when it fires. The
 * grammar is that of Kubernetes without macros, which nobody can combine, and without steps that reach nothing.
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
 */
export function cronProblem(text: string): CronProblem | undefined {
  if (/^@/.test(text)) return { problem: 'it is a macro', help: macroHelp(text) };
  if (/^(CRON_)?TZ=/.test(text))
    return { problem: 'it names a time zone', help: 'write the time zone to `timeZone`' };
  const parts = text.split(/[ \t]+/);
  if (parts.length !== FIELDS.length || parts.includes('')) {
    const help =
      'write minute, hour, day of the month, month and day of the week, such as `30 4 * * MON-FRI`';
    return { problem: `it has ${parts.filter(part => part !== '').length} fields and not five`, help };
  }
  const sets: ReadonlySet<number>[] = [];
  for (const [index, field] of FIELDS.entries()) {
    const values = valuesOf(parts[index]!, field);
    if (!(values instanceof Set)) return values as CronProblem;
    sets.push(values);
  }
  const [, , days, months] = sets as [never, never, ReadonlySet<number>, ReadonlySet<number>];
  // With a day of the week besides, either of the two is enough.
  if (!isAny(parts[2]!) && !isAny(parts[4]!)) return undefined;
  const exists = [...months].some(month => [...days].some(day => day <= LENGTHS[month - 1]!));
  if (exists) return undefined;
  return {
    problem: 'it never fires: none of its months has that day',
    help: 'choose a day that the month has; the last one cannot be named, `1` of the next month can',
  };
}

/** Whether a field leaves everything open, as the scheduler sees it. */
function isAny(text: string): boolean {
  return text.split(',').some(item => /^[*?](\/1)?$/.test(item));
}

function valuesOf(text: string, field: Field): ReadonlySet<number> | CronProblem {
  const values = new Set<number>();
  for (const item of text.split(',')) {
    const range = rangeOf(item, field);
    if ('problem' in range) return range;
    for (let value = range.from; value <= range.to; value += range.step) values.add(value);
  }
  return values;
}

function rangeOf(
  text: string,
  field: Field,
): { readonly from: number; readonly to: number; readonly step: number } | CronProblem {
  const { name, least, most, names } = field;
  const wrong = (problem: string): CronProblem => ({
    problem: `the ${name} ${problem}`,
    help: `a ${name} is ${least} to ${most}${names.length > 0 ? ` or ${names[0]} to ${names.at(-1)}` : ''}, \`*\`, a range such as \`${least}-${most}\`, a step such as \`*/2\`, or a list of them`,
  });
  const [, first, last, stepText] =
    /^([*?]|[0-9]{1,2}|[A-Za-z]{3})(?:-([0-9]{1,2}|[A-Za-z]{3}))?(?:\/([0-9]{1,4}))?$/.exec(text) ?? [];
  if (first === undefined) return wrong('cannot be read');
  const isOpen = first === '*' || first === '?';
  if (isOpen && last !== undefined) return wrong('is a range from everything');
  const from = isOpen ? least : numberOf(first, field);
  // A step without an end goes on to the last value.
  const to = isOpen || (last === undefined && stepText !== undefined) ? most : numberOf(last ?? first, field);
  const step = stepText === undefined ? 1 : Number(stepText);
  if (from === undefined || to === undefined) return wrong('is none that there is');
  if (from > to) return wrong('is a range that ends before it begins');
  if (step === 0) return wrong('has a step of 0');
  if (step > to - from && stepText !== undefined && step > 1)
    return wrong(`has a step of ${step}, which leaves its range`);
  return { from, to, step };
}

function numberOf(text: string, { least, most, names }: Field): number | undefined {
  if (/^[0-9]/.test(text)) {
    const value = Number(text);
    return value >= least && value <= most ? value : undefined;
  }
  const position = names.indexOf(text.toUpperCase());
  return position === -1 ? undefined : position + least;
}

const MACROS: Readonly<Record<string, string>> = {
  '@annually': '0 0 1 1 *',
  '@yearly': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};

function macroHelp(text: string): string {
  const fields = Object.hasOwn(MACROS, text) ? MACROS[text] : undefined;
  return fields === undefined
    ? 'write the five fields, such as `30 4 * * *`'
    : `write \`${fields}\`, or better a minute that not everybody chooses`;
}
