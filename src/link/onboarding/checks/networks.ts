import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';
import type { TenancyPlace } from '../tenancy-place.ts';

/** Reports `CST3153` where pods may leave for what an environment lists and it lists nothing. */
export function checkNetworks(
  { environment, organizations, repoBindings }: TenancyPlace,
  context: LinkContext,
): void {
  const { tenancy } = environment.value.spec;
  const presetOf = (organization: Declaration<'Organization'> | undefined): string =>
    organization?.value.spec.network ?? 'strict';
  const strict: Declaration<'Organization' | 'RepoBinding'> | undefined =
    [...organizations.values()].find(organization => presetOf(organization) === 'strict') ??
    repoBindings.find(
      ({ value: { spec } }) =>
        organizations.has(spec.organization) &&
        (spec.network ?? presetOf(organizations.get(spec.organization))) === 'strict',
    );
  if (strict === undefined) return;
  for (const field of ['apiServer', 'registry'] as const) {
    if (tenancy?.[field] !== undefined) continue;
    const span = spanIn(context, environment, ['spec', 'tenancy'], 'key');
    const help = `add \`spec.tenancy.${field}\`, or write \`network: isolated\` in ${strict.kind} \`${strict.name}\``;
    const args = { field: `spec.tenancy.${field}`, environment: environment.name };
    const related = [{ message: 'asked for here', span: spanIn(context, strict, ['spec', 'network']) }];
    context.reporter.report('CST3153', args, { span, related, help });
  }
}
