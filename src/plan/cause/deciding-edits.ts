import { isDeepStrictEqual } from 'node:util';
import { distance } from '../../explain/catalog/document.ts';
import type { Documents } from '../../explain/catalog/document-store.ts';
import {
  hydratedObjects,
  hydration,
  type Objects,
  objectKey,
} from '../../explain/experiment/hydrated-objects.ts';
import type { Json } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { ObjectChange } from '../model/change.ts';
import { type Edit, exchanged, type When } from './edits/edit.ts';
import { fieldValue } from './field-value.ts';

/** An edit that has a say in a change. */
export interface Decision {
  readonly edit: Edit;
  /** `FieldChange.text` of what it decides; none for the whole object. */
  readonly fields: readonly string[];
}

/** The changes at one address, and all that can have brought them about. */
export interface Question {
  readonly address: string;
  readonly changes: readonly ObjectChange[];
  /** The documents that may decide what lies there. */
  readonly documents: Readonly<Record<When, Documents>>;
  readonly edits: readonly Edit[];
}

/** What an address answers: by change the edits that decide it. */
export interface Answer {
  readonly decisions: ReadonlyMap<ObjectChange, readonly Decision[]>;
  /** Changes, or parts of them, that the documents of both states make alike: no edit decides them. */
  readonly alike: ReadonlySet<ObjectChange>;
  /** Changes that no edit decides by itself. */
  readonly open: ReadonlySet<ObjectChange>;
}

/** Most edits of one address that are tried one by one. */
const MOST_EDITS = 60;

/** One thing that is observed in an experiment: a field of a changed object, or whether the object is there. */
interface Observed {
  readonly change: ObjectChange;
  /** Empty for the object. */
  readonly field: string;
  readonly read: (objects: Objects) => Json | undefined;
}

/**
 * Which edits decide which changes, by experiment: each edit is undone alone and the address is hydrated again; what then
 * differs is decided by it. What no such experiment changes is asked the other way round: each edit done alone.
 */
export function decidingEdits({ address, changes, documents, edits }: Question): Answer {
  const made = {
    after: hydration(documents.after.values(), address),
    before: hydration(documents.before.values(), address),
  };
  // An experiment with more errors than either state has shows nothing.
  const allowed = Math.max(made.after?.errors ?? 0, made.before?.errors ?? 0);
  const hydrate = (when: When, edit: Edit): Objects | undefined =>
    hydratedObjects(altered(documents, when, edit).values(), address, allowed);
  const observed = changes.flatMap(observedIn);
  const bases = { after: made.after?.objects, before: made.before?.objects };
  const { after: last, before: first } = bases;
  const isAlike = ({ read }: Observed): boolean =>
    first !== undefined && last !== undefined && isDeepStrictEqual(read(first), read(last));
  const alike = observed.filter(isAlike);
  let open = observed.filter(each => !isAlike(each));
  const found: (readonly [Observed, Edit])[] = [];

  for (const when of ['after', 'before'] as const) {
    const base = bases[when];
    if (base === undefined || open.length === 0) continue;
    const decidedBy = (edit: Edit, among: readonly Observed[]): readonly Observed[] => {
      const objects = hydrate(when, edit);
      return objects === undefined
        ? []
        : among.filter(({ read }) => !isDeepStrictEqual(read(objects), read(base)));
    };
    const narrowed = (edit: Edit, decided: readonly Observed[]): readonly (readonly [Observed, Edit])[] => {
      const parts = decided.length === 0 ? [] : edit.parts().slice(0, MOST_EDITS);
      const inParts = parts.flatMap(part => narrowed(part, decidedBy(part, decided)));
      const refined = new Set(inParts.map(([each]) => each));
      return [...inParts, ...decided.filter(each => !refined.has(each)).map(each => [each, edit] as const)];
    };
    for (const edit of edits.slice(0, MOST_EDITS)) found.push(...narrowed(edit, decidedBy(edit, open)));
    const answered = new Set(found.map(([each]) => each));
    open = open.filter(each => !answered.has(each));
  }
  return {
    decisions: new Map(changes.map(change => [change, decisionsIn(found, change)])),
    alike: new Set(alike.map(({ change }) => change)),
    open: new Set(open.map(({ change }) => change)),
  };
}

/** The documents of one state with what the other state has in the place of one edit. */
function altered(documents: Question['documents'], when: When, edit: Edit): Documents {
  const other = documents[when === 'after' ? 'before' : 'after'].get(edit.file);
  const own = documents[when].get(edit.file);
  const value = exchanged(own?.value as unknown as Json, edit, when);
  const result = new Map(documents[when]);
  const model = own ?? other;
  if (value === undefined || model === undefined) result.delete(edit.file);
  else result.set(edit.file, { ...model, value: value as never });
  return result;
}

function observedIn(change: ObjectChange): readonly Observed[] {
  const keys = [change.id, ...(change.previousId ? [change.previousId] : [])].map(objectKey);
  const isThere: Observed = { change, field: '', read: objects => objects.has(keys[0]!) };
  if (change.verb !== 'changed' && change.verb !== 'renamed') return [isThere];
  const fields = change.fields.map(({ steps, text }): Observed => {
    // Where the order of a list changed, or an item has another name, the whole list is compared.
    const read = (objects: Objects) =>
      fieldValue(keys.map(key => objects.get(key)).find(each => each)?.object, steps);
    return { change, field: text, read };
  });
  return change.verb === 'renamed' ? [isThere, ...fields] : fields;
}

/** The edits of one change, those that decide most of it first. */
function decisionsIn(
  found: readonly (readonly [Observed, Edit])[],
  change: ObjectChange,
): readonly Decision[] {
  const fields = new Map<Edit, string[]>();
  for (const [observed, edit] of found) {
    if (observed.change !== change) continue;
    const own = fields.get(edit) ?? [];
    if (observed.field !== '') own.push(observed.field);
    fields.set(edit, own);
  }
  const weight = (texts: readonly string[]): number => texts.filter(text => !isInert(text)).length;
  return [...fields]
    .map(([edit, texts]) => ({ edit, fields: texts }))
    .sort(
      (a, b) =>
        weight(b.fields) - weight(a.fields) ||
        distance(a.edit.file, change.address) - distance(b.edit.file, change.address) ||
        byCodeUnit(a.edit.file, b.edit.file),
    );
}

/** Labels and annotations are rarely what a change is about. */
function isInert(field: string): boolean {
  return /(^|\.)metadata\.(labels|annotations)\b/.test(field);
}
