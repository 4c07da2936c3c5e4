/**
 * The candidate nearest to a text by edit distance (insert, delete, replace, swap neighbours), if near enough to
 * be a slip: at most a third of the text, at least one.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= bestDistance) continue;
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A help line for an unknown name: the nearest candidate, else what there is. */
export function didYouMean(text: string, candidates: readonly string[], kinds: string): string {
  const candidate = nearest(text, candidates);
  if (candidate !== undefined) return `did you mean \`${candidate}\`?`;
  if (candidates.length === 0) return `there are no ${kinds}`;
  const shown = candidates.slice(0, SHOWN).map(name => `\`${name}\``);
  const rest = candidates.length - shown.length;
  return `known ${kinds}: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const MAX_LENGTH = 100;
const SHOWN = 8;

function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, beforePrevious[j - 2]! + 1);
      }
      row.push(value);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length]!;
}
