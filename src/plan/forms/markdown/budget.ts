import type { Effect } from '../../model/effect.ts';
import type { Row } from '../../model/plan-result.ts';
import { type Extent, rowMarkdown } from './row-markdown.ts';

/** Effects of rows that are shown whatever else is left out. */
const KEPT: ReadonlySet<Effect> = new Set([
  'data-loss',
  'recreate',
  'privilege-widened',
  'privilege-narrowed',
]);

/** Whether a row is shown before any other: a deletion, or a change of who may do what. */
export function isKept({ changes, effects }: Row): boolean {
  const { verb } = changes[0]!;
  return verb === 'deleted' || verb === 'renamed' || effects.some(effect => KEPT.has(effect));
}

/** A row with as much of it as there is room for. */
export interface Portion {
  readonly row: Row;
  readonly extent: Extent;
  /** Empty where nothing is shown. */
  readonly text: string;
}

/** Bytes of a text in UTF-8, which is at least the number of its characters however these are counted. */
export function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * Rows, in their order, with as much of each as fits into a number of bytes: first a line for every row that is kept, then
 * reasons and causes of each, the most dangerous first, then their fields.
 */
export function portion(rows: readonly Row[], room: number): readonly Portion[] {
  const portions: Portion[] = rows.map(row => ({ row, extent: 'none', text: '' }));
  let left = room;
  const raise = (index: number, extent: Exclude<Extent, 'none'>): boolean => {
    const { row, text } = portions[index]!;
    const next = rowMarkdown(row, extent);
    const cost = sizeOf(next) - sizeOf(text);
    if (cost > left) return false;
    left -= cost;
    portions[index] = { row, extent, text: next };
    return true;
  };
  const all = [...rows.keys()];
  const fits = (indexes: readonly number[], extent: Exclude<Extent, 'none'>): boolean =>
    indexes.every(index => raise(index, extent));
  if (
    fits(
      all.filter(index => isKept(rows[index]!)),
      'compact',
    ) &&
    fits(all, 'medium')
  )
    fits(all, 'full');
  return portions;
}
