import type { JsonMap } from '../../source/json.ts';
import type { OutsideChange } from '../model/outside-change.ts';

/** Something beside the objects as one side has it. */
export interface Entry
  extends Pick<OutsideChange, 'kind' | 'environment' | 'cluster' | 'applications' | 'subject' | 'about'> {
  /** What it has in common with itself on the other side. */
  readonly key: string;
  readonly parts: readonly string[];
  /** All that must be the same for it to be the same. */
  readonly state: string;
  /** What must be done, in full; absent of what is no action. */
  readonly action?: { readonly identity: string; readonly value: JsonMap };
  /** Where the catalog says it, where the list tells. */
  readonly place?: { readonly file: string; readonly line: number };
}
