import type { Declaration } from '../validate/declaration.ts';
import { type LinkContext, spanIn } from './context.ts';
import { isPlatformNamespace } from './environments.ts';
import type { DeclarationIndex } from './index-declarations.ts';

/** The namespace of an organization in an environment. */
export function namespaceOf(environment: Declaration<'Environment'>, organization: string): string {
  const { namespaces = {} } = environment.value.spec;
  return Object.hasOwn(namespaces, organization)
    ? namespaces[organization]!
    : `${organization}-${environment.name}`;
}

/**
 * Reports `CST3015` where two organizations have the same namespace in one environment, and `CST3019` and `CST3023` for
 * a derived one that is the platform's or too long; those that are written down are checked where they stand.
 */
export function checkNamespaces(index: DeclarationIndex, context: LinkContext): void {
  for (const environment of index.environments.values()) {
    const owners = new Map<string, string>();
    for (const organization of index.organizations.keys()) {
      const namespace = namespaceOf(environment, organization);
      if (!Object.hasOwn(environment.value.spec.namespaces ?? {}, organization))
        checkDerived(environment, organization, namespace, context);
      const first = owners.get(namespace);
      if (first === undefined) {
        owners.set(namespace, organization);
        continue;
      }
      context.reporter.report(
        'CST3015',
        { namespace, first, second: organization },
        {
          span: spanIn(context, environment, ['spec', 'namespaces'], 'key'),
          help: 'give each organization a namespace of its own in `spec.namespaces`',
        },
      );
    }
  }
}

function checkDerived(
  environment: Declaration<'Environment'>,
  organization: string,
  namespace: string,
  context: LinkContext,
): void {
  const details = {
    span: spanIn(context, environment, ['metadata', 'name']),
    help: `choose another in \`spec.namespaces.${organization}\``,
  };
  if (isPlatformNamespace(namespace)) context.reporter.report('CST3019', { namespace }, details);
  if (namespace.length > 63) context.reporter.report('CST3023', { namespace, organization }, details);
}
