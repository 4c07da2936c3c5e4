import { isMap } from '../../source/json.ts';
import type { Schema } from './full-validator.ts';

const DEPTH = 5;

/** Where below a schema a field of a name exists, as `http.port`; the nearest to the root, if it is the only one there. */
export function findField(schema: Schema, name: string): string | undefined {
  let level: (readonly [string, Schema])[] = [['', schema]];
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const next = level.flatMap(([prefix, { properties }]) =>
      isMap(properties)
        ? Object.entries(properties).map(
            ([key, value]) => [prefix === '' ? key : `${prefix}.${key}`, value as Schema] as const,
          )
        : [],
    );
    const found = next.filter(([path]) => path === name || path.endsWith(`.${name}`));
    if (found.length > 0) return found.length === 1 ? found[0]![0] : undefined;
    level = next;
  }
  return undefined;
}
