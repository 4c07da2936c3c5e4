import { groupBy } from '../../../source/group-by.ts';
import { byCodeUnit } from '../../../source/order.ts';
import { identityText } from '../../objects/identity-of.ts';
import type { PlacedObject } from '../../objects/placed-object.ts';

type Objects = readonly PlacedObject[];

/** Objects that have no counterpart yet; sorted, so that pairs never depend on the order of files. */
export class Unpaired {
  #before: Objects;
  #after: Objects;

  constructor(before: Objects, after: Objects) {
    this.#before = sorted(before);
    this.#after = sorted(after);
  }

  get before(): Objects {
    return this.#before;
  }

  get after(): Objects {
    return this.#after;
  }

  /**
   * Takes out the objects that have a counterpart with the same key, in their order.
   * @param keyOf undefined for objects that are not to be paired
   * @param onlyAlone pairs only where one object of each side has the key
   */
  pairBy(
    keyOf: (object: PlacedObject) => string | undefined,
    { onlyAlone = false } = {},
  ): readonly { readonly before: PlacedObject; readonly after: PlacedObject }[] {
    const waiting = groupBy(this.#after, keyOf);
    const pairs = [...groupBy(this.#before, keyOf)].flatMap(([key, olds]) => {
      const news = key === undefined ? [] : (waiting.get(key) ?? []);
      if (onlyAlone && (olds.length > 1 || news.length > 1)) return [];
      return olds.slice(0, news.length).map((before, index) => ({ before, after: news[index]! }));
    });
    const taken = new Set(pairs.flatMap(({ before, after }) => [before, after]));
    this.#before = this.#before.filter(object => !taken.has(object));
    this.#after = this.#after.filter(object => !taken.has(object));
    return pairs;
  }
}

function sorted(objects: readonly PlacedObject[]): readonly PlacedObject[] {
  return objects
    .map(object => ({ object, key: `${object.address}\0${identityText(object.id)}` }))
    .sort((a, b) => byCodeUnit(a.key, b.key))
    .map(({ object }) => object);
}
