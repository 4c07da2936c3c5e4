import type { Json, JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** A value as plain data of its own, or why it is none and where. */
export type PlainCopy = { readonly value: Json } | { readonly path: Path; readonly problem: string };

/** More values than this in one piece of data are nothing that anybody reviews. */
const MOST_VALUES = 200_000;
const DEPTH_LIMIT = 60;

/** Copies plain JSON data; whatever is not said in JSON, or only by its grace, is refused. */
export function plainCopy(value: unknown): PlainCopy {
  let count = 0;
  const copy = (part: unknown, path: Path): Json => {
    if (++count > MOST_VALUES) throw new NotPlain(path, `is more than ${MOST_VALUES} values in all`);
    if (path.length > DEPTH_LIMIT)
      throw new NotPlain(path.slice(0, 8), 'is nested too deeply, or holds itself');
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part;
    if (typeof part === 'number') {
      if (Number.isFinite(part)) return part;
      throw new NotPlain(path, `is the number ${part}`);
    }
    if (typeof part !== 'object') throw new NotPlain(path, `is ${WORDS[typeof part] ?? typeof part}`);
    if (Array.isArray(part)) return Array.from(part, (item, index) => copy(item, [...path, index]));
    const prototype: unknown = Object.getPrototypeOf(part);
    if (prototype !== Object.prototype && prototype !== null)
      throw new NotPlain(path, 'is an object of a class, not plain data');
    return copyOfMap(part, path);
  };
  const copyOfMap = (map: object, path: Path): JsonMap =>
    Object.fromEntries(
      Reflect.ownKeys(map).map(key => {
        if (typeof key === 'symbol') throw new NotPlain(path, 'has a symbol for a key');
        if (key === '__proto__') throw new NotPlain([...path, key], 'is a key that programs stumble over');
        const { value: item, get } = Object.getOwnPropertyDescriptor(map, key)!;
        if (get !== undefined) throw new NotPlain([...path, key], 'is computed when it is read');
        return [key, copy(item, [...path, key])];
      }),
    );
  try {
    return { value: copy(value, []) };
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
    return { path: error.path, problem: error.problem };
  }
}

const WORDS: Readonly<Record<string, string>> = {
  bigint: 'a number that JSON cannot hold',
  function: 'a function',
  symbol: 'a symbol',
  undefined: '`undefined`: leave the member out',
};

class NotPlain extends Error {
  readonly path: Path;
  readonly problem: string;

  constructor(path: Path, problem: string) {
    super(problem);
    this.path = path;
    this.problem = problem;
  }
}
