import { scopeOf } from '../../../kubernetes/scope.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';

/** Groups whose objects grant rights, or tell Argo CD what to do. */
const GROUPS = new Set(['argoproj.io', 'rbac.authorization.k8s.io']);
/** Kinds of the core group that lift the limits of a namespace, or hold what belongs in the secret backend. */
const CORE_KINDS = new Set(['LimitRange', 'ResourceQuota', 'Secret']);

/** Reports `CST3036` for kinds that an organization must not apply, whatever it says. */
export function checkAllowedKinds(organization: Declaration<'Organization'>, context: LinkContext): void {
  for (const [position, { group, kind }] of (organization.value.spec.allowedKinds ?? []).entries()) {
    const problem = problemOf(group, kind);
    if (problem === undefined) continue;
    const span = spanIn(context, organization, ['spec', 'allowedKinds', position, 'kind']);
    context.reporter.report('CST3036', { kind, problem }, { span, help: 'remove it' });
  }
}

function problemOf(group: string, kind: string): string | undefined {
  if (scopeOf(group, kind) === 'cluster') return 'its objects belong to the whole cluster';
  if (GROUPS.has(group)) return 'its objects decide about rights';
  if (group === '' && CORE_KINDS.has(kind))
    return kind === 'Secret'
      ? 'secrets come from the secret backend'
      : 'its objects set the limits of a namespace';
  return undefined;
}
