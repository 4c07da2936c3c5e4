import type { Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** A text of a document and its path. */
export interface PlacedText {
  readonly text: string;
  readonly path: Path;
}

/** Every text in a value, in the order of the document; keys are none. */
export function* textsIn(value: Json | undefined, path: Path): Generator<PlacedText> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}
