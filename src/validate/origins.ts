import type { Path } from '../source/pointer.ts';
import { locate, locatePart } from '../yaml/catalog/locate.ts';

/** Where a part of a document is written that was converted from another form. */
export interface Origin {
  /** Path of the part in the document. */
  readonly path: Path;
  /** Where it is written in the file. */
  readonly from: Path;
  /** The text at that path, where the part is YAML inside of it. */
  readonly text?: string;
}

/**
 * The place of the key or the value at a path of a document, whatever form the file has: what lies below a part is found
 * where that part is written.
 * @param origins of a document that was converted
 */
export function locateIn(
  text: string,
  origins: readonly Origin[] | undefined,
  path: Path,
  at: 'key' | 'value',
): { readonly start: number; readonly end: number } {
  const origin = origins
    ?.filter(each => each.path.every((segment, index) => String(path[index]) === String(segment)))
    .reduce<Origin | undefined>(
      (longest, each) => (longest && longest.path.length >= each.path.length ? longest : each),
      undefined,
    );
  if (origin === undefined) return locate(text, path, at);
  const rest = path.slice(origin.path.length);
  if (origin.text === undefined) return locate(text, [...origin.from, ...rest], at);
  if (rest.length === 0) return locate(text, origin.from, at);
  return locatePart(text, origin.from, origin.text, locate(origin.text, rest, at));
}
