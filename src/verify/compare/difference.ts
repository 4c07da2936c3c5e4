import { byCodeUnit } from '../../source/order.ts';

/** How something differs; the page of `CST8060` says what each kind means. */
export type DifferenceKind =
  | 'different'
  | 'extra'
  | 'missing'
  | 'mode'
  | 'message'
  | 'header'
  | 'parents'
  | 'metadata'
  | 'note'
  | 'foreign'
  | 'edit'
  | 'rollback';

/** One thing that is not as it should be. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Path in the rendered commit; empty when the commit as a whole is meant. */
  readonly path: string;
  /** What is known about it, without any content of files; empty when the kind says it all. */
  readonly detail: string;
}

/** Differences sorted by path, then by kind; those of the commit as a whole come first. */
export function sortedDifferences(differences: readonly Difference[]): readonly Difference[] {
  return [...differences].sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.kind, b.kind));
}
