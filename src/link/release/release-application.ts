import { BUILT_IN_DEFAULTS } from '../../runtimes/built-in-defaults.ts';
import { profileOf } from '../../runtimes/profiles.ts';
import type { JsonMap } from '../../source/json.ts';
import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../context.ts';
import type { Placement } from '../expand-clusters.ts';
import { type Layer, mergeLayers, originsOf } from '../layers/layers.ts';
import { settingsOf } from '../layers/settings-of.ts';
import type { Address, Application, ReleaseInput, Target } from '../program.ts';
import type { Settings } from '../settings.ts';
import { namespaceOf } from '../tenancy/namespaces.ts';
import type { Ownership } from '../tenancy/ownership.ts';
import { imageOf } from './image.ts';
import { type ReleaseReport, releaseReport } from './release-report.ts';
import { ownHostLabel, routeOf } from './route.ts';

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
}

/** The Application of one release on one cluster. Its layers are merged and checked only when its input is asked for. */
export function releaseApplication(
  linked: LinkedRelease,
  compilerDigest: string,
  context: LinkContext,
): Application {
  const { release, integration, organization, environment, placement } = linked;
  const address = {
    environment: environment.name,
    cluster: placement.cluster.name,
    application: release.name,
  };
  const sources = [organization, integration, environment, placement.cluster, release];
  return {
    address,
    organization: organization.name,
    key: [compilerDigest, ...sources.map(source => source.digest), ...ownersOfOwnHosts(linked)].join(' '),
    input: () => inputOf(linked, address, context),
    originsOf: path => originsOf(layersOf(linked), path, context.textOf),
    declaredAt: () => spanIn(context, release, ['metadata', 'name']),
  };
}

/**
 * The layers of a release on a cluster, the lowest first: built-in defaults, runtime profile, Organization,
 * Integration, Environment, release, its overrides for this cluster.
 */
function layersOf({
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

/** Owners of the hosts that the release would get for itself: the one thing that other Organizations decide about it. */
function ownersOfOwnHosts({ integration, ownership, labelOwners }: LinkedRelease): readonly string[] {
  return ownership.hostLabels.flatMap(label => labelOwners.get(ownHostLabel(integration.name, label)) ?? []);
}

function inputOf(linked: LinkedRelease, address: Address, context: LinkContext): ReleaseInput | undefined {
  const { release, integration, environment, target, ownership, labelOwners } = linked;
  const { spec } = release.value;
  const layers = layersOf(linked);
  const report = releaseReport(release, layers, context);
  const settings = settingsOf(mergeLayers(layers), report);
  if (!settings) return undefined;
  checkSecrets(settings, ownership, report);
  checkSystems(settings, target, report);
  const image = imageOf(settings.image?.repository, spec.image.digest, ownership, target, report);
  const route =
    settings.http &&
    routeOf({ integration: integration.name, http: settings.http, ownership, labelOwners, target }, report);
  if (image === undefined) return undefined;
  return {
    kind: 'release',
    address,
    namespace: namespaceOf(environment, linked.organization.name),
    organization: linked.organization.name,
    integration: integration.name,
    runtime: integration.value.spec.runtime,
    state: spec.state ?? 'started',
    revision: spec.revision,
    image,
    settings,
    ...(route && { route }),
  };
}

/** Reports `CST3010` for each secret that the organization may not read. */
function checkSecrets(settings: Settings, ownership: Ownership, report: ReleaseReport): void {
  for (const sort of ['env', 'files'] as const) {
    for (const [name, { key }] of Object.entries(settings.secrets?.[sort] ?? {})) {
      const allowed = ownership.secretPaths.some(path => key === path || key.startsWith(`${path}/`));
      // A segment of dots would leave the path again once the backend resolves it.
      if (allowed && !key.split('/').some(segment => segment === '.' || segment === '..')) continue;
      const paths = ownership.secretPaths.map(path => `\`${path}\``).join(', ');
      report(
        'CST3010',
        { key, organization: ownership.organization },
        { at: ['secrets', sort, name, 'key'], help: `the organization may read below ${paths}` },
      );
    }
  }
}

/** Reports `CST3013` for each named system that the environment gives no address. */
function checkSystems(
  settings: Settings,
  { environment, environmentSpec }: Target,
  report: ReleaseReport,
): void {
  for (const [position, system] of (settings.egress?.systems ?? []).entries()) {
    if (Object.hasOwn(environmentSpec.systems ?? {}, system)) continue;
    const at = ['egress', 'systems', position];
    report(
      'CST3013',
      { system, environment },
      { at, help: `add \`spec.systems.${system}\` to Environment \`${environment}\`` },
    );
  }
}
