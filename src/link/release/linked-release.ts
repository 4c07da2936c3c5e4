import { BUILT_IN_DEFAULTS } from '../../runtimes/built-in-defaults.ts';
import { profileOf } from '../../runtimes/profiles.ts';
import type { JsonMap } from '../../source/json.ts';
import type { Declaration } from '../../validate/declaration.ts';
import type { Placement } from '../expand-clusters.ts';
import type { Layer } from '../layers/layers.ts';
import type { Target } from '../program.ts';
import type { Ownership } from '../tenancy/ownership.ts';

/** Everything that one release on one cluster refers to, resolved. */
export interface LinkedRelease {
  readonly release: Declaration<'IntegrationRelease'>;
  readonly integration: Declaration<'Integration'>;
  readonly organization: Declaration<'Organization'>;
  readonly environment: Declaration<'Environment'>;
  readonly placement: Placement;
  readonly target: Target;
  readonly ownership: Ownership;
  readonly labelOwners: ReadonlyMap<string, string>;
  /** Waivers that may be about the release. */
  readonly waivers: readonly Declaration<'Waiver'>[];
}

/**
 * The layers of a release on a cluster, the lowest first: built-in defaults, runtime profile, Organization,
 * Integration, Environment, release, its overrides for this cluster.
 */
export function layersOf({
  release,
  integration,
  organization,
  environment,
  placement,
}: LinkedRelease): readonly Layer[] {
  const { runtime, organization: _, ...own } = integration.value.spec;
  const declared = (
    declaration: Declaration,
    value: unknown,
    ...path: readonly (string | number)[]
  ): readonly Layer[] =>
    value === undefined
      ? []
      : [
          {
            name: `${declaration.kind} ${declaration.name}`,
            value: value as JsonMap,
            source: { file: declaration.path, path: ['spec', ...path] },
          },
        ];
  const { repository } = release.value.spec.image;
  return [
    { name: 'built-in defaults', value: BUILT_IN_DEFAULTS },
    { name: `runtime profile ${runtime}`, value: profileOf(runtime).defaults as JsonMap },
    ...declared(organization, organization.value.spec.defaults, 'defaults'),
    ...declared(integration, own),
    ...declared(environment, environment.value.spec.defaults, 'defaults'),
    ...declared(release, repository === undefined ? undefined : { image: { repository } }),
    ...declared(release, release.value.spec.overrides, 'overrides'),
    ...declared(release, placement.overrides, 'clusters', placement.entry ?? 0, 'overrides'),
  ];
}
