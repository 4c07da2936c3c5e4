import type { Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { hydratedObjects } from '../experiment/hydrated-objects.ts';
import { counterpart } from '../field/counterpart.ts';
import { leavesOf, valueAt } from '../field/leaves.ts';
import { type DecidingPlace, leafName, type TrialQuestion } from './deciding-places.ts';
import { namesAt, renamed, renamedAddress, withStatedOwnership } from './renamed.ts';

const NAME_PATH: Path = ['metadata', 'name'];

/** The names that objects are made of, by trial: each is exchanged everywhere, and what then reads differently holds it. */
export function decidingNames({ documents, address, parts }: TrialQuestion): readonly DecidingPlace[] {
  const base = hydratedObjects(documents.values(), address);
  return namesAt(documents, address).flatMap(name => {
    // As long as the name, so that nothing else changes, and a word that stands nowhere else.
    const other = strangeName(name.name, documents.size);
    const at = renamedAddress(address, name, other);
    const objects =
      hydratedObjects(renamed(documents, name, other).values(), at) ??
      // Its settings may refer to what it owns by its name.
      hydratedObjects(renamed(withStatedOwnership(documents, name), name, other).values(), at);
    const changed = new Map(
      [...(objects ?? [])].map(([key, { object }]) => [key.replaceAll(other, name.name), object]),
    );
    const decides = parts.flatMap(({ key, part }, index) => {
      const own = valueAt(base?.get(key)?.object, part);
      const object = changed.get(key);
      if (own === undefined || object === undefined) return [];
      const now = valueAt(object, pathWith(part, name.name, other, object));
      return leavesOf(own)
        .filter(({ path, value }) => ![undefined, value].includes(counterpart(own, now, path)))
        .map(({ path }) => leafName(index, path));
    });
    return decides.length === 0 ? [] : [{ file: name.file, path: NAME_PATH, decides: new Set(decides) }];
  });
}

/** The same part where keys of maps hold the name. */
function pathWith(part: Path, name: string, other: string, object: Json): Path {
  return valueAt(object, part) === undefined
    ? part.map(segment => (typeof segment === 'string' ? segment.replaceAll(name, other) : segment))
    : part;
}

function strangeName(name: string, seed: number): string {
  const letters = `x${seed.toString(36)}qzjwvkx`.repeat(Math.ceil(name.length / 8) + 1);
  return name.length < 4 ? `${letters.slice(0, 6)}` : letters.slice(0, name.length);
}
