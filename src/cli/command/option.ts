/** One option of a command, as the parser, the help, the completion and the reference read it. */
export type Option = FlagOption | TextOption | ChoiceOption | CountOption;

interface OptionText {
  /** One letter. */
  readonly short?: string;
  /** What it does, as a phrase without final period. */
  readonly description: string;
}

/** An option without value. */
export interface FlagOption extends OptionText {
  readonly kind: 'flag';
}

/** An option with a free value. */
export interface TextOption extends OptionText {
  readonly kind: 'text';
  /** Name of the value in the help: `DIR`. */
  readonly value: string;
  /** What a shell offers as value. */
  readonly completes: 'folder' | 'file' | 'environment' | 'nothing';
  /** Whether it may be given more than once: then its value is the list of all of them. */
  readonly repeatable?: true;
}

/** An option whose value is one of a few words. */
export interface ChoiceOption<Choice extends string = string> extends OptionText {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

/** An option with a whole number as value. */
export interface CountOption extends OptionText {
  readonly kind: 'count';
  readonly value: string;
  readonly minimum: number;
  readonly maximum: number;
}

/** Options by their long name without hyphens. */
export type Options = { readonly [name: string]: Option };

/** What the parser makes of an option. */
export type ValueOf<O extends Option> = O extends FlagOption
  ? true
  : O extends CountOption
    ? number
    : O extends { readonly kind: 'choice'; readonly choices: readonly (infer Choice)[] }
      ? Choice
      : O extends { readonly repeatable: true }
        ? readonly string[]
        : string;

/** The values of the options that were given. */
export type ValuesOf<O extends Options> = { readonly [Name in keyof O]?: ValueOf<O[Name]> | undefined };

/** How the value of an option is written in help; empty for flags. */
export function valueName(option: Option): string {
  if (option.kind === 'flag') return '';
  return option.kind === 'choice' ? option.choices.join('|') : option.value;
}
