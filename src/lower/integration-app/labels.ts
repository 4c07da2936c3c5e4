import type { ReleaseInput } from '../../link/program.ts';

/** Labels or annotations of an object: key → value. */
export type Labels = Readonly<Record<string, string>>;

/** The two labels by which pods are selected. A selector is immutable, so nothing else may ever join them. */
export function selectorOf({ integration, settings }: ReleaseInput): Labels {
  return {
    'app.kubernetes.io/name': settings.selectorLabels?.name ?? integration,
    'app.kubernetes.io/instance': settings.selectorLabels?.instance ?? integration,
  };
}

/** The labels of the pods: nothing that changes without a reason to restart them. */
export function templateLabels(input: ReleaseInput): Labels {
  return { ...selectorOf(input), 'app.kubernetes.io/part-of': input.organization };
}
