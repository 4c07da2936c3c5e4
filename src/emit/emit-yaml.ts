import { isMap, type Json, type JsonList, type JsonMap } from '../source/json.ts';
import { dashAt, type Line, Margin, marginAt } from './spelling/margin.ts';
import { block, isBlock, isPlainValue, quoted } from './spelling/scalar.ts';
import { sortedKeys, sortedRootKeys } from './spelling/sorted-keys.ts';

/** Bounds of the memory of texts already spelled: entries, and UTF-16 code units of one text. */
const MEMORY_LIMIT = 16_384;
const MEMORABLE_LENGTH = 48;
const spelled = new Map<string, string>();
const start = new Margin('');

/**
 * The canonical YAML of a map: block style, two spaces a level, the dashes of a list below the first letter of its
 * key (as kubectl prints it), LF, one final newline. Keys by code unit; at the root `apiVersion`, `kind` and `metadata`
 * come first. What `refusalsOf` finds in the map makes the text one that `verifyCanonical` refuses.
 */
export function emitYaml(map: JsonMap): string {
  const keys = sortedRootKeys(map);
  if (keys.length === 0) return '{}\n';
  // Every line but the first brings the line break before it.
  return appendEntries('', map, keys, 0, start) + '\n';
}

/** Appends the entries of a map whose keys stand at `level`; `first` is the margin of the first one. */
function appendEntries(
  text: string,
  map: JsonMap,
  keys: readonly string[],
  level: number,
  first: Margin,
): string {
  const margin = marginAt(level);
  let result = text;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    const value = map[key]!;
    const line = (index === 0 ? first : margin).line(key);
    if (typeof value === 'string') result += line.scalar + stringText(value, level + 1);
    else if (typeof value === 'object' && value !== null)
      result = appendCollection(result, line, value, level);
    else result += line.scalar + constantText(value);
  }
  return result;
}

function appendCollection(text: string, line: Line, value: JsonMap | JsonList, level: number): string {
  if (!isMap(value)) {
    return value.length === 0
      ? text + line.scalar + '[]'
      : appendItems(text + line.nested, value, level, dashAt(level));
  }
  const keys = sortedKeys(value);
  if (keys.length === 0) return text + line.scalar + '{}';
  return appendEntries(text + line.nested, value, keys, level + 1, marginAt(level + 1));
}

/** Appends the items of a list whose dashes stand at `level`; `first` is the margin of the first one. */
function appendItems(text: string, list: JsonList, level: number, first: Margin): string {
  const margin = dashAt(level);
  let result = text;
  for (let index = 0; index < list.length; index++) {
    result = appendItem(result, list[index]!, level, index === 0 ? first : margin);
  }
  return result;
}

function appendItem(text: string, item: Json, level: number, dash: Margin): string {
  if (typeof item === 'string') return text + dash.lead + stringText(item, level + 1);
  if (typeof item !== 'object' || item === null) return text + dash.lead + constantText(item);
  if (isMap(item)) {
    const keys = sortedKeys(item);
    return keys.length === 0 ? text + dash.lead + '{}' : appendEntries(text, item, keys, level + 1, dash);
  }
  // The first dash of a list in a list stands on the line of the outer dash.
  return item.length === 0
    ? text + dash.lead + '[]'
    : appendItems(text, item, level + 1, new Margin(dash.lead + '- '));
}

/** The spelling of a text whose lines, where it is a literal block, stand at `level`. */
function stringText(text: string, level: number): string {
  if (text.length > MEMORABLE_LENGTH) return spellString(text, level);
  const known = spelled.get(text);
  if (known !== undefined) return known;
  const spelling = spellString(text, level);
  // A block depends on its level.
  if (spelling.charCodeAt(0) === 0x7c) return spelling;
  if (spelled.size >= MEMORY_LIMIT) spelled.clear();
  spelled.set(text, spelling);
  return spelling;
}

function spellString(text: string, level: number): string {
  if (isPlainValue(text)) return text;
  if (text.includes('\n') && isBlock(text)) return block(text, marginAt(level).lead);
  return quoted(text);
}

/** The spelling of a number, `true`, `false` or `null`; minus zero is zero. */
function constantText(value: null | boolean | number): string {
  return String(value === 0 ? 0 : value);
}
