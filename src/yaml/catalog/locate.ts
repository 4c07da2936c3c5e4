import type { Document, Node, Pair } from 'yaml';
import type { Path } from '../../source/pointer.ts';
import type { Range } from './report.ts';
import { yamlPackage } from './yaml-package.ts';

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
  const { parseDocument } = yamlPackage();
  const document: Document.Parsed = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return (path, at) => {
    const { key, node } = nodeAt(document, path);
    if (at === 'all' && node?.range) return { start: node.range[0], end: node.range[1] };
    if (at === 'key' && key?.range) return { start: key.range[0], end: key.range[1] };
    return rangeOf(node, key, text) ?? { start: 0, end: Math.min(1, text.length) };
  };
}

interface Found {
  readonly key: Node | undefined;
  readonly node: Node | undefined;
}

function nodeAt(document: Document.Parsed, path: Path): Found {
  const { isMap, isScalar, isSeq } = yamlPackage();
  let found: Found = { key: undefined, node: document.contents ?? undefined };
  for (const segment of path) {
    if (isMap(found.node)) {
      const pair = (found.node.items as Pair<Node, Node | null>[]).find(
        ({ key }) => isScalar(key) && String(key.value ?? '') === String(segment),
      );
      if (!pair) break;
      found = { key: pair.key, node: pair.value ?? undefined };
    } else if (isSeq(found.node)) {
      const item = found.node.items[Number(segment)];
      if (item === undefined) break;
      found = { key: undefined, node: item as Node };
    } else break;
  }
  return found;
}

function rangeOf(node: Node | undefined, key: Node | undefined, text: string): Range | undefined {
  const { isScalar } = yamlPackage();
  const [start, end] = node?.range ?? [0, 0];
  if (isScalar(node) && node.range && start < end) return { start, end: endOfLine(text, start, end) };
  if (key?.range) return { start: key.range[0], end: key.range[1] };
  if (!node?.range) return undefined;
  return { start, end: Math.min(start + 1, text.length) };
}

/** Text over several lines is shown by its first. */
function endOfLine(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start);
  const line = newline === -1 ? end : Math.min(end, newline);
  return text[line - 1] === '\r' ? line - 1 : line;
}
