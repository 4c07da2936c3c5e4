import type { Json, JsonMap } from '../../source/json.ts';
import type { Cursor } from './cursor.ts';
import { isKey, readKey, readScalar } from './inline.ts';

/** Deepest nesting of maps and lists. */
const DEPTH_LIMIT = 100;

const LINE_BREAK = 0x0a;
const SPACE = 0x20;

/** Keys that stand first at the root, in this order. */
const HEAD = ['apiVersion', 'kind', 'metadata'];

/** Reads the map that is a document and leaves the cursor at the end of the document. */
export function readRoot(cursor: Cursor): JsonMap {
  if (cursor.indent !== 0) cursor.fail('a document begins with an indented or empty line');
  if (!cursor.text.startsWith('{}', cursor.at)) return readMap(cursor, 0, 1, readKey(cursor), isAfterInRoot);
  cursor.at += 2;
  cursor.endLine();
  return {};
}

function readMap(
  cursor: Cursor,
  indent: number,
  depth: number,
  firstKey: string,
  isAfter: typeof isAfterInRoot,
): JsonMap {
  if (depth > DEPTH_LIMIT) cursor.fail('maps and lists are nested too deeply');
  const map: Record<string, Json> = {};
  let key = firstKey;
  for (;;) {
    const value = readValue(cursor, indent, depth);
    if (key === '__proto__')
      Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
    else map[key] = value;
    if (cursor.indent !== indent) return map;
    const previous = key;
    key = readKey(cursor);
    if (!isAfter(key, previous)) cursor.fail('a key stands twice or not in order');
  }
}

/** Reads what follows the colon of a key and goes to the line after it. */
function readValue(cursor: Cursor, indent: number, depth: number): Json {
  const unit = cursor.text.charCodeAt(cursor.at);
  if (unit === SPACE) {
    cursor.at++;
    const value = readScalar(cursor, indent + 2);
    cursor.endLine();
    return value;
  }
  if (unit !== LINE_BREAK) cursor.fail('a key has no value');
  cursor.endLine();
  if (cursor.indent === indent + 2) return readMap(cursor, indent + 2, depth + 1, readKey(cursor), isAfter);
  if (cursor.indent !== indent) cursor.fail('a line is indented wrongly');
  return readList(cursor, indent, depth + 1);
}

/** Reads a list whose dashes stand at `indent`. */
function readList(cursor: Cursor, indent: number, depth: number): Json[] {
  if (depth > DEPTH_LIMIT) cursor.fail('maps and lists are nested too deeply');
  const list: Json[] = [];
  if (!cursor.isDash()) cursor.fail('a key has no value');
  do {
    cursor.at += 2;
    list.push(readItem(cursor, indent + 2, depth));
  } while (cursor.indent === indent && cursor.isDash());
  return list;
}

/** Reads a list item, whose own keys or dashes stand at `indent`, and goes to the line after it. */
function readItem(cursor: Cursor, indent: number, depth: number): Json {
  if (cursor.isDash()) return readList(cursor, indent, depth + 1);
  if (isKey(cursor)) return readMap(cursor, indent, depth + 1, readKey(cursor), isAfter);
  const value = readScalar(cursor, indent);
  cursor.endLine();
  return value;
}

function isAfter(key: string, previous: string): boolean {
  return key > previous;
}

function isAfterInRoot(key: string, previous: string): boolean {
  const rank = HEAD.indexOf(key);
  const previousRank = HEAD.indexOf(previous);
  return rank < 0 ? previousRank >= 0 || key > previous : previousRank >= 0 && rank > previousRank;
}
