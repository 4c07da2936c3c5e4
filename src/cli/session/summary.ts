import type { Compilation } from '../../compile.ts';
import { counted, tally } from '../../diagnostics/print/tally.ts';
import type { WriteResult } from '../../write/writing.ts';

/** The last line of a successful run: `842 objects in 37 applications, 12 files written, 829 unchanged (0.8 s)`. */
export function summary(
  { counts, reporter }: Pick<Compilation, 'counts' | 'reporter'>,
  files: WriteResult | undefined,
  milliseconds: number,
): string {
  const parts = [`${counted(counts.objects, 'object')} in ${counted(counts.applications, 'application')}`];
  if (files === undefined) parts.push('nothing written');
  else parts.push(...fileParts(files));
  const warnings = tally({ errors: 0, warnings: reporter.warnings });
  if (warnings !== '') parts.push(warnings);
  return `${parts.join(', ')} (${duration(milliseconds)})`;
}

function fileParts({ written, removed, unchanged }: WriteResult): readonly string[] {
  const parts: string[] = [];
  if (written > 0) parts.push(`${counted(written, 'file')} written`);
  if (removed > 0)
    parts.push(parts.length === 0 ? `${counted(removed, 'file')} removed` : `${removed} removed`);
  if (parts.length === 0) return [`${counted(unchanged, 'file')} unchanged`];
  return unchanged > 0 ? [...parts, `${unchanged} unchanged`] : parts;
}

/** A length of time for people, in seconds with one digit behind the point. */
export function duration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
