/**
 * Whether a release `<major>.<minor>[.<patch>]` is the named one or a younger one; a missing patch counts as 0.
 * An unknown release counts as the youngest.
 */
export function isAtLeast(release: string | undefined, named: string): boolean {
  if (release === undefined) return true;
  const [left, right] = [numbersOf(release), numbersOf(named)];
  for (let place = 0; place < 3; place++) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function numbersOf(release: string): number[] {
  return release.split('.').map(Number);
}
