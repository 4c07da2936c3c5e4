import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import type { Path } from '../../../src/source/pointer.ts';
import type { Range } from '../../../src/yaml/catalog/report.ts';

interface Found {
  readonly key: Node | undefined;
  readonly node: Node | undefined;
}

/** A text as the `yaml` package reads it, where `locate` must find the same places. */
export class PackagePlaces {
  readonly #text: string;
  readonly #document: Document.Parsed;

  constructor(text: string) {
    this.#text = text;
    this.#document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  }

  /** Each path that exists, and some beside it that do not. */
  get paths(): readonly Path[] {
    const paths: Path[] = [];
    const visit = (node: unknown, path: Path): void => {
      paths.push(path);
      if (isMap(node)) {
        for (const { key, value } of node.items) visit(value, [...path, textOf(key)]);
        paths.push([...path, 'no such key'], [...path, 'null', 0]);
      } else if (isSeq(node)) {
        for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
        paths.push([...path, node.items.length], [...path, 'no index'], [...path, '0']);
      } else paths.push([...path, 'below', 0]);
    };
    visit(this.#document.contents, []);
    return paths;
  }

  /** The texts that stand at paths. */
  get texts(): readonly { readonly path: Path; readonly value: string }[] {
    return this.paths.flatMap(path => {
      const { node } = this.#at(path);
      const value: unknown = this.#document.getIn(path);
      return isScalar(node) && typeof value === 'string' ? [{ path, value }] : [];
    });
  }

  /** What `locate` must give. */
  locate(path: Path, at: 'key' | 'value'): Range {
    const { key, node } = this.#at(path);
    const keyRange = key?.range && { start: key.range[0], end: key.range[1] };
    if (at === 'key' && keyRange) return keyRange;
    const [start, end] = node?.range ?? [0, 0];
    if (isScalar(node) && start < end) return { start, end: this.#endOfLine(start, end) };
    return keyRange ?? { start, end: Math.min(start + 1, this.#text.length) };
  }

  /** What `locatePart` must give. */
  locatePart(path: Path, value: string, part: Range): Range {
    const { node } = this.#at(path);
    const [first, last] = node!.range!;
    const raw = this.#text.slice(first, last);
    const words = value.slice(part.start, part.end);
    const before = offsetsOf(words, value, 0);
    const after = offsetsOf(words, raw, /^[|>]/.test(raw) ? raw.indexOf('\n') + 1 : 0);
    const found = before.length === after.length ? after[before.indexOf(part.start)] : undefined;
    if (found === undefined) return this.locate(path, 'value');
    return { start: first + found, end: first + found + words.length };
  }

  #at(path: Path): Found {
    let found: Found = {
      key: undefined,
      node: this.#document.contents ?? undefined,
    };
    for (const segment of path) {
      if (isMap(found.node)) {
        const pairs = found.node.items as Pair<Node, Node | null>[];
        const pair = pairs.find(({ key }) => isScalar(key) && textOf(key) === String(segment));
        if (pair === undefined) break;
        found = { key: pair.key, node: pair.value ?? undefined };
      } else if (isSeq(found.node)) {
        const item = found.node.items[Number(segment)];
        if (item === undefined) break;
        found = { key: undefined, node: item as ParsedNode };
      } else break;
    }
    return found;
  }

  #endOfLine(start: number, end: number): number {
    const newline = this.#text.indexOf('\n', start);
    const line = newline === -1 ? end : Math.min(end, newline);
    return this.#text[line - 1] === '\r' ? line - 1 : line;
  }
}

function textOf(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

function offsetsOf(words: string, text: string, from: number): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) offsets.push(at);
  return offsets;
}
