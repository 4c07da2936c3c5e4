import { groupBy } from '../../source/group-by.ts';
import { isMap, type Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import * as validators from '../../validate/generated/validators.ts';
import type { CatalogDocument } from '../catalog/document.ts';
import type { Documents } from '../catalog/document-store.ts';
import { hydratedObjects, hydration, type Objects } from '../experiment/hydrated-objects.ts';
import { valueAt } from '../field/leaves.ts';
import { otherValues } from './other-values.ts';
import { withValue } from './replaced.ts';

/** A place of a document. */
export interface Place {
  /** Path of the document. */
  readonly file: string;
  readonly path: Path;
}

/** What decides by trial whether an object is there at all. */
export interface SwitchingPlaces {
  /** Documents without which it is not there, while other objects at its address still are. */
  readonly documents: readonly string[];
  /** The smallest parts of documents without which it is not there, while others of its Application still are. */
  readonly settings: readonly Place[];
}

/** Most times that one question hydrates the address again: about two seconds. */
const MOST_TRIALS = 500;

/**
 * Where an object is switched on: what stands in the catalog is left out, or a switch is turned, and where the object is
 * not there then, the same is done with its parts. A setting that several layers have is left out of all of them.
 * @param key key of the object, see `objectKey`
 */
export function switchingPlaces(documents: Documents, address: string, key: string): SwitchingPlaces {
  const made = hydration(documents.values(), address);
  const id = made?.objects.get(key)?.id;
  if (made === undefined || id === undefined) return { documents: [], settings: [] };
  const known = new Set(made.objects.keys());
  let trials = 0;

  const without = [...documents.keys()].filter(file => {
    const others = new Map(documents);
    others.delete(file);
    return outcomeOf(others) === 'goes';
  });
  const settings = [...groupBy(tops(documents, address), ({ name }) => name).values()].flatMap(search);
  return { documents: without, settings };

  /** Whether the object stays; nothing is known where the documents cannot be compiled, or nothing at all is left. */
  function outcomeOf(others: Documents): 'stays' | 'goes' | 'unknown' {
    if (trials++ >= MOST_TRIALS) return 'stays';
    const objects = hydratedObjects(others.values(), address, made!.errors);
    if (objects === undefined) return 'unknown';
    return objects.has(key) || hasSuccessor(objects) ? 'stays' : objects.size === 0 ? 'unknown' : 'goes';
  }

  /** What must be stated cannot be left out, only its parts. */
  function withoutPlaces(places: readonly Place[]): 'stays' | 'goes' | 'unknown' {
    const others = leftOut(documents, places);
    return places.every(({ file }) => isWellFormed(others.get(file)!)) ? outcomeOf(others) : 'unknown';
  }

  /** Whether there is a new object of its kind: then it has another name only. */
  function hasSuccessor(objects: Objects): boolean {
    return [...objects].some(([other, manifest]) => !known.has(other) && manifest.id.kind === id!.kind);
  }

  function search(places: readonly Place[]): readonly Place[] {
    const outcome = withoutPlaces(places);
    if (outcome === 'stays') return places.filter(isSwitch);
    const parts = [...groupBy(places.flatMap(partsOf), ({ name }) => name).values()];
    const inParts = parts.flatMap(search);
    return inParts.length > 0 || outcome === 'unknown' ? inParts : alone(places);
  }

  /** Of a setting that several layers have the places that do it alone, else all of them. */
  function alone(places: readonly Place[]): readonly Place[] {
    if (places.length === 1) return places;
    const own = places.filter(place => withoutPlaces([place]) === 'goes');
    return own.length > 0 ? own : places;
  }

  /** Whether a yes or no is what switches it on, though it reads the same when it is left out. */
  function isSwitch({ file, path }: Place): boolean {
    const value = valueAt(documents.get(file)?.value as unknown as Json, path);
    if (typeof value !== 'boolean') return false;
    return otherValues(value).some(other => outcomeOf(withValue(documents, file, path, other)) === 'goes');
  }

  function partsOf({ file, path }: Place): readonly (Place & { readonly name: string })[] {
    const value = valueAt(documents.get(file)?.value as unknown as Json, path);
    return isMap(value) ? Object.keys(value).map(part => ({ file, path: [...path, part], name: part })) : [];
  }
}

function leftOut(documents: Documents, places: readonly Place[]): Documents {
  return places.reduce((others, { file, path }) => withValue(others, file, path, undefined), documents);
}

/** Whether a document matches the schema of its kind; those of extensions are not looked at. */
function isWellFormed({ kind, entry, value }: CatalogDocument): boolean {
  return entry !== undefined || MATCHES[kind]?.(value) !== false;
}

const MATCHES: Readonly<Record<string, ((value: unknown) => boolean) | undefined>> = validators;

/** The settings of all documents; those of the layers of the release at the address have the same name in each. */
function tops(documents: Documents, address: string): readonly (Place & { readonly name: string })[] {
  const [, cluster, application] = address.split('/');
  return [...documents].flatMap(([file, { kind, name, value }]) => {
    const isOwn = name === application;
    const spec = valueAt(value as unknown as Json, ['spec']);
    if (!isMap(spec)) return [];
    const below = (path: Path, isLayer: boolean): readonly (Place & { readonly name: string })[] => {
      const part = valueAt(value as unknown as Json, path);
      return isMap(part)
        ? Object.keys(part).map(key => {
            return { file, path: [...path, key], name: isLayer ? key : `${file} ${key}` };
          })
        : [];
    };
    const clusters = Array.isArray(spec.clusters) ? spec.clusters : [];
    const isHere = (item: unknown): boolean => isMap(item) && item.name === cluster;
    const layers = kind === 'IntegrationRelease' && !isOwn ? [] : [['defaults'], ['overrides']];
    return [
      ...below(['spec'], kind === 'Integration' && isOwn).filter(({ path }) => !LAYERS.has(String(path[1]))),
      ...layers.flatMap(layer => below(['spec', ...layer], true)),
      ...clusters.flatMap((item, index) =>
        isOwn && isHere(item) ? below(['spec', 'clusters', index, 'overrides'], true) : [],
      ),
    ];
  });
}

const LAYERS: ReadonlySet<string> = new Set(['defaults', 'overrides']);
