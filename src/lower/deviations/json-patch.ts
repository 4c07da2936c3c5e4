import { isDeepStrictEqual } from 'node:util';
import type { PatchOperation } from '../../link/settings/deviations.ts';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import { segmentsOf } from '../../source/pointer.ts';
import type { Patched } from './merge-patch.ts';

/**
 * An object after the operations of a JSON Patch (RFC 6902), in their order; all or none are done. The problem of one that
 * fails stands at its position.
 * @see https://www.rfc-editor.org/rfc/rfc6902
 */
export function jsonPatched(object: JsonMap, operations: readonly PatchOperation[]): Patched {
  let value: Json = object;
  for (const [position, operation] of operations.entries()) {
    const done = operated(value, operation);
    if (typeof done === 'string') return { problem: done, at: [position] };
    value = done.value;
  }
  return isMap(value) ? { value } : { problem: 'what is left is no object', at: [] };
}

/** Why an operation fails. */
type Problem = string;

function operated(object: Json, operation: PatchOperation): { readonly value: Json } | Problem {
  const { op, path, from, value } = operation;
  const segments = segmentsOf(path);
  if ((op === 'add' || op === 'replace' || op === 'test') && value === undefined)
    return `\`${op}\` needs a \`value\``;
  if ((op === 'move' || op === 'copy') && from === undefined) return `\`${op}\` needs a \`from\``;
  switch (op) {
    case 'add':
      return put(object, segments, value!, 'add');
    case 'replace':
      return put(object, segments, value!, 'replace');
    case 'remove':
      return put(object, segments, undefined, 'remove');
    case 'test': {
      const found = at(object, segments);
      if (found === undefined) return `there is nothing at \`${path}\``;
      return isDeepStrictEqual(found, value) ? { value: object } : `the value at \`${path}\` is another one`;
    }
    case 'copy':
    case 'move': {
      const found = at(object, segmentsOf(from!));
      if (found === undefined) return `there is nothing at \`${from}\``;
      if (op === 'copy') return put(object, segments, found, 'add');
      if (path.startsWith(`${from}/`)) return '`move` cannot put a value into itself';
      const without = put(object, segmentsOf(from!), undefined, 'remove');
      return typeof without === 'string' ? without : put(without.value, segments, found, 'add');
    }
    // Whoever looks for the setting behind a field tries other values than the schema knows.
    default:
      return `there is no operation \`${op as string}\``;
  }
}

function at(value: Json, segments: readonly string[]): Json | undefined {
  return segments.reduce<Json | undefined>((current, segment) => {
    if (Array.isArray(current)) return isIndex(segment) ? current[Number(segment)] : undefined;
    return isMap(current) && Object.hasOwn(current, segment) ? current[segment] : undefined;
  }, value);
}

/** The value with another one at a path: added, put in the place of the one there, or taken away. */
function put(
  target: Json,
  [segment, ...rest]: readonly string[],
  value: Json | undefined,
  how: 'add' | 'replace' | 'remove',
): { readonly value: Json } | Problem {
  if (segment === undefined) return 'the whole object cannot be replaced';
  const isLast = rest.length === 0;
  if (Array.isArray(target)) {
    const isEnd = segment === '-' && isLast && how === 'add';
    const index = isEnd ? target.length : isIndex(segment) ? Number(segment) : -1;
    const most = isLast && how === 'add' ? target.length : target.length - 1;
    if (index < 0 || index > most) return `there is no item \`${segment}\` in a list of ${target.length}`;
    if (!isLast) {
      const below = put(target[index]!, rest, value, how);
      return typeof below === 'string' ? below : { value: target.with(index, below.value) };
    }
    return { value: target.toSpliced(index, how === 'add' ? 0 : 1, ...(value === undefined ? [] : [value])) };
  }
  if (!isMap(target)) return `\`${segment}\` is asked of a value that is neither map nor list`;
  const isThere = Object.hasOwn(target, segment);
  if (!isThere && !(isLast && how === 'add')) return `there is no \`${segment}\``;
  if (!isLast) {
    const below = put(target[segment]!, rest, value, how);
    return typeof below === 'string' ? below : { value: { ...target, [segment]: below.value } };
  }
  if (value !== undefined) return { value: { ...target, [segment]: value } };
  const { [segment]: _, ...others } = target;
  return { value: others };
}

function isIndex(segment: string): boolean {
  return /^(0|[1-9]\d{0,5})$/.test(segment);
}
