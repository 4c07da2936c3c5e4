import * as jsYaml from 'js-yaml';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import { LIMITS } from '../catalog/limits.ts';
import { asGo } from '../catalog/scalars/plain-scalar.ts';
import { misreadList } from '../misread-lists.ts';

/** What became of a values file: its map, or why there is none and where reading ended. */
export type ValuesReading =
  | { readonly value: JsonMap }
  | { readonly problem: string /** 1-based. */; readonly line?: number };

/**
 * Reads the values file of a Helm chart as Helm does: with anchors and merge keys, and with `yes` and `on` for true. What
 * aliases repeat counts as often as it is repeated, so that a small text cannot become a large value. A key that stands
 * twice is refused, although Helm would take the last one. The maps that it returns have no prototype.
 */
export function readValues(text: string): ValuesReading {
  try {
    const value = jsYaml.load(text, { schema: SCHEMA, maxDepth: LIMITS.depth + 4 } as jsYaml.LoadOptions);
    if (value === null || value === undefined) return { value: Object.create(null) };
    const copy = copied(value, 1, { nodes: 0 });
    const misread = misreadList(text, copy, key => String(plainValue(String(key))));
    if (misread !== undefined) return { problem: MISREAD, line: text.slice(0, misread).split('\n').length };
    return isMap(copy) ? { value: copy } : { problem: 'it is no map of values' };
  } catch (error) {
    if (error instanceof TooLarge) return { problem: error.message };
    if (!(error instanceof jsYaml.YAMLException)) throw error;
    const line = error.mark === undefined ? {} : { line: error.mark.line + 1 };
    return { problem: error.reason, ...line };
  }
}

const MISREAD = 'not all readers see that a list ends with this empty item: write `null`, or remove it';

/** A value beyond the bounds. */
class TooLarge extends Error {}

const WORDS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word): [string, Json] => [word, null]),
  ...['true', 'yes', 'on', 'y'].flatMap(word => spellings(word, true)),
  ...['false', 'no', 'off', 'n'].flatMap(word => spellings(word, false)),
]);

function spellings(word: string, value: Json): [string, Json][] {
  const first = word.charAt(0).toUpperCase();
  return [...new Set([word, first + word.slice(1), word.toUpperCase()])].map(text => [text, value]);
}

const PLAIN = new jsYaml.Type('tag:cistern.dev,2026:value', {
  kind: 'scalar',
  resolve: (text: string | null) => text !== '<<',
  construct: (text: string | null): Json => plainValue(text ?? ''),
});

function plainValue(text: string): Json {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const number = asGo(text);
  // A number that loses digits is kept as it is written.
  return number === undefined || !Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER
    ? text
    : number;
}

const { types } = jsYaml as unknown as { types: { readonly merge: jsYaml.Type } };
const SCHEMA = new jsYaml.Schema({ implicit: [PLAIN, types.merge] });

/** A copy in which nothing is shared. */
function copied(value: unknown, depth: number, count: { nodes: number }): Json {
  if (++count.nodes > LIMITS.nodes)
    throw new TooLarge(`it has more than ${LIMITS.nodes} values, aliases filled in`);
  if (depth > LIMITS.depth) throw new TooLarge(`it is more than ${LIMITS.depth} levels deep`);
  if (Array.isArray(value)) return value.map(item => copied(item, depth + 1, count));
  if (!isMap(value)) return value as Json;
  const copy: Record<string, Json> = Object.create(null);
  for (const key of Object.keys(value)) copy[key] = copied(value[key], depth + 1, count);
  return copy;
}
