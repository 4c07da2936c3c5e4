import { keyText } from '../../../../src/emit/spelling/scalar.ts';
import type { Manifest } from '../../../../src/lower/manifest.ts';
import type { Json, JsonMap } from '../../../../src/source/json.ts';
import { Random } from '../random.ts';
import { numbers } from './numbers.ts';
import { texts } from './texts.ts';

/** How many of each kind one object of the corpus holds at least. */
export const STRINGS = 1000;
/** Keys that are random texts. */
export const KEYS = 100;
/** Numbers that are random. */
export const NUMBERS = 50;

/** Longest spelling of a key that the emitter takes. */
const KEY_LENGTH = 1024;

/** The group, version and kind of the objects of the corpus. */
export const SAMPLE = { group: 'corpus.example.org', version: 'v1', kind: 'Sample' } as const;

/** An object full of random texts, keys and numbers; the same for the same seed and place. */
export function sample(seed: number, place: number): Manifest {
  const random = new Random(seed + place);
  const strings = texts(STRINGS, random);
  const keys = new Set(texts(2 * KEYS, random).filter(key => keyText(key).length <= KEY_LENGTH));
  for (let extra = 0; keys.size < KEYS; extra++) keys.add(`key ${extra}`);
  return manifestOf(`sample-${place}`, {
    table: Object.fromEntries([...keys].slice(0, KEYS).map((key, index) => [key, strings[index]!])),
    list: strings.slice(KEYS, 400),
    lists: pairs(strings.slice(400, 500)),
    map: Object.fromEntries(strings.slice(500, 800).map((text, index) => [`k${index}`, text])),
    trees: trees(strings.slice(800)),
    numbers: numbers(NUMBERS, random),
  });
}

/** An object of the corpus with a content of its own. */
export function manifestOf(name: string, spec: JsonMap): Manifest {
  const { group, version, kind } = SAMPLE;
  const apiVersion = `${group}/${version}`;
  const object = { apiVersion, kind, metadata: { name, namespace: 'default' }, spec };
  return { id: { group, kind, namespace: 'default', name }, apiVersion, object };
}

/** Lists in a list, so that dashes follow each other on a line. */
function pairs(strings: readonly string[]): Json {
  return chunks(strings, 2);
}

/** Trees as deep as those of manifests, in which maps and lists alternate. */
function trees(strings: readonly string[]): Json {
  return chunks(strings, 12).map(([first, ...others]) => others.reduce<Json>(around, first!));
}

function around(tree: Json, text: string, index: number): Json {
  return index % 3 === 0 ? { text, child: tree } : index % 3 === 1 ? [text, tree] : [tree, text];
}

function chunks(strings: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(strings.length / size) }, (_, index) =>
    strings.slice(size * index, size * (index + 1)),
  );
}
