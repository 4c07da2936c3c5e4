/** The label by which the pods of the jobs of an integration are selected, which no Service and no budget may count. */
export function jobSelectorOf(integration: string): Readonly<Record<string, string>> {
  return { 'cistern.dev/job-of': integration };
}

/** The two labels by which the pods of an integration are selected. A selector is immutable, so nothing else may ever join them. */
export function podLabelsOf(
  integration: string,
  frozen?: { readonly name: string; readonly instance: string },
): Readonly<Record<string, string>> {
  return {
    'app.kubernetes.io/name': frozen?.name ?? integration,
    'app.kubernetes.io/instance': frozen?.instance ?? integration,
  };
}
