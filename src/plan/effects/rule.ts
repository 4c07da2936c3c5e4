import type { Json } from '../../source/json.ts';
import type { FieldChange, ObjectChange } from '../model/change.ts';
import type { EffectReason } from '../model/effect.ts';

/** One effect with its reason and the source of the rule. */
export type Outcome = Pick<EffectReason, 'effect' | 'reason' | 'source'>;

/** A place in an object that is not the same. */
export interface Touch {
  /** Members from the outside in; an item of a list is `*`. */
  readonly path: readonly string[];
  readonly kind: FieldChange['kind'];
  readonly before?: Json;
  readonly after?: Json;
  /** The words for the place. */
  readonly text: string;
}

/** What a change of one field does. */
export interface FieldRule {
  /**
   * JSON pointer to the field; everything below it is meant too. `*` is any item or member, a last step that ends in
   * `*` any member that begins so. The longest pointer that fits decides.
   */
  readonly path: string;
  readonly outcomes: readonly Outcome[] | ((touch: Touch, change: ObjectChange) => readonly Outcome[]);
}

/** What a comparison of both objects finds, over and above the rules for single fields. */
export type Comparison = (change: ObjectChange, touches: readonly Touch[]) => readonly EffectReason[];

/** What happens to a running cluster when objects of some kinds change, come and go. */
export interface KindRules {
  /** `<group>/<Kind>`, of the core group `/<Kind>`. */
  readonly kinds: readonly string[];
  readonly fields?: readonly FieldRule[];
  readonly compare?: Comparison;
  readonly created?: (change: ObjectChange) => readonly EffectReason[];
  readonly deleted?: (change: ObjectChange) => readonly EffectReason[];
  /** Instead of what a deletion does, where a new name alone means something else. */
  readonly renamed?: (change: ObjectChange) => readonly EffectReason[];
}

/** An outcome as a function of three words. */
export function outcome(effect: Outcome['effect'], reason: string, source: string): Outcome {
  return { effect, reason, source };
}
