import { byCodeUnit } from '../source/order.ts';
import type { Declaration } from '../validate/declaration.ts';
import { type LinkContext, spanIn } from './context.ts';
import type { Application, Target } from './program.ts';
import { namespaceOf } from './tenancy/namespaces.ts';

/** Name of the Application that holds the namespaces of a cluster. */
export const PLATFORM = 'platform';

/**
 * The platform Application of one cluster: the namespaces of the organizations that have a release there.
 * @param organizations sorted by name
 */
export function platformApplication(
  target: Target,
  sources: { readonly environment: Declaration<'Environment'>; readonly cluster: Declaration<'Cluster'> },
  organizations: readonly Declaration<'Organization'>[],
  compilerDigest: string,
  context: LinkContext,
): Application {
  const address = { environment: target.environment, cluster: target.cluster, application: PLATFORM };
  const digests = [sources.environment, sources.cluster, ...organizations].map(
    declaration => declaration.digest,
  );
  return {
    address,
    organization: '',
    key: [compilerDigest, ...digests].join(' '),
    input: () => ({
      kind: 'platform',
      address,
      namespaces: organizations
        .map(({ name, value }) => ({
          name: namespaceOf(sources.environment, name),
          organization: name,
          ...(value.spec.displayName !== undefined && { displayName: value.spec.displayName }),
        }))
        .sort((a, b) => byCodeUnit(a.name, b.name)),
    }),
    originsOf: () => [],
    declaredAt: () => spanIn(context, sources.cluster, ['metadata', 'name']),
  };
}
