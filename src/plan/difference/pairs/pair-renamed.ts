import { isMap, type Json, type JsonMap, mapOf } from '../../../source/json.ts';
import type { PlacedObject } from '../../objects/placed-object.ts';
import { canonicalText } from '../meaning/canonical-text.ts';
import { meaningOf } from '../meaning/meaning-of.ts';
import type { Unpaired } from './unpaired.ts';

type Renamed = ReturnType<Unpaired['pairBy']>;

/** Kinds whose names often end in a digest of their content, so that a new content is a new object. */
const HASHED: ReadonlySet<string> = new Set(['ConfigMap', 'Secret', 'Job']);
const HASH_SUFFIX = /^(.+)-(?=[a-z0-9]*[0-9])[a-z0-9]{5,64}$/;

/**
 * Pairs what came with what went, of one kind in one Application: with the same content but for the name, with a name
 * that differs in its digest only, or the only ones of their kind with the same selector or labels.
 */
export function pairRenamed(rest: Unpaired): Renamed {
  if (rest.before.length === 0 || rest.after.length === 0) return [];
  return [
    ...rest.pairBy(object => `${kindIn(object)}\0${contentOf(object, value => value)}`),
    ...rest.pairBy(object => `${kindIn(object)}\0${contentOf(object, anonymous(object))}`),
    ...rest.pairBy(stemOf, { onlyAlone: true }),
    ...rest.pairBy(
      object => {
        const mark = markOf(object);
        return mark === undefined ? undefined : `${kindIn(object)}\0${mark}`;
      },
      { onlyAlone: true },
    ),
  ];
}

function kindIn({ address, id }: PlacedObject): string {
  return `${address}\0${id.group}/${id.kind}`;
}

/** The content without name and namespace, its texts as `spelled` has them. */
function contentOf({ object }: PlacedObject, spelled: (text: string) => string): string {
  const { metadata, ...rest } = meaningOf(object);
  const { name: _name, namespace: _namespace, ...marks } = mapOf(metadata);
  const spell = (value: Json): Json => {
    if (typeof value === 'string') return spelled(value);
    if (Array.isArray(value)) return value.map(spell);
    if (!isMap(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spell(item)]));
  };
  return canonicalText(spell({ ...rest, metadata: marks }));
}

/** Puts a mark in the place of the object's own name and namespace, wherever they stand alone. */
function anonymous({ id }: PlacedObject): (text: string) => string {
  return text => {
    if (text === id.name) return '\0name';
    return text === id.namespace && text !== '' ? '\0namespace' : text;
  };
}

function stemOf(placed: PlacedObject): string | undefined {
  const { kind, name, namespace } = placed.id;
  const stem = HASHED.has(kind) ? HASH_SUFFIX.exec(name)?.[1] : undefined;
  return stem === undefined ? undefined : `${kindIn(placed)}\0${namespace}\0${stem}`;
}

/** What an object is chosen by or chooses: its selector, else its labels. */
function markOf({ object }: PlacedObject): string | undefined {
  const spec = mapOf(object.spec);
  const marks = [spec.selector, spec.podSelector, mapOf(object.metadata).labels];
  const mark = marks.find((each): each is JsonMap => isMap(each) && Object.keys(each).length > 0);
  return mark === undefined ? undefined : canonicalText(mark);
}
