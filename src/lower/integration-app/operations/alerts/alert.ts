import type { AlertRule } from '../../../../link/settings/operations.ts';

/** An alert with its name. */
export interface Alert extends AlertRule {
  readonly name: string;
}
