import type { Document, Pair, ParsedNode, Scalar, YAMLMap } from 'yaml';
import { yamlPackage } from '../../yaml-package.ts';
import { LIMITS } from '../limits.ts';
import type { Range, Report } from '../report.ts';
import { forbiddenInValue } from '../scalars/characters.ts';
import { type PlainReading, readPlainScalar } from '../scalars/plain-scalar.ts';
import { quoted, scalarHelp } from '../scalars/scalar-help.ts';

/** Reports what is wrong with the keys and scalars of a document whose nesting is known to be bounded. */
export function findInNodes(document: Document.Parsed, text: string, report: Report): void {
  const { isMap, isScalar, isSeq } = yamlPackage();
  const visit = (node: unknown): void => {
    if (isScalar(node)) visitScalar(node as Scalar.Parsed, text, report);
    else if (isSeq(node)) for (const item of node.items) visit(item);
    else if (isMap(node)) {
      visitKeys(node as YAMLMap<ParsedNode, ParsedNode | null>, text, report);
      for (const pair of node.items) visit(pair.value);
    }
  };
  visit(document.contents);
}

function visitScalar(node: Scalar.Parsed, text: string, report: Report): void {
  const value = String(node.value ?? '');
  const range = rangeOf(node, text);
  if (value.length > LIMITS.scalar / 3 && Buffer.byteLength(value) > LIMITS.scalar) {
    report('CST1013', { what: 'bytes in one value', limit: LIMITS.scalar }, firstLine(range, text));
  }
  const character = forbiddenInValue(value);
  if (character !== undefined)
    report('CST1011', { character }, firstLine(range, text), 'no Kubernetes API accepts it');
  if (node.type === 'PLAIN' && !node.tag) reportRefused(readPlainScalar(value), value, range, report);
}

function visitKeys(map: YAMLMap<ParsedNode, ParsedNode | null>, text: string, report: Report): void {
  if (map.items.length > LIMITS.keys) {
    const start = map.range![0];
    report('CST1013', { what: 'keys in one map', limit: LIMITS.keys }, { start, end: start + 1 });
    return;
  }
  const seen = new Set<string>();
  for (const pair of map.items) {
    const key = visitKey(pair, map, text, report);
    if (key === undefined) continue;
    const name = key.normalize('NFC');
    if (seen.has(name))
      report('CST1016', { key: shorten(key) }, rangeOf(pair.key, text), 'remove one of the two');
    seen.add(name);
  }
}

/** The text of a key, if it is a key that a map may have. */
function visitKey(
  { key }: Pair<ParsedNode, ParsedNode | null>,
  map: YAMLMap<ParsedNode, ParsedNode | null>,
  text: string,
  report: Report,
): string | undefined {
  if (!yamlPackage().isScalar(key)) {
    const start = key?.range?.[0] ?? map.range![0];
    report('CST1017', { what: 'a list or a map' }, { start, end: start + 1 }, 'write a name');
    return undefined;
  }
  const name = String(key.value ?? '');
  const range = rangeOf(key, text);
  if (name === '<<' && key.type === 'PLAIN') {
    report(
      'CST1014',
      { what: 'merge keys' },
      range,
      'write the values out, or move them to a layer of settings',
    );
    return undefined;
  }
  if (name === '') report('CST1017', { what: 'empty' }, range, 'write a name');
  else if (name === '__proto__')
    report('CST1017', { what: 'a name that JavaScript reserves' }, range, 'choose another name');
  else if (range.end - range.start > LIMITS.key) {
    report(
      'CST1013',
      { what: 'characters in one key', limit: LIMITS.key },
      { start: range.start, end: range.start + 32 },
    );
  } else {
    const character = forbiddenInValue(name);
    if (character !== undefined) report('CST1011', { character }, range, 'no Kubernetes API accepts it');
    if (key.type !== 'PLAIN') return name;
    const reading = readPlainScalar(name);
    if ('refused' in reading) reportRefused(reading, name, range, report);
    else if (typeof reading.value !== 'string') {
      report('CST1017', { what: nounOf(reading.value) }, range, `write ${quoted(name)}`);
    }
    return name;
  }
  return undefined;
}

function reportRefused(reading: PlainReading, source: string, range: Range, report: Report): void {
  if (!('refused' in reading)) return;
  if (reading.refused === 'ambiguous')
    report('CST1018', { text: shorten(source) }, range, scalarHelp(source));
  else
    report(
      'CST1019',
      { text: shorten(source), problem: reading.refused },
      range,
      `for the text, write ${quoted(source)}`,
    );
}

function nounOf(value: null | boolean | number): string {
  return value === null ? 'null' : typeof value === 'boolean' ? 'a truth value' : 'a number';
}

function rangeOf(node: ParsedNode, text: string): Range {
  const [start, end] = node.range;
  return { start, end: Math.min(Math.max(end, start), text.length) };
}

function firstLine({ start, end }: Range, text: string): Range {
  const newline = text.indexOf('\n', start);
  return { start, end: newline === -1 ? end : Math.min(end, newline) };
}

function shorten(text: string): string {
  return text.length > 40 ? text.slice(0, 39) + '…' : text;
}
