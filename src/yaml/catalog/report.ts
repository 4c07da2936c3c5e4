import type { ArgsOf, Code } from '../../diagnostics/codes.ts';

/** Half-open UTF-16 offsets into a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Takes what is wrong with a text; readers take it as their last parameter and go on. */
export type Report = <C extends Code>(code: C, args: ArgsOf<C>, range: Range, help?: string) => void;
