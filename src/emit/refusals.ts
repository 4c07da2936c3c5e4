import type { Find, FindingPlace } from '../diagnostics/finding.ts';
import { isMap, type Json, type JsonList, type JsonMap } from '../source/json.ts';
import { type Path, pointerOf } from '../source/pointer.ts';
import { refusedCharacter } from './spelling/characters.ts';
import { keyText } from './spelling/scalar.ts';

/** Longest spelling of a key, quotes and escapes included, in UTF-16 code units. */
const KEY_LIMIT = 1024;
/** Deepest nesting of maps and lists. */
const DEPTH_LIMIT = 100;

/** Argo CD leaves out every file in which this text stands anywhere, without a word. */
export const SKIP_MARKER = '+argocd:skip-file-rendering';

/** The data of one document, and how findings name it. */
export interface Part {
  readonly label: string;
  readonly data: JsonMap;
  /** The object that the data is, where it is one. */
  readonly object?: { readonly kind: string; readonly name: string };
}

const CHARACTER_HELP = 'remove it, or put the content into a file with `base64`';
const MARKER_HELP = 'remove it: Argo CD would leave out the whole file without a word';
const NUMBER_HELP = 'write it as text, or choose a number that a 64-bit float holds exactly';

/**
 * Reports everything in a document that no spelling brings into a cluster; true if there is any.
 * Reports CST6001, CST6002, CST6003, CST6004, CST6005.
 */
export function reportRefusals(part: Part, find: Find): boolean {
  let refused = false;
  const report: Find = (code, args, details = {}) => {
    refused = true;
    find(code, args, details);
  };
  visit(part.data, [], { part, report });
  return refused;
}

interface Visit {
  readonly part: Part;
  readonly report: Find;
}

function visit(value: Json, path: Path, context: Visit): void {
  if (typeof value === 'string') visitText(value, path, context);
  else if (typeof value === 'number') visitNumber(value, path, context);
  else if (typeof value === 'object' && value !== null) visitCollection(value, path, context);
}

function visitCollection(value: JsonMap | JsonList, path: Path, context: Visit): void {
  if (path.length >= DEPTH_LIMIT) {
    const at = placeOf(path, context.part);
    context.report('CST6005', { object: context.part.label, limit: DEPTH_LIMIT }, at);
  } else if (isMap(value)) {
    for (const [key, child] of Object.entries(value)) {
      visitKey(key, path, context);
      visit(child, [...path, key], context);
    }
  } else {
    for (const [index, item] of value.entries()) visit(item, [...path, index], context);
  }
}

/** The findings of a key are placed at its map, whose own path can be shown. */
function visitKey(key: string, path: Path, context: Visit): void {
  visitText(key, path, context);
  const { length } = keyText(key);
  if (length <= KEY_LIMIT) return;
  const args = { object: context.part.label, length, limit: KEY_LIMIT, pointer: pointerOf(path) };
  context.report('CST6003', args, placeOf(path, context.part));
}

function visitText(text: string, path: Path, { part, report }: Visit): void {
  const about = { object: part.label, pointer: pointerOf(path) };
  const character = firstRefused(text);
  if (character !== undefined)
    report('CST6001', { ...about, character }, { ...placeOf(path, part), help: CHARACTER_HELP });
  if (text.includes(SKIP_MARKER)) {
    report('CST6002', { ...about, marker: SKIP_MARKER }, { ...placeOf(path, part), help: MARKER_HELP });
  }
}

function visitNumber(value: number, path: Path, { part, report }: Visit): void {
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return;
  const args = { object: part.label, number: String(value), pointer: pointerOf(path) };
  report('CST6004', args, { ...placeOf(path, part), help: NUMBER_HELP });
}

function placeOf(path: Path, part: Part): { at?: FindingPlace } {
  return part.object === undefined ? {} : { at: { object: part.object, field: path } };
}

function firstRefused(text: string): string | undefined {
  for (let index = 0; index < text.length; index++) {
    const refused = refusedCharacter(text, index);
    if (refused !== undefined) return refused;
  }
  return undefined;
}
