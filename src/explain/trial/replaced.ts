import { isMap, type Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { Documents } from '../catalog/document-store.ts';

/** Documents with another value at a path of one of them; without it where there is no other value. */
export function withValue(
  documents: Documents,
  file: string,
  path: Path,
  value: Json | undefined,
): Documents {
  const document = documents.get(file)!;
  const changed = replaced(document.value as unknown as Json, path, value);
  return new Map([...documents, [file, { ...document, value: changed as never }]]);
}

function replaced(value: Json, path: Path, other: Json | undefined): Json {
  const [head, ...rest] = path;
  if (head === undefined) return other ?? null;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (index !== Number(head)) return [item];
      if (rest.length > 0) return [replaced(item, rest, other)];
      return other === undefined ? [] : [other];
    });
  }
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]): [string, Json][] => {
      if (key !== String(head)) return [[key, item]];
      if (rest.length > 0) return [[key, replaced(item, rest, other)]];
      return other === undefined ? [] : [[key, other]];
    }),
  );
}
