import { whyNotAllowed } from '../../../kubernetes/scope.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';

/** Reports `CST3036` for kinds that an organization must not apply, whatever it says. */
export function checkAllowedKinds(organization: Declaration<'Organization'>, context: LinkContext): void {
  for (const [position, { group, kind }] of (organization.value.spec.allowedKinds ?? []).entries()) {
    const problem = whyNotAllowed(group, kind);
    if (problem === undefined) continue;
    const span = spanIn(context, organization, ['spec', 'allowedKinds', position, 'kind']);
    context.reporter.report('CST3036', { kind, problem }, { span, help: 'remove it' });
  }
}
