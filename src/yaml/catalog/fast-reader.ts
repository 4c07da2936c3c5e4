import * as jsYaml from 'js-yaml';
import type { Json } from '../../source/json.ts';
import { LIMITS } from './limits.ts';
import { forbiddenInValue, hasForbiddenCharacter, hasRiskyEscape } from './scalars/characters.ts';
import { readPlainScalar } from './scalars/plain-scalar.ts';

/** What the fast reader made of a text. */
export interface FastReading {
  /** Whether the value holds without a closer look. */
  readonly clean: boolean;
  /** Absent when the text is no YAML. */
  readonly value?: Json;
  /** Offset at which reading ended, and why, when there is no value. */
  readonly stopped?: { readonly offset: number; readonly reason: string };
}

/** What is noticed while one text is read; reading is synchronous, so one at a time is enough. */
let seen = { suspicious: false, nodes: 0, lists: 0, last: undefined as unknown };

const PLAIN = new jsYaml.Type('tag:cistern.dev,2026:plain', {
  kind: 'scalar',
  resolve: () => true,
  construct: (text: string | null) => {
    const reading = readPlainScalar(text ?? '');
    if ('value' in reading) return reading.value;
    seen.suspicious = true;
    return text;
  },
});
// A schema with a single implicit type sees every plain scalar and no quoted one.
const SCHEMA = new jsYaml.Schema({ implicit: [PLAIN] });

/** The parts of the state of js-yaml that its listeners may read. */
interface ReaderState {
  readonly tag: string | null;
  readonly anchor: string | null;
  readonly result: unknown;
}

/**
 * Reads a text with the fastest reader there is, without positions, and says whether anything about it needs a
 * closer look: it never calls a text clean that is not, and may call a good one unclean.
 */
export function readFast(text: string): FastReading {
  seen = {
    suspicious: hasForbiddenCharacter(text) || SUSPICIOUS.test(text),
    nodes: 0,
    lists: 0,
    last: undefined,
  };
  try {
    const value = jsYaml.load(text, {
      schema: SCHEMA,
      listener,
      maxDepth: READER_DEPTH,
    } as jsYaml.LoadOptions) as Json;
    const lists = seen.lists;
    const walk: Walk = { nodes: 0, lists: 0, checkValues: hasRiskyEscape(text) };
    const clean = isClean(value, 1, walk) && !seen.suspicious && walk.lists === lists;
    return { clean, value };
  } catch (error) {
    if (error instanceof jsYaml.YAMLException) {
      return { clean: false, stopped: { offset: error.mark?.position ?? 0, reason: error.reason } };
    }
    if (error === TOO_MANY_NODES) return { clean: false, stopped: { offset: 0, reason: 'too many nodes' } };
    throw error;
  }
}

// Directives, ends of documents, tags in brackets, and comments without the space that the reader does not ask for.
const SUSPICIOUS = /^(?:%|\.\.\.)|!<|["'\]}]#/m;
const TOO_MANY_NODES = new Error('too many nodes');
// The reader enters a scalar up to two levels below the collection that holds it.
const READER_DEPTH = LIMITS.depth + 4;

function listener(this: unknown, event: 'open' | 'close', state: unknown): void {
  if (event === 'open') {
    // The reader enters a value up to twice.
    if (++seen.nodes > 2 * LIMITS.nodes) throw TOO_MANY_NODES;
    return;
  }
  const { tag, anchor, result } = state as ReaderState;
  if (anchor !== null || tag === '!') seen.suspicious = true;
  // A collection may be closed twice in a row.
  if (Array.isArray(result) && result !== seen.last) {
    seen.lists++;
    seen.last = result;
  }
}

interface Walk {
  nodes: number;
  /** A list that was read and is not in the value was a key. */
  lists: number;
  readonly checkValues: boolean;
}

function isClean(value: Json, depth: number, walk: Walk): boolean {
  if (++walk.nodes > LIMITS.nodes) return false;
  if (typeof value === 'string') {
    if (value.length > LIMITS.scalar / 3) return false;
    return !walk.checkValues || forbiddenInValue(value) === undefined;
  }
  if (typeof value !== 'object' || value === null) return true;
  if (depth > LIMITS.depth) return false;
  if (Array.isArray(value)) {
    walk.lists++;
    // Behind an empty item the reader may go on with the items of the list around.
    if (value.includes(null)) return false;
    return value.every(item => isClean(item, depth + 1, walk));
  }
  const entries = Object.entries(value);
  walk.nodes += entries.length;
  if (entries.length > LIMITS.keys) return false;
  for (const [key, item] of entries) {
    if (!isCleanKey(key) || !isClean(item, depth + 1, walk)) return false;
  }
  return true;
}

const CLEAN_KEY = /^[A-Za-z/_][A-Za-z0-9_./-]*$/;

/** Whether a key can only have been written as the text that it is. */
function isCleanKey(key: string): boolean {
  if (key.length > 128 || !CLEAN_KEY.test(key) || key === '__proto__') return false;
  const reading = readPlainScalar(key);
  return 'value' in reading && typeof reading.value === 'string';
}
