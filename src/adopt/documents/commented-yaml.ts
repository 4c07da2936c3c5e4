import { escapeText } from '../../diagnostics/print/escape.ts';
import { block, isBlock, isPlainValue, keyText, quoted } from '../../emit/spelling/scalar.ts';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import { readPlainScalar } from '../../yaml/catalog/scalars/plain-scalar.ts';
import { pathText } from '../move/value-path.ts';

/** Where the settings of a document come from. */
export interface Sources {
  /** The key of the value behind the setting at a path of the document, if there is one for it alone. */
  readonly at: (path: readonly string[]) => string | undefined;
  /** Path of the setting at a path of the document. */
  readonly settingAt: (path: readonly string[]) => readonly string[];
}

/** Columns that a map or list on one line may take, without its indentation. */
const WIDTH = 88;
/** Entries that a map on one line may have, and the level from which one may be. */
const MOST = 5;
const LEAST_DEPTH = 3;
/** Maps that grow: each of their entries has a line. */
const LONG: readonly string[] = ['env', 'files', 'rules'];

/**
 * YAML as a person would write it: maps in their order, small ones and short lists on one line, and behind a setting the key of
 * the value that it comes from, where that has another name.
 */
export function commentedYaml(document: JsonMap, sources: Sources): string {
  const keys = new Map<string, string>();
  collectKeys(document, [], sources, keys);
  return mapText(document, [], { keys, settingAt: sources.settingAt }).slice(1) + '\n';
}

/** What writing a document takes. */
interface Written {
  /** Path → key of the value. */
  readonly keys: ReadonlyMap<string, string>;
  readonly settingAt: Sources['settingAt'];
}

/** The entries of a map, each with the line break before it. */
function mapText(map: JsonMap, path: readonly string[], sources: Written): string {
  return Object.entries(map)
    .map(
      ([key, value]) => `${indent(path.length)}${keyText(key)}:${valueText(value, [...path, key], sources)}`,
    )
    .join('');
}

function indent(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
}

function valueText(value: Json, path: readonly string[], sources: Written): string {
  const comment = commentAt(path, sources);
  if (isMap(value)) {
    const line = path.length >= LEAST_DEPTH ? flowText(value, path, sources) : undefined;
    if (line !== undefined) return ` ${line}${comment}`;
    return Object.keys(value).length === 0 ? ` {}${comment}` : comment + mapText(value, path, sources);
  }
  if (Array.isArray(value)) {
    const line = flowText(value, path, sources);
    return line === undefined ? comment + itemsText(value, path, sources) : ` ${line}${comment}`;
  }
  if (typeof value === 'string' && value.includes('\n') && isBlock(value)) {
    const text = block(value, indent(path.length));
    const header = text.slice(0, text.indexOf('\n'));
    return ` ${header}${comment}${text.slice(header.length)}`;
  }
  return ` ${scalarText(value as Scalar, false)}${comment}`;
}

function itemsText(list: readonly Json[], path: readonly string[], sources: Written): string {
  return list
    .map((item, index) => {
      const line = flow(item);
      const dash = `${indent(path.length)}- `;
      if (!isMap(item) || line.length <= WIDTH) return dash + line;
      const inner = mapText(item, [...path, String(index)], sources);
      return dash + inner.slice(indent(path.length + 1).length);
    })
    .join('');
}

/** A map or list of scalars on one line; nothing when it is too long or its parts come from different places. */
function flowText(
  value: JsonMap | readonly Json[],
  path: readonly string[],
  sources: Written,
): string | undefined {
  const parts = Object.entries(value);
  if (parts.length === 0 || (isMap(value) && (parts.length > MOST || LONG.includes(path.at(-1)!))))
    return undefined;
  if (parts.some(([, item]) => typeof item === 'object' && item !== null)) return undefined;
  if (isMap(value) && parts.some(([key]) => commentAt([...path, key], sources) !== '')) return undefined;
  const line = flow(value);
  return line.length > WIDTH || line.includes('\n') ? undefined : line;
}

function flow(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isMap(value)) return scalarText(value as Scalar, true);
  const entries = Object.entries(value).map(([key, item]) => `${keyText(key)}: ${flow(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

type Scalar = null | boolean | number | string;

function scalarText(value: Scalar, isInFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  // Amounts and versions need no quotes in a file that people edit.
  if (/^[0-9][A-Za-z0-9.]*$/.test(value)) {
    const reading = readPlainScalar(value);
    return 'value' in reading && reading.value === value ? value : quoted(value);
  }
  return isPlainValue(value) && !(isInFlow && /[,:]/.test(value)) ? value : quoted(value);
}

/** The comment behind a setting, with the space in front of it; empty where the key says nothing new. */
function commentAt(path: readonly string[], { keys, settingAt }: Written): string {
  const key = keys.get(path.join('\0'));
  if (key === undefined || key === pathText(settingAt(path))) return '';
  const around = keys.get(path.slice(0, -1).join('\0'));
  if (around !== undefined && key === `${around}.${pathText(path.slice(-1))}`) return '';
  return ` # ${escapeText(key).slice(0, WIDTH)}`;
}

/** Collects the key behind each setting; that of a map is its own, or the one that all its members come from by their names. */
function collectKeys(
  value: Json,
  path: readonly string[],
  sources: Sources,
  keys: Map<string, string>,
): string | undefined {
  const shared = new Set<string | undefined>();
  if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) {
      const key = collectKeys(item, [...path, name], sources, keys);
      const ending = `.${pathText([name])}`;
      shared.add(key?.endsWith(ending) ? key.slice(0, -ending.length) : undefined);
    }
  const [common] = shared;
  const key = sources.at(path) ?? (shared.size === 1 ? common : undefined);
  if (key !== undefined) keys.set(path.join('\0'), key);
  return key;
}
