import type { JsonMap } from '../../../../source/json.ts';
import type { Path } from '../../../../source/pointer.ts';
import type { TriggerObject } from '../trigger-object.ts';

/** A run that a template makes. */
export interface PlacedRun {
  readonly owner: TriggerObject;
  readonly run: JsonMap;
  readonly at: Path;
}
