import type { Json } from '../../../../source/json.ts';
import { type Outcome, outcome, type Touch } from '../../rule.ts';

const SCALE = 'Kubernetes API reference: spec.replicas';

/** What a change of a number of pods does. One that is not written is 1 to the API server. */
export function scalingOutcomes({ before, after }: Touch): readonly Outcome[] {
  const [old, now] = [numberOf(before), numberOf(after)];
  if (old === now) return [];
  const capacity = outcome('capacity', words(before, after), SCALE);
  if (now === 0) return [capacity, outcome('traffic', 'nothing answers requests any more', SCALE)];
  if (old === 0) return [capacity, outcome('traffic', 'requests are answered again', SCALE)];
  return [capacity];
}

/** How many pods a field asks for. */
export function numberOf(replicas: Json | undefined): number {
  return typeof replicas === 'number' ? replicas : 1;
}

function words(before: Json | undefined, after: Json | undefined): string {
  if (after === 0) return 'it is stopped: no pod runs';
  if (after === undefined)
    return 'the number of pods is no longer written: it falls to 1 until a scaler sets it';
  if (before === 0) return `it is started: ${pods(numberOf(after))}`;
  if (before === undefined) return `the number of pods is written again: ${pods(numberOf(after))}`;
  return `${pods(numberOf(before))} become ${numberOf(after)}`;
}

function pods(count: number): string {
  return count === 1 ? '1 pod' : `${count} pods`;
}
