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
    for (const authority of authoritiesOf(environment, index)) {
      for (const organization of index.organizations.keys()) {
        const namespace = namespaceOf(environment, organization);
        const key = JSON.stringify([authority, namespace]);
        const first = owners.get(key) ?? environment;
        owners.set(key, first);
        if (first !== environment) report(context, { first, environment, organization, namespace });
      }
    }
  }
}

/**
 * What grants the roles of an environment: the mounts by which its clusters authenticate, or the account or project of a
 * cloud. None where names say nothing: Kubernetes binds on each cluster, and Azure knows identities of its own.
 */
function authoritiesOf(
  environment: Declaration<'Environment'>,
  index: DeclarationIndex,
): ReadonlySet<string> {
  const backend = environment.value.spec.secretBackend;
  if (backend === undefined || backend.kind === 'kubernetes' || backend.kind === 'azure') return new Set();
  if (backend.kind === 'aws') return new Set([String(backend.rolePrefix)]);
  if (backend.kind === 'gcp') return new Set([String(backend.project)]);
  const clusters = [...index.clusters.values()].filter(cluster => cluster.environment === environment.name);
  return new Set(
    clusters.map(cluster => {
      const mount = cluster.value.spec.secretBackend?.authMount ?? backend.authMount;
      return `${backend.server} ${mount}`;
    }),
  );
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
