import type { Path } from '../../source/pointer.ts';
import type { RuleReport } from './rule-report.ts';
import type { Variable } from './variable.ts';

/** A parameter or a result as it is declared. */
export interface Declared {
  readonly name: string;
  readonly type?: 'string' | 'array';
  readonly default?: string | readonly string[];
}

/** Whether a parameter or a result is one text or a list of texts; a default says it where nothing else does. */
export function typeOfDeclared({ type, default: value }: Declared): 'string' | 'array' {
  return type ?? (typeof value === 'object' ? 'array' : 'string');
}

/** Reports `CST2019` for a default that is not of the type of its parameter. */
export function checkDefaults(params: readonly Declared[] | undefined, report: RuleReport): void {
  for (const [index, param] of (params ?? []).entries()) {
    if (param.default === undefined) continue;
    const type = typeOfDeclared(param);
    if ((type === 'array') === Array.isArray(param.default)) continue;
    report(
      'CST2019',
      { what: `the parameter \`${param.name}\``, reason: 'its default is not of its type' },
      ['spec', 'params', index, 'default'],
      type === 'array' ? 'write a list, or `type: string`' : 'write one text, or `type: array`',
    );
  }
}

/** Where a variable stands: the field, its whole text, and whether a list may stand there as it is. */
export interface VariablePlace {
  readonly path: Path;
  readonly text: string;
  readonly takesLists: boolean;
}

/**
 * Reports `CST2019` for a list inside a text, and for the part of what is no list.
 */
export function checkType(
  variable: Variable,
  type: 'string' | 'array',
  { path, text, takesLists }: VariablePlace,
  report: RuleReport,
): void {
  const what = `\`$(${variable.text})\``;
  if (type === 'string') {
    if (variable.part === 'value') return;
    report(
      'CST2019',
      { what, reason: 'it is one text and no list' },
      path,
      'remove the brackets, or declare `type: array`',
    );
    return;
  }
  const isWhole = variable.part === 'list' && takesLists && text === `$(${variable.text})`;
  if (variable.part === 'entry' || isWhole) return;
  const help = takesLists
    ? 'write it with `[*]`, as an item of its own'
    : 'a list may only be an argument of its own or the value of a parameter; here one entry fits, such as `[0]`';
  report('CST2019', { what, reason: 'it is a list' }, path, help);
}
