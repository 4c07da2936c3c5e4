import type { ArgsOf, Code } from '../../diagnostics/codes.ts';
import type { Path } from '../../source/pointer.ts';

/** Reports what a rule found at a path of the document. */
export type RuleReport = <C extends Code>(code: C, args: ArgsOf<C>, at: Path, help: string) => void;
