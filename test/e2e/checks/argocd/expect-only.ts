/** Adds a failure where a list is not exactly what was expected. */
export function expectOnly(
  failures: string[],
  what: string,
  found: readonly string[],
  expected: readonly string[],
): void {
  if (found.join() !== expected.join())
    failures.push(`${what}: ${found.join(', ') || 'none'}, instead of ${expected.join(', ') || 'none'}`);
}
