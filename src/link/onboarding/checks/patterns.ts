/** Whether two patterns of branches, with `*` for any text without `/`, match a name together. */
export function patternsOverlap(one: string, other: string): boolean {
  const width = other.length + 1;
  const seen = new Set<number>();
  return overlapAt(0, 0);

  function overlapAt(a: number, b: number): boolean {
    const place = a * width + b;
    if (seen.has(place)) return false;
    seen.add(place);
    const [first, second] = [one[a], other[b]];
    if (first === undefined && second === undefined) return true;
    // A star takes nothing, or one more character of the other, be it a star itself.
    if (first === '*')
      return overlapAt(a + 1, b) || (second !== undefined && second !== '/' && overlapAt(a, b + 1));
    if (second === '*')
      return overlapAt(a, b + 1) || (first !== undefined && first !== '/' && overlapAt(a + 1, b));
    return first === second && overlapAt(a + 1, b + 1);
  }
}
