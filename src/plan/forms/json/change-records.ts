import type { Json } from '../../../source/json.ts';
import { placeOf } from '../../collapse/place.ts';
import type { Cause, FieldChange, JudgedChange, Verb } from '../../model/change.ts';
import type { EffectReason } from '../../model/effect.ts';
import type { Row } from '../../model/plan-result.ts';

/** One changed field, or one object that came, went or moved, for machines. */
export interface ChangeRecord {
  /** Position of the row that it belongs to, from 1 on: the most dangerous row is the first. */
  readonly row: number;
  readonly verb: Verb;
  readonly environment: string;
  readonly cluster: string;
  readonly application: string;
  readonly object: ObjectRecord;
  /** What it was called, where it was renamed. */
  readonly previousName?: string;
  /** Where it was, where it moved. */
  readonly previousAddress?: string;
  /** Null for the whole object. */
  readonly field: string | null;
  /** What happened to the field; null for the whole object. */
  readonly change: FieldChange['kind'] | null;
  /** Null where there is none, and where it is secret. */
  readonly before: Json;
  readonly after: Json;
  /** Whether the values are left out because they may be secret. */
  readonly secret: boolean;
  /** What this field brings about, or the object as a whole; the most dangerous first. */
  readonly effects: readonly EffectReason[];
  readonly causes: readonly Cause[];
}

/** Identity of an object and the version of its API. */
export interface ObjectRecord {
  readonly apiVersion: string;
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** The records of all changes, in the order of the rows. */
export function changeRecords(rows: readonly Row[]): readonly ChangeRecord[] {
  return rows.flatMap(({ changes }, index) => changes.flatMap(change => recordsOf(change, index + 1)));
}

function recordsOf(change: JudgedChange, row: number): readonly ChangeRecord[] {
  const { verb, address, apiVersion, id, previousId, previousAddress, fields, effects, causes } = change;
  const { group, kind, namespace, name } = id;
  const about = {
    row,
    verb,
    ...placeOf(address),
    object: { apiVersion, group, kind, namespace, name },
    ...(previousId === undefined ? {} : { previousName: previousId.name }),
    ...(previousAddress === undefined ? {} : { previousAddress }),
  };
  const texts = new Set(fields.map(({ text }) => text));
  const whole = effects.filter(({ field }) => field === undefined || !texts.has(field));
  const records = fields.map(field => ({
    ...about,
    ...fieldPart(field),
    effects: effects.filter(reason => reason.field === field.text),
    causes: causes.filter(({ fields: decided }) => decided?.includes(field.text) ?? true),
  }));
  // What the object as a whole brings about has a record of its own.
  if (fields.length > 0 && whole.length === 0) return records;
  const wholeRecord = { field: null, change: null, before: null, after: null, secret: false } as const;
  return [{ ...about, ...wholeRecord, effects: whole, causes }, ...records];
}

function fieldPart({
  text,
  kind,
  before = null,
  after = null,
  isSecret,
}: FieldChange): Pick<ChangeRecord, 'field' | 'change' | 'before' | 'after' | 'secret'> {
  return {
    field: text,
    change: kind,
    before: isSecret ? null : before,
    after: isSecret ? null : after,
    secret: isSecret,
  };
}
