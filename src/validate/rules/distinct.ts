import type { Path } from '../../source/pointer.ts';
import type { RuleReport } from '../tekton/rule-report.ts';

/** Reports `CST2030` for texts of a list that differ in upper and lower case alone. */
export function checkDistinct(
  texts: readonly string[] | undefined,
  at: Path,
  report: RuleReport,
  field?: string,
): void {
  const seen = new Set<string>();
  for (const [position, text] of (texts ?? []).entries()) {
    const folded = text.toLowerCase();
    if (seen.has(folded)) {
      const path = field === undefined ? [...at, position] : [...at, position, field];
      report('CST2030', { field: at.join('.') }, path, 'remove one of the two');
    }
    seen.add(folded);
  }
}
