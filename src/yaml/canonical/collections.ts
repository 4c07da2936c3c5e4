import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Cursor } from './cursor.ts';
import { isKey, readKey, readScalar } from './inline.ts';

/** Deepest nesting of maps and lists. */
const DEPTH_LIMIT = 100;

const LINE_BREAK = 0x0a;
const SPACE = 0x20;

/** Keys that stand first at the root, in this order. */
const HEAD = ['apiVersion', 'kind', 'metadata'];

const OTHER_DATA = 'the data is not what was meant';

/** Reads the map that is a document and leaves the cursor at the end of the document. */
export function readRoot(cursor: Cursor, meant: JsonMap | undefined): void {
  if (cursor.indent !== 0) cursor.fail('a document begins with an indented or empty line');
  if (cursor.text.startsWith('{}', cursor.at)) readLastScalar(cursor, 0, meant);
  else readMap(cursor, 0, 1, readKey(cursor), isAfterInRoot, meant);
}

function readMap(
  cursor: Cursor,
  indent: number,
  depth: number,
  firstKey: string,
  isAfter: typeof isAfterInRoot,
  meant: Json | undefined,
): void {
  if (depth > DEPTH_LIMIT) cursor.fail('maps and lists are nested too deeply');
  if (meant !== undefined && !isMap(meant)) cursor.fail(OTHER_DATA);
  let key = firstKey;
  let count = 1;
  for (; ; count++) {
    readValue(cursor, indent, depth, meant && memberOf(meant, key, cursor));
    if (cursor.indent !== indent) break;
    const previous = key;
    key = readKey(cursor);
    if (!isAfter(key, previous)) cursor.fail('a key stands twice or not in order');
  }
  // No key stands twice and all are meant, so their number tells whether one is missing.
  if (meant !== undefined && Object.keys(meant).length !== count) cursor.fail(OTHER_DATA);
}

/** Reads what follows the colon of a key and goes to the line after it. */
function readValue(cursor: Cursor, indent: number, depth: number, meant: Json | undefined): void {
  const unit = cursor.text.charCodeAt(cursor.at);
  if (unit === SPACE) {
    cursor.at++;
    readLastScalar(cursor, indent + 2, meant);
    return;
  }
  if (unit !== LINE_BREAK) cursor.fail('a key has no value');
  cursor.endLine();
  if (cursor.indent === indent) readList(cursor, indent, depth + 1, meant);
  else if (cursor.indent !== indent + 2) cursor.fail('a line is indented wrongly');
  else readMap(cursor, indent + 2, depth + 1, readKey(cursor), isAfter, meant);
}

/** Reads a list whose dashes stand at `indent`. */
function readList(cursor: Cursor, indent: number, depth: number, meant: Json | undefined): void {
  if (depth > DEPTH_LIMIT) cursor.fail('maps and lists are nested too deeply');
  if (meant !== undefined && !Array.isArray(meant)) cursor.fail(OTHER_DATA);
  if (!cursor.isDash()) cursor.fail('a key has no value');
  let count = 0;
  do {
    cursor.at += 2;
    readItem(cursor, indent + 2, depth, meant && present(meant[count], cursor));
    count++;
  } while (cursor.indent === indent && cursor.isDash());
  if (meant !== undefined && meant.length !== count) cursor.fail(OTHER_DATA);
}

/** Reads a list item, whose own keys or dashes stand at `indent`, and goes to the line after it. */
function readItem(cursor: Cursor, indent: number, depth: number, meant: Json | undefined): void {
  if (cursor.isDash()) readList(cursor, indent, depth + 1, meant);
  else if (isKey(cursor)) readMap(cursor, indent, depth + 1, readKey(cursor), isAfter, meant);
  else readLastScalar(cursor, indent, meant);
}

/** Reads a scalar with which its line ends, and goes to the line after it. */
function readLastScalar(cursor: Cursor, indent: number, meant: Json | undefined): void {
  const value = readScalar(cursor, indent, meant);
  if (meant !== undefined && value !== meant) cursor.fail(OTHER_DATA);
  cursor.endLine();
}

/** What is meant at a key, which must not be one that all maps inherit. */
function memberOf(meant: JsonMap, key: string, cursor: Cursor): Json {
  return present(Object.hasOwn(meant, key) ? meant[key] : undefined, cursor);
}

function present(meant: Json | undefined, cursor: Cursor): Json {
  return meant === undefined ? cursor.fail(OTHER_DATA) : meant;
}

function isAfter(key: string, previous: string): boolean {
  return key > previous;
}

function isAfterInRoot(key: string, previous: string): boolean {
  const rank = HEAD.indexOf(key);
  const previousRank = HEAD.indexOf(previous);
  return rank < 0 ? previousRank >= 0 || key > previous : previousRank >= 0 && rank > previousRank;
}
