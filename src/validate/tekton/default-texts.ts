import type { Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { Declared } from './params.ts';
import type { RuleReport } from './rule-report.ts';
import { textsIn } from './texts.ts';
import { variablesIn } from './variable.ts';

/** What runs know before any parameter has a value. */
const KNOWN = new Set(['context']);

/** Reports `CST2041` for variables in the defaults of parameters: they are taken as they are written. */
export function checkDefaultTexts(
  params: readonly Declared[] | undefined,
  at: Path,
  owner: string,
  report: RuleReport,
): void {
  for (const [index, param] of (params ?? []).entries()) {
    for (const { text, path } of textsIn(param.default as Json | undefined, [...at, index, 'default'])) {
      for (const variable of variablesIn(text)) {
        if (variable.root === '' || KNOWN.has(variable.root)) continue;
        const where = `a default of ${owner}`;
        report('CST2041', { variable: variable.text, where }, path, 'write the value itself');
      }
    }
  }
}
