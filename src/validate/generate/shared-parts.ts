import type { Schema } from './layer-schema.ts';

/** Shorter parts are checked where they stand: a call would take longer than they do. */
const LEAST_LENGTH = 200;

/**
 * The same schema with every part that occurs more than once written once, below `definitions`, so that the code for it is
 * generated once.
 */
export function withSharedParts(schema: Schema): Schema {
  const counts = new Map<string, number>();
  count(schema, counts);
  const definitions: Record<string, unknown> = {};
  const names = new Map<string, string>();
  const shared = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(shared);
    if (!isObject(part)) return part;
    const text = textOf(part);
    if (text === undefined || (counts.get(text) ?? 0) < 2) return mapped(part, shared);
    const known = names.get(text);
    const name = known ?? `part${names.size}`;
    if (known === undefined) {
      names.set(text, name);
      definitions[name] = mapped(part, shared);
    }
    return { $ref: `#/definitions/${name}` };
  };
  const result = mapped(schema, shared);
  return names.size === 0 ? result : { ...result, definitions };
}

function count(part: unknown, counts: Map<string, number>): void {
  if (Array.isArray(part)) for (const item of part) count(item, counts);
  if (!isObject(part)) return;
  const text = textOf(part);
  if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const item of Object.values(part)) count(item, counts);
}

/** The text of a part that is a schema of its own and worth a function; a map of properties is none. */
function textOf(part: Schema): string | undefined {
  if (typeof part.type !== 'string' && !Array.isArray(part.type) && !Array.isArray(part.anyOf))
    return undefined;
  const text = JSON.stringify(part);
  return text.length < LEAST_LENGTH ? undefined : text;
}

function isObject(part: unknown): part is Schema {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function mapped(part: Schema, change: (item: unknown) => unknown): Schema {
  return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, change(item)]));
}
