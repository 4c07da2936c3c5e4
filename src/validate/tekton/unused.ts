import type { Path } from '../../source/pointer.ts';
import type { RuleReport } from './rule-report.ts';

/** What is declared, whether it is used, and how that is said. */
export interface Declarations {
  readonly what: 'parameter' | 'result' | 'workspace';
  readonly declared: readonly { readonly name: string }[] | undefined;
  readonly used: ReadonlySet<string>;
  readonly owner: string;
  readonly at: Path;
  readonly help: string;
}

/**
 * Reports `CST2040` for what is declared and used nowhere; nothing where something unknown is used, since the two are
 * likely to be one mistake.
 */
export function checkUnused(
  { what, declared, used, owner, at, help }: Declarations,
  report: RuleReport,
): void {
  const names = new Set(declared?.map(({ name }) => name));
  if ([...used].some(name => !names.has(name))) return;
  for (const [index, { name }] of (declared ?? []).entries()) {
    if (!used.has(name)) report('CST2040', { what, name, owner }, [...at, index, 'name'], help);
  }
}
