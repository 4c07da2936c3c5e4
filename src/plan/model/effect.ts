import type { ObjectId } from '../../lower/manifest.ts';

/**
 * What a change does to a running cluster, the most dangerous first: the order in which changes are shown, and in which one
 * of several effects stands for a change.
 */
export const EFFECTS = [
  'data-loss',
  'recreate',
  'privilege-widened',
  'traffic',
  'secret',
  'capacity',
  'restart',
  'orphan',
  'unknown',
  'privilege-narrowed',
  'next-run',
  'observability',
  'in-place',
  'none',
] as const;

/** What a change does to a running cluster. `in-place` and `none` stand alone: they mean that nothing else applies. */
export type Effect = (typeof EFFECTS)[number];

/** One effect of a change, and why it is known. */
export interface EffectReason {
  readonly effect: Effect;
  /** What happens, in one sentence: lower case, no final period. */
  readonly reason: string;
  /** Where the rule comes from: `apps/v1 validation`, `Gateway API: HTTPRoute`. */
  readonly source: string;
  /** `FieldChange.text` of the field that brings it about; absent for the whole object. */
  readonly field?: string;
  /** The change of another object that is the true cause. */
  readonly because?: RemoteField;
}

/** A field of an object, named from another one. */
export interface RemoteField {
  /** `<environment>/<cluster>/<application>`. */
  readonly address: string;
  readonly id: ObjectId;
  /** `FieldChange.text` there; empty when the whole object came or went. */
  readonly field: string;
}
