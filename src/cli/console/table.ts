import { columnsOf } from '../../diagnostics/print/cells.ts';
import { escapeText } from '../../diagnostics/print/escape.ts';

/** Rows as aligned columns, two spaces apart, without trailing spaces; one line per row. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map(row => row.map(escapeText));
  const widths: number[] = [];
  for (const row of cells) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, columnsOf(cell));
  }
  return cells.map(row =>
    row
      .map((cell, index) => cell + ' '.repeat(widths[index]! - columnsOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}
