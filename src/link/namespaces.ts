import type { Declaration } from '../validate/declaration.ts';
import { type LinkContext, spanIn } from './context.ts';
import type { DeclarationIndex } from './index-declarations.ts';

/** The namespace of an organization in an environment. */
export function namespaceOf(environment: Declaration<'Environment'>, organization: string): string {
  const { namespaces = {} } = environment.value.spec;
  return Object.hasOwn(namespaces, organization)
    ? namespaces[organization]!
    : `${organization}-${environment.name}`;
}

/** Reports `CST3015` where two organizations derive the same namespace in one environment. */
export function checkNamespaces(index: DeclarationIndex, context: LinkContext): void {
  for (const environment of index.environments.values()) {
    const owners = new Map<string, string>();
    for (const organization of index.organizations.keys()) {
      const namespace = namespaceOf(environment, organization);
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
