import type { Path } from '../../source/pointer.ts';
import { outlineOf } from './outline.ts';
import type { Range } from './report.ts';

/** Finds the places of keys and values in one text; `all` is a value from its first to its last character. */
type Locator = (path: Path, at: 'key' | 'value' | 'all') => Range;

let last: { readonly text: string; readonly locator: Locator } | undefined;

/**
 * The place of the key or the value at a path: for a map or list its key, since underlining all of it shows nothing;
 * for the root its first character; for a path that does not exist the nearest place around it.
 * The text must be one that `readCatalog` accepted.
 */
export function locate(text: string, path: Path, at: 'key' | 'value'): Range {
  return locatorFor(text)(path, at);
}

/**
 * The place of a part of the text that stands at a path: the part without spaces and line breaks from one offset of the
 * read text to another. The whole value where escapes hide the part.
 * @param value the text as it was read
 */
export function locatePart(text: string, path: Path, value: string, part: Range): Range {
  const { start, end } = locatorFor(text)(path, 'all');
  const raw = text.slice(start, end);
  // The line with the mark of a block holds no text, only perhaps a comment.
  const begin = /^[|>]/.test(raw) ? raw.indexOf('\n') + 1 : 0;
  const words = value.slice(part.start, part.end);
  const before = offsetsOf(words, value);
  const after = offsetsOf(words, raw, begin);
  const found = before.length === after.length ? after[before.indexOf(part.start)] : undefined;
  if (found === undefined) return locate(text, path, 'value');
  return { start: start + found, end: start + found + words.length };
}

function offsetsOf(words: string, text: string, from = 0): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) offsets.push(at);
  return offsets;
}

function locatorFor(text: string): Locator {
  if (last?.text !== text) last = { text, locator: locatorOf(text) };
  return last.locator;
}

function locatorOf(text: string): Locator {
  const outline = outlineOf(text);
  return (path, at) => {
    const { key, node } = outline(path);
    if (at === 'all' && node) return { start: node.start, end: node.end };
    if (at === 'key' && key) return key;
    if (node?.isScalar && node.start < node.end)
      return { start: node.start, end: endOfLine(text, node.start, node.end) };
    const start = node?.start ?? 0;
    return key ?? { start, end: Math.min(start + 1, text.length) };
  };
}

/** Text over several lines is shown by its first. */
function endOfLine(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start);
  const line = newline === -1 ? end : Math.min(end, newline);
  return text[line - 1] === '\r' ? line - 1 : line;
}
