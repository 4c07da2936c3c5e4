import type { ReleaseFacts } from '../../release-facts.ts';

/**
 * A selector of series in the namespace of a release: label → its value, or all that match an expression as a whole.
 * No value has a character that PromQL would have to quote.
 */
export function selector(
  { namespace }: ReleaseFacts,
  labels: Readonly<Record<string, string | RegExp>>,
): string {
  const matchers = Object.entries(labels).map(([label, value]) =>
    typeof value === 'string' ? `${label}="${value}"` : `${label}=~"${value.source}"`,
  );
  return `{${[`namespace="${namespace}"`, ...matchers].join(',')}}`;
}
