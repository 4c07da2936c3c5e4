import * as jsYaml from 'js-yaml';
import type { Json } from '../../source/json.ts';
import { misreadList } from '../misread-lists.ts';
import { goScalar } from './go-scalar.ts';

/** Why a text cannot be read, and where. */
export interface UnreadableText {
  readonly reason: string;
  /** UTF-16 offset into the text. */
  readonly offset: number;
}

/** Bounds that keep the reader fast and alive whatever it is given. */
const MOST_NODES = 2_000_000;
const DEEPEST = 128;

// The type declarations of the package leave these out.
const { types } = jsYaml as unknown as { readonly types: Readonly<Record<string, jsYaml.Type>> };

const PLAIN = new jsYaml.Type('tag:cistern.dev,2026:go', {
  kind: 'scalar',
  resolve: (text: string | null) => text !== '<<',
  construct: (text: string | null) => goScalar(text ?? ''),
});

const SCHEMA = new jsYaml.Schema({
  implicit: [PLAIN, types.merge!],
  explicit: ['str', 'map', 'seq', 'null', 'bool', 'int', 'float'].map(name => types[name]!),
});

/**
 * The documents of a text of plain manifests, of whatever origin, as the Go readers of Kubernetes see them; empty ones are
 * left out. It takes what they take, anchors and merge keys too, and refuses duplicate keys and texts that grow beyond all
 * measure when their aliases are followed.
 */
export function readManifests(text: string): readonly Json[] | UnreadableText {
  const parts = partsOf(text);
  if ('reason' in parts) return parts;
  const documents: Json[] = [];
  for (const part of parts) {
    const read = documentIn(part);
    if (isUnreadable(read)) return { reason: read.reason, offset: part.start + read.offset };
    documents.push(read.document);
  }
  const budget = { nodes: MOST_NODES };
  for (const [index, document] of documents.entries()) {
    const reason = excess(document, 1, budget);
    if (reason !== undefined) return { reason, offset: 0 };
    const part = parts[index]!;
    const misread = misreadList(part.text, document, goKey);
    if (misread !== undefined) return { reason: MISREAD, offset: part.start + misread };
  }
  return documents.filter(document => document !== null && document !== undefined);
}

/** What lies between two separators. */
interface Part {
  /** UTF-16 offset into the text. */
  readonly start: number;
  readonly text: string;
}

const SEPARATOR = /(?<![^\n])---([^\n]*)/g;

/** The parts of a text as the Go readers cut it, before they parse them: at lines that are nothing but a separator. */
function partsOf(text: string): readonly Part[] | UnreadableText {
  const parts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    const rest = match[1]!.trim();
    if (rest !== '' && !rest.startsWith('#'))
      return { reason: 'behind `---` only a comment may stand', offset: match.index };
    parts.push({ start, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  return [...parts, { start, text: text.slice(start) }];
}

/** The first document of a part: Go readers pass over whatever follows `...` in it. */
function documentIn({ text }: Part): { readonly document: Json } | UnreadableText {
  const documents: Json[] = [];
  try {
    jsYaml.loadAll(text, document => documents.push(document as Json), { schema: SCHEMA });
  } catch (error) {
    if (error instanceof jsYaml.YAMLException)
      return { reason: firstLine(error.reason), offset: error.mark?.position ?? 0 };
    // Flow collections inside each other without end.
    if (error instanceof RangeError) return { reason: TOO_DEEP, offset: 0 };
    throw error;
  }
  return { document: documents[0] ?? null };
}

const MISREAD = 'not all readers see that a list ends with this empty item: write `null`, or remove it';

/** The name of a key in what js-yaml made of a map. */
function goKey(key: unknown): string {
  return String(typeof key === 'string' ? goScalar(key) : key);
}

function isUnreadable(value: object): value is UnreadableText {
  return 'reason' in value;
}

const TOO_DEEP = `its maps and lists lie more than ${DEEPEST} deep inside each other`;

/** What is too much about a value, with every alias followed; a list that holds itself is too deep. */
function excess(value: Json, depth: number, budget: { nodes: number }): string | undefined {
  if (--budget.nodes < 0) return `it has more than ${MOST_NODES} values, aliases counted each time`;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > DEEPEST) return TOO_DEEP;
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    const reason = excess(item, depth + 1, budget);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function firstLine(text: string): string {
  return text.split('\n')[0]!.replace(/[.:]+$/, '');
}
