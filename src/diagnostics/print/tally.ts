/** A number with its noun: `1 error`, `3 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many errors and warnings there were, for people; empty when there were none. */
export function tally(counts: { readonly errors: number; readonly warnings: number }): string {
  const parts: string[] = [];
  if (counts.errors > 0) parts.push(counted(counts.errors, 'error'));
  if (counts.warnings > 0) parts.push(counted(counts.warnings, 'warning'));
  return parts.join(', ');
}
