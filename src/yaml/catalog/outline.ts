import * as jsYaml from 'js-yaml';
import type { Path } from '../../source/pointer.ts';
import type { Range } from './report.ts';

/** What stands at a path of a text, or nearest around it. */
export interface Outlined {
  /** Absent for the root and for items of lists. */
  readonly key?: Range;
  /** Absent where a key has no value. */
  readonly node?: Range & { readonly isScalar: boolean };
}

/** Where the keys and values of one text are. */
export type Outline = (path: Path) => Outlined;

/**
 * The outline of a text that `readCatalog` accepted or Cistern wrote; of one that js-yaml refuses it has nothing. js-yaml
 * tells where it begins and ends to read each node, and all else is looked up in the text when somebody asks, so that
 * an outline costs no more than reading the value did.
 */
export function outlineOf(text: string): Outline {
  const root = stretchesOf(text);
  return path => (root === undefined ? {} : find(root, path, text));
}

/** What js-yaml read as one node. */
interface Stretch {
  /** Where reading began, maybe before blanks and comments. */
  readonly open: number;
  /** Where it ended, maybe behind blanks and comments. */
  close: number;
  /** Nothing for an empty node. */
  kind: 'scalar' | 'mapping' | 'sequence' | null;
  /** The value; of a scalar its text. */
  result: unknown;
  /** In the order of the text. The keys of a map are followed by their values, where they have one. */
  readonly inside: readonly Stretch[];
  /** Of a list, once somebody has asked for one of them. */
  items?: readonly Stretch[];
}

/** More levels than a catalog or an object may have; a text that has changed meanwhile may have any number. */
const MOST_LEVELS = 500;

function stretchesOf(text: string): Stretch | undefined {
  const roots: Stretch[] = [];
  const trail: (Stretch & { readonly inside: Stretch[] })[] = [];
  const listener = (event: 'open' | 'close', state: unknown): void => {
    const { position, kind, result } = state as Pick<Stretch, 'kind' | 'result'> & { position: number };
    if (event === 'open') {
      const stretch = { open: position, close: position, kind: null, result: null, inside: [] };
      (trail.at(-1)?.inside ?? roots).push(stretch);
      trail.push(stretch);
      return;
    }
    const stretch = trail.pop()!;
    // The reader sets marks of its own behind the last character.
    stretch.close = Math.min(position, text.length);
    stretch.kind = kind;
    stretch.result = result;
  };
  try {
    const schema = jsYaml.FAILSAFE_SCHEMA;
    jsYaml.load(text, { schema, listener, maxDepth: MOST_LEVELS } as jsYaml.LoadOptions);
  } catch (error) {
    if (error instanceof jsYaml.YAMLException) return undefined;
    throw error;
  }
  return roots[0];
}

function find(root: Stretch, path: Path, text: string): Outlined {
  let [key, node]: [Stretch | undefined, Stretch | undefined] = [undefined, root];
  for (const segment of path) {
    const around: Stretch | undefined = node && withoutDouble(node);
    if (around?.kind === 'mapping') {
      const name = String(segment);
      const entry: Entry | undefined = entriesOf(around, text).find(([{ result }]) => result === name);
      if (entry === undefined) break;
      [key, node] = entry;
    } else if (around?.kind === 'sequence') {
      around.items ??= itemsOf(around, text);
      const item: Stretch | undefined = around.items[Number(segment)];
      if (item === undefined) break;
      [key, node] = [undefined, item];
    } else break;
  }
  return {
    ...(key && { key: rangeOf(key, text) }),
    ...(node && { node: { ...rangeOf(node, text), isScalar: node.kind === 'scalar' || node.kind === null } }),
  };
}

/** A flow collection is read twice where it could be the key of a block. */
function withoutDouble(stretch: Stretch): Stretch {
  const [only] = stretch.inside;
  return only !== undefined && only.result === stretch.result ? only : stretch;
}

/** A key and its value; in a flow list also an item alone. */
type Entry = readonly [key: Stretch, value: Stretch | undefined];

function entriesOf({ inside }: Stretch, text: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (let index = 0; index < inside.length; index++) {
    const key = inside[index]!;
    const next = inside[index + 1];
    const behind = contentAt(key.close, text);
    // Keys, too, may begin with a colon.
    const hasValue = next !== undefined && text[behind] === ':' && next.open > behind;
    entries.push([key, hasValue ? next : undefined]);
    if (hasValue) index++;
  }
  return entries;
}

function itemsOf(list: Stretch, text: string): readonly Stretch[] {
  const values = list.result as readonly unknown[];
  let dash = contentAt(list.open, text);
  if (text[dash] === '[')
    return entriesOf(list, text).map((entry, index) =>
      entry[0].result === values[index] ? entry[0] : pairOf(entry, values[index]),
    );
  const rest = [...list.inside].reverse();
  return values.map(() => {
    const begin = dash + 1;
    // Some empty items are not read as nodes.
    const item = rest.at(-1)?.open === contentAt(begin, text) ? rest.pop()! : emptyAt(begin, text);
    dash = contentAt(item.close, text);
    return item;
  });
}

/** The map that `[key: value]` has as its only item. */
function pairOf([key, value]: Entry, result: unknown): Stretch {
  const { open, close } = key;
  return { open, close, kind: 'mapping', result, inside: value ? [key, value] : [key] };
}

/** The empty item behind a dash: behind the blanks of its line. */
function emptyAt(begin: number, text: string): Stretch {
  let open = begin;
  while (text[open] === ' ' || text[open] === '\t') open++;
  return { open, close: open, kind: null, result: null, inside: [] };
}

function rangeOf({ open, close, kind }: Stretch, text: string): Range {
  if (kind === null) return { start: open, end: open };
  const start = contentAt(open, text);
  let end = close;
  // The blanks behind a block scalar are part of it.
  if (text[start] !== '|' && text[start] !== '>') while (end > start && BLANK.test(text[end - 1]!)) end--;
  return { start, end };
}

const BLANK = /[ \t\r\n]/;
const BLANKS_AND_COMMENTS = /(?:[ \t\r\n]+|#[^\n]*)*/y;

/** The first offset from another on that is neither a blank nor part of a comment. */
function contentAt(offset: number, text: string): number {
  BLANKS_AND_COMMENTS.lastIndex = offset;
  BLANKS_AND_COMMENTS.test(text);
  return BLANKS_AND_COMMENTS.lastIndex;
}
