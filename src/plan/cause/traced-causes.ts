import type { DocumentStore, Documents } from '../../explain/catalog/document-store.ts';
import { callerPaths, concernedPaths } from '../../explain/experiment/concerned.ts';
import { objectKey } from '../../explain/experiment/hydrated-objects.ts';
import { placeAt } from '../../explain/place-of-value.ts';
import { type DecidingPlace, decidingPlaces, leafName } from '../../explain/trial/deciding-places.ts';
import { groupBy } from '../../source/group-by.ts';
import { isMap, type Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { ObjectChange, Step } from '../model/change.ts';
import type { FoundCause } from './cause-of-edit.ts';
import type { When } from './edits/edit.ts';
import { declaringCause } from './without-edit.ts';

/** Most addresses that are traced, about a second of work each; at others the document that declares them is named. */
const MOST_TRACED = 4;
/** Most places that are named of one change. */
const MOST_PLACES = 3;

/**
 * Who decides the changed fields on the one side that has a catalog. What came or went as a whole comes from the document
 * that declares it.
 */
export async function tracedCauses(
  changes: readonly ObjectChange[],
  store: DocumentStore,
  when: When,
): Promise<ReadonlyMap<ObjectChange, readonly FoundCause[]>> {
  const byAddress = groupBy(changes, ({ address }) => address);
  const paths = await concernedPaths(store, byAddress.keys());
  const found = new Map<ObjectChange, readonly FoundCause[]>();
  let traced = 0;
  for (const [address, own] of byAddress) {
    for (const change of own) found.set(change, declaringCause(address, store, when));
    const asked = own.filter(({ fields }) => fields.length > 0);
    if (asked.length === 0 || traced >= MOST_TRACED) continue;
    traced++;
    const [environment = '', , application] = address.split('/');
    const callers = application === undefined ? [] : await callerPaths(store, environment, application);
    const documents = store.among([...(paths.get(address) ?? []), ...callers]);
    for (const [change, places] of placesOf(address, asked, documents, when)) {
      if (places.length === 0) continue;
      const causes = places.map(({ file, path }) => {
        const { layer, setting, line } = placeAt(documents, store, file, path);
        return { when, cause: { file, setting, layer, ...(line !== undefined && { line }) } };
      });
      found.set(change, causes);
    }
  }
  return found;
}

function placesOf(
  address: string,
  changes: readonly ObjectChange[],
  documents: Documents,
  when: When,
): readonly (readonly [ObjectChange, readonly DecidingPlace[]])[] {
  const parts = changes.flatMap(change =>
    change.fields.map(({ steps }) => ({
      change,
      key: objectKey(when === 'before' && change.previousId ? change.previousId : change.id),
      part: pathOf(change[when], steps),
    })),
  );
  const places = decidingPlaces({ documents, address, parts });
  return changes.map(change => {
    const names = parts.map((part, index) =>
      part.change === change ? leafName(index, []).slice(0, -1) : '',
    );
    const own = names.filter(name => name !== '');
    const deciding = places.filter(({ decides }) =>
      [...decides].some(leaf => own.some(name => leaf === `${name}]` || leaf.startsWith(`${name},`))),
    );
    const sorted = [...deciding].sort((a, b) => a.decides.size - b.decides.size);
    return [change, sorted.slice(0, MOST_PLACES)] as const;
  });
}

/** The path that steps take in an object: items by their keys have an index in it. */
function pathOf(object: Json | undefined, steps: readonly Step[]): Path {
  let current = object;
  return steps.map(step => {
    const key = typeof step === 'object' ? indexOf(current, step.key) : step;
    current = (Array.isArray(current) ? current[Number(key)] : isMap(current) ? current[key] : undefined) as
      | Json
      | undefined;
    return key;
  });
}

function indexOf(list: Json | undefined, key: Readonly<Record<string, string | number>>): number {
  if (!Array.isArray(list)) return -1;
  return list.findIndex(
    item => isMap(item) && Object.entries(key).every(([name, value]) => item[name] === value),
  );
}
