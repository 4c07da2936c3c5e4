/** A sentence of Cistern's own words and of data that comes from input; each form marks and escapes the data in its way. */
export type Phrase = readonly (string | Datum)[];

/** A piece of data as it came: nothing about it is harmless. */
export interface Datum {
  readonly data: string;
  /** Whether it names a field or is a value of one. */
  readonly isField?: true;
}

/** Data in a phrase. */
export function datum(data: string): Datum {
  return { data };
}

/** A field or a value of one in a phrase. */
export function fieldDatum(data: string): Datum {
  return { data, isField: true };
}

/** A phrase as one text, with each part in the way of a form. */
export function writePhrase(
  phrase: Phrase,
  ways: { readonly words: (text: string) => string; readonly data: (text: string) => string },
): string {
  return phrase.map(part => (typeof part === 'string' ? ways.words(part) : ways.data(part.data))).join('');
}

/** Data with commas between, and how many more there are when they are cut. */
export function listed(items: readonly string[], most: number): Phrase {
  const shown = items.length > most ? items.slice(0, Math.max(1, most - 1)) : items;
  const parts = shown.flatMap((item, index) => (index === 0 ? [datum(item)] : [', ', datum(item)]));
  return shown.length < items.length ? [...parts, ` and ${items.length - shown.length} more`] : parts;
}
