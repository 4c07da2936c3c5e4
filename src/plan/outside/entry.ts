import type { OutsideKind } from '../model/outside-change.ts';

/** Something beside the objects as one side has it. */
export interface Entry {
  /** What it has in common with itself on the other side. */
  readonly key: string;
  readonly kind: OutsideKind;
  readonly environment: string;
  readonly cluster: string;
  readonly applications: readonly string[];
  readonly subject: string;
  readonly about?: string;
  readonly parts: readonly string[];
  /** All that must be the same for it to be the same. */
  readonly state: string;
}
