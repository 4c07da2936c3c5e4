import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { namespaceOf } from './namespaces.ts';

/**
 * Reports `CST3025` where an organization would have the same roles of the secret backend in two environments: a role is
 * `<namespace>.<integration>`, and whoever may read in one could read in the other.
 */
export function checkRoles(index: DeclarationIndex, context: LinkContext): void {
  const owners = new Map<string, Declaration<'Environment'>>();
  for (const environment of index.environments.values()) {
    for (const authMount of authMounts(environment, index)) {
      for (const organization of index.organizations.keys()) {
        const namespace = namespaceOf(environment, organization);
        const { server } = environment.value.spec.secretBackend!;
        const key = JSON.stringify([server, authMount, namespace]);
        const first = owners.get(key) ?? environment;
        owners.set(key, first);
        if (first !== environment) report(context, { first, environment, organization, namespace });
      }
    }
  }
}

/** The mounts by which the clusters of an environment authenticate; none without a secret backend. */
function authMounts(environment: Declaration<'Environment'>, index: DeclarationIndex): ReadonlySet<string> {
  const backend = environment.value.spec.secretBackend;
  if (backend === undefined) return new Set();
  const clusters = [...index.clusters.values()].filter(cluster => cluster.environment === environment.name);
  return new Set(clusters.map(cluster => cluster.value.spec.secretBackend?.authMount ?? backend.authMount));
}

function report(
  context: LinkContext,
  found: {
    readonly first: Declaration<'Environment'>;
    readonly environment: Declaration<'Environment'>;
    readonly organization: string;
    readonly namespace: string;
  },
): void {
  const { first, environment, organization, namespace } = found;
  const span = (at: Declaration<'Environment'>) => spanIn(context, at, ['spec', 'namespaces', organization]);
  context.reporter.report(
    'CST3025',
    { namespace, first: first.name, second: environment.name },
    {
      span: span(environment),
      related: [{ message: 'the other environment', span: span(first) }],
      help: 'choose another namespace, or another `authMount` of the secret backend, in one of the two',
    },
  );
}
