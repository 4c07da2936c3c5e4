/** Keys read before, so that a key that comes again costs neither a new string nor a hash. Power of two. */
const SLOTS = 4096;
const memory: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);

/** The remembered key that stands between two offsets of a text. */
export function recall(text: string, start: number, end: number): string | undefined {
  const known = memory[slotOf(text, start, end)];
  return known !== undefined && known.length === end - start && text.startsWith(known, start)
    ? known
    : undefined;
}

/** Remembers a key in place of another one of its slot, and returns it. */
export function remember(key: string): string {
  memory[slotOf(key, 0, key.length)] = key;
  return key;
}

function slotOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const middle = text.charCodeAt((start + end) >> 1);
  const last = text.charCodeAt(end - 1);
  return (first * 31 + middle * 1031 + last * 7 + (end - start) * 131) & (SLOTS - 1);
}
