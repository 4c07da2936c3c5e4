import type { ApplicationChange, JudgedChange } from '../model/change.ts';
import type { OutsideChange } from '../model/outside-change.ts';

/** What has effects. */
export type Judged = JudgedChange | ApplicationChange | JudgedOutside;

/** What stands beside the objects, as far as one Application needs it. */
export interface JudgedOutside {
  readonly address: string;
  readonly outside: OutsideChange;
}
