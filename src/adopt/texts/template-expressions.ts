/**
 * What a chart would fill in: `{{ .Release.Name }}`, `{{ include "name" . }}`. Placeholders of others, such as `{{sap.host}}` of
 * Camel or `{{ $labels.pod }}` of Prometheus, are none.
 */
const EXPRESSION =
  /\{\{-?\s*(?:\(\s*)*(?:\$?\.(?:Values|Release|Chart|Capabilities|Template|Files|Subcharts)\b|(?:include|template|tpl|lookup|printf|required|toYaml|fromYaml|if|range|with|end|else|define|block)\b)[^}]{0,1000}\}\}/g;

/** What always stands for the same reference. */
const MEANT: readonly (readonly [expression: RegExp, reference: string])[] = [
  [/^\{\{-?\s*\$?\.Release\.Name\s*-?\}\}$/, '@{self.name}'],
  [/^\{\{-?\s*\$?\.Release\.Namespace\s*-?\}\}$/, '@{self.namespace}'],
];

/** A text with references in place of the expressions that mean one; nothing where another expression is in it. */
export function withoutExpressions(text: string): string | undefined {
  let hasOther = false;
  const replaced = text.replaceAll(EXPRESSION, expression => {
    const reference = MEANT.find(([pattern]) => pattern.test(expression))?.[1];
    hasOther ||= reference === undefined;
    return reference ?? expression;
  });
  return hasOther ? undefined : replaced;
}
