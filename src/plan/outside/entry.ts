import type { OutsideChange } from '../model/outside-change.ts';

/** Something beside the objects as one side has it. */
export interface Entry
  extends Pick<OutsideChange, 'kind' | 'environment' | 'cluster' | 'applications' | 'subject' | 'about'> {
  /** What it has in common with itself on the other side. */
  readonly key: string;
  readonly parts: readonly string[];
  /** All that must be the same for it to be the same. */
  readonly state: string;
}
