import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import { type Option, valueName } from './option.ts';

/** An option as it stands on the command line. */
export interface WrittenOption {
  /** With its hyphens. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether the value is joined to the option by `=` or follows its letter at once. */
  readonly inlineValue: boolean;
}

/** The value of an option; undefined after reporting `CST9004`, `CST9005` or `CST9006`. */
export function readValue(
  option: Option,
  { rawName, value, inlineValue }: WrittenOption,
  reporter: Reporter,
): string | number | true | undefined {
  if (option.kind === 'flag') {
    if (value === undefined) return true;
    reporter.report('CST9005', { option: rawName });
    return undefined;
  }
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
    const looksLikeOption = value !== undefined && value !== '';
    const help = `write \`${rawName}=${value}\` if the value really begins with a hyphen`;
    const details = looksLikeOption ? { help } : {};
    reporter.report('CST9004', { option: rawName, value: valueName(option) }, details);
    return undefined;
  }
  if (option.kind === 'choice' && !option.choices.includes(value)) {
    const expected = `one of ${option.choices.map(choice => `\`${choice}\``).join(', ')}`;
    const help = didYouMean(value, option.choices, 'values');
    reporter.report('CST9006', { subject: rawName, value, expected }, { help });
    return undefined;
  }
  if (option.kind === 'count') {
    const count = /^[0-9]{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (count >= option.minimum && count <= option.maximum) return count;
    const expected = `a whole number from ${option.minimum} to ${option.maximum}`;
    reporter.report('CST9006', { subject: rawName, value, expected });
    return undefined;
  }
  return value;
}
