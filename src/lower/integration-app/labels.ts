import type { ReleaseInput } from '../../link/program.ts';
import { podLabelsOf } from '../../link/release/pod-labels.ts';

/** Labels or annotations of an object: key → value. */
export type Labels = Readonly<Record<string, string>>;

/** What the pods are selected by. */
export function selectorOf({ integration, settings }: ReleaseInput): Labels {
  return podLabelsOf(integration, settings.selectorLabels);
}

/** The labels of the pods: nothing that changes without a reason to restart them. */
export function templateLabels(input: ReleaseInput): Labels {
  return { ...selectorOf(input), 'app.kubernetes.io/part-of': input.organization };
}
