import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';

/**
 * Reports `CST3024` where two integrations of one organization, and so of one namespace, select pods by the same labels:
 * each Service, policy and budget would take the pods of both.
 */
export function checkSelectors(index: DeclarationIndex, context: LinkContext): void {
  const taken = new Map<string, Declaration<'Integration'>>();
  for (const integration of index.integrations.values()) {
    const { organization, selectorLabels } = integration.value.spec;
    const { name = integration.name, instance = integration.name } = selectorLabels ?? {};
    const key = JSON.stringify([organization, name, instance]);
    const first = taken.get(key);
    if (first === undefined) {
      taken.set(key, integration);
      continue;
    }
    const [at, other] = selectorLabels === undefined ? [first, integration] : [integration, first];
    context.reporter.report(
      'CST3024',
      { integration: at.name, other: other.name },
      {
        span: spanIn(context, at, ['spec', 'selectorLabels'], 'key'),
        related: [{ message: 'the other integration', span: spanIn(context, other, ['metadata', 'name']) }],
        help: 'give it the labels of the workload that it replaces, and of no other',
      },
    );
  }
}
