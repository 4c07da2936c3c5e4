import { byCodeUnit } from '../source/order.ts';
import type { Declaration } from '../validate/declaration.ts';
import { type LinkContext, spanIn } from './context.ts';
import type { TenancyNamespace } from './onboarding/tenancy-input.ts';
import type { PipelinePlace } from './pipelines/pipeline-place.ts';
import type { Application, Target } from './program.ts';
import { namespaceOf } from './tenancy/namespaces.ts';

/** Name of the Application that holds the namespaces of a cluster. */
export const PLATFORM = 'platform';

/** What a cluster needs its platform Application for. */
export interface PlatformSources {
  readonly environment: Declaration<'Environment'>;
  readonly cluster: Declaration<'Cluster'>;
  /** Those that have a release there, sorted by name. */
  readonly organizations: readonly Declaration<'Organization'>[];
  readonly pipelines?: Pick<PipelinePlace, 'namespace' | 'systems'>;
  readonly tenancy?: readonly TenancyNamespace[];
}

/**
 * The platform Application of one cluster: the namespaces of the organizations that have a release there, and of the
 * Pipelines.
 */
export function platformApplication(
  target: Target,
  { environment, cluster, organizations, pipelines, tenancy }: PlatformSources,
  compilerDigest: string,
  context: LinkContext,
): Application {
  const address = { environment: target.environment, cluster: target.cluster, application: PLATFORM };
  const digests = [environment, cluster, ...organizations].map(declaration => declaration.digest);
  return {
    address,
    organization: '',
    key: [
      compilerDigest,
      ...digests,
      ...(pipelines ? ['pipelines'] : []),
      ...(tenancy ? [JSON.stringify(tenancy)] : []),
    ].join(' '),
    input: () => ({
      kind: 'platform',
      address,
      namespaces: organizations
        .map(({ name, value }) => ({
          name: namespaceOf(environment, name),
          organization: name,
          ...(value.spec.displayName !== undefined && { displayName: value.spec.displayName }),
          ...podSecurityOf(environment, name),
        }))
        .sort((a, b) => byCodeUnit(a.name, b.name)),
      ...(pipelines && { pipelines: { namespace: pipelines.namespace, systems: pipelines.systems } }),
      ...(tenancy && { tenancy }),
    }),
    originsOf: () => [],
    declaredAt: () => spanIn(context, cluster, ['metadata', 'name']),
  };
}

/** The level that the namespace of an organization enforces, where it is not `restricted`. */
function podSecurityOf(
  { value }: Declaration<'Environment'>,
  organization: string,
): { readonly podSecurity?: 'baseline' | 'privileged' } {
  const levels = value.spec.podSecurity ?? {};
  const level = Object.hasOwn(levels, organization) ? levels[organization] : undefined;
  return level === undefined || level === 'restricted' ? {} : { podSecurity: level };
}
