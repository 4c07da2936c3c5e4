import { isMap, type Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** A path into an object for people: `spec.template.spec.containers[name=app].image`, `metadata.annotations["a.b/c"]`. */
export function fieldText(object: Json, path: Path): string {
  let text = '';
  let current: Json | undefined = object;
  for (const step of path) {
    if (Array.isArray(current)) {
      const item: Json | undefined = current[Number(step)];
      const name: Json | undefined = isMap(item) ? item.name : undefined;
      const isUnique = current.filter(other => isMap(other) && other.name === name).length === 1;
      text += typeof name === 'string' && isUnique && !/[\][,="]/.test(name) ? `[name=${name}]` : `[${step}]`;
      current = item;
    } else {
      const key = String(step);
      text += PLAIN.test(key) ? `${text === '' ? '' : '.'}${key}` : `[${JSON.stringify(key)}]`;
      current = isMap(current) && Object.hasOwn(current, key) ? current[key] : undefined;
    }
  }
  return text;
}

const PLAIN = /^[A-Za-z_$][\w$-]*$/;
const BRACKET = /^\[(?:("(?:[^"\\]|\\.)*")|(\d+)|([^\]="]+=[^\]]*))\]/;

/** What a text of a field leads to. */
export interface FoundField {
  /** As far as the text leads somewhere. */
  readonly path: Path;
  /** Absent when it leads nowhere. */
  readonly value?: Json;
}

/** What the text of a field means in an object; keys with dots may be written as they are. */
export function findField(text: string, object: Json): FoundField {
  const path: (string | number)[] = [];
  let current: Json = object;
  for (let rest = text; rest !== ''; ) {
    const step = stepOf(rest, current);
    if (step === undefined) return { path };
    path.push(step.key);
    current = step.value;
    rest = step.rest;
  }
  return { path, value: current };
}

interface FoundStep {
  readonly key: string | number;
  readonly value: Json;
  readonly rest: string;
}

function stepOf(text: string, current: Json): FoundStep | undefined {
  const bracket = BRACKET.exec(text);
  if (bracket) {
    const [whole, quoted, index, choice] = bracket;
    const key =
      quoted === undefined
        ? choice === undefined
          ? Number(index)
          : chosen(current, choice)
        : unquoted(quoted);
    return key === undefined ? undefined : stepTo(key, current, text.slice(whole.length));
  }
  if (!isMap(current)) return undefined;
  const own = text.startsWith('.') ? text.slice(1) : text;
  const keys = Object.keys(current).filter(
    key => own.startsWith(key) && ['', '.', '['].includes(own.slice(key.length, key.length + 1)),
  );
  const [longest] = keys.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : stepTo(longest, current, own.slice(longest.length));
}

function stepTo(key: string | number, current: Json, rest: string): FoundStep | undefined {
  const value: Json | undefined = Array.isArray(current)
    ? current[Number(key)]
    : isMap(current) && Object.hasOwn(current, key)
      ? current[key]
      : undefined;
  return value === undefined ? undefined : { key, value, rest };
}

function unquoted(text: string): string | undefined {
  try {
    return JSON.parse(text) as string;
  } catch {
    return undefined;
  }
}

/** Position of the item that has the members of `name=app,port=80`. */
function chosen(list: Json, choice: string): number | undefined {
  if (!Array.isArray(list)) return undefined;
  const members = choice.split(',').map(member => {
    const equals = member.indexOf('=');
    return [member.slice(0, equals), member.slice(equals + 1)] as const;
  });
  const index = list.findIndex(
    item =>
      isMap(item) && members.every(([key, value]) => Object.hasOwn(item, key) && String(item[key]) === value),
  );
  return index === -1 ? undefined : index;
}
