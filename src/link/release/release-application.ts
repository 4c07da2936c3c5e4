import { type LinkContext, spanIn } from '../context.ts';
import type { Neighbours } from '../dependencies/neighbours.ts';
import { deviationInputOf } from '../deviations/deviation-input.ts';
import { mergeLayers, originsOf } from '../layers/layers.ts';
import { settingsOf } from '../layers/settings-of.ts';
import type { Address, Application, DependencyInput, ReleaseInput, Target } from '../program.ts';
import { urlOf } from '../references/resolve-references.ts';
import { type ResolvedSettings, resolveSettings } from '../references/resolve-settings.ts';
import type { Settings } from '../settings.ts';
import { namespaceOf } from '../tenancy/namespaces.ts';
import { checkScaling } from './check-scaling.ts';
import { checkSecrets } from './check-secrets.ts';
import { furtherImagesOf } from './further-images.ts';
import { imageOf } from './image.ts';
import { type LinkedRelease, layersOf } from './linked-release.ts';
import { type ReleaseReport, releaseReport } from './release-report.ts';
import { ownHostLabel, routeOf } from './route.ts';
import { scheduled } from './scheduled.ts';

/**
 * The Application of one release on one cluster. Its layers are merged and checked only when its input is asked for.
 * @param neighbours what other releases of the environment decide about it
 */
export function releaseApplication(
  linked: LinkedRelease,
  neighbours: Neighbours,
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
  const others = [
    ...ownersOfOwnHosts(linked),
    ...namesOf(neighbours),
    ...linked.waivers.map(waiver => waiver.digest),
  ];
  return {
    address,
    organization: organization.name,
    key: [compilerDigest, ...sources.map(source => source.digest), ...others].join(' '),
    input: () => inputOf(linked, neighbours, address, context),
    originsOf: path => originsOf(layersOf(linked), path, context.textOf),
    declaredAt: () => spanIn(context, release, ['metadata', 'name']),
  };
}

/** Owners of the hosts that the release would get for itself: the one thing that other Organizations decide about it. */
function ownersOfOwnHosts({ integration, ownership, labelOwners }: LinkedRelease): readonly string[] {
  return ownership.hostLabels.flatMap(label => labelOwners.get(ownHostLabel(integration.name, label)) ?? []);
}

/** What the neighbours of a release decide about it, in full: their addresses, and nothing else that they say. */
function namesOf({ callees, callers }: Neighbours): readonly string[] {
  return callees.length + callers.length === 0 ? [] : [JSON.stringify([callees, callers])];
}

function inputOf(
  linked: LinkedRelease,
  { callees, callers }: Neighbours,
  address: Address,
  context: LinkContext,
): ReleaseInput | undefined {
  const { release, integration, environment, target, ownership, labelOwners } = linked;
  const { spec } = release.value;
  const layers = layersOf(linked);
  const report = releaseReport(release, layers, context);
  const complete = settingsOf(mergeLayers(layers), report);
  const settings = complete && scheduled(complete, report);
  if (!settings) return undefined;
  checkSecrets(settings, ownership, report);
  checkSystems(settings, target, report);
  checkScaling(settings, layers, report);
  const image = imageOf(settings.image?.repository, spec.image.digest, ownership, target, report);
  const images = furtherImagesOf(settings, ownership, target, report);
  const route =
    settings.http &&
    routeOf({ integration: integration.name, http: settings.http, ownership, labelOwners, target }, report);
  const namespace = namespaceOf(environment, linked.organization.name);
  const resolved = resolveSettings(
    { integration: integration.name, namespace, target, settings, callees, ...(route && { route }) },
    report,
  );
  if (image === undefined) return undefined;
  const deviations = deviationInputOf(linked, settings);
  return {
    kind: 'release',
    address,
    namespace,
    organization: linked.organization.name,
    integration: integration.name,
    runtime: integration.value.spec.runtime,
    state: spec.state ?? 'started',
    revision: spec.revision,
    image,
    ...(images.size > 0 && { images: Object.fromEntries(images) }),
    settings: resolved.settings,
    ...(route && { route }),
    dependencies: dependenciesOf(callees, resolved),
    callers,
    ...(deviations && { deviations }),
  };
}

function dependenciesOf(
  callees: Neighbours['callees'],
  { throughRoute }: ResolvedSettings,
): readonly DependencyInput[] {
  return callees.map(callee => {
    const { integration, direct, route } = callee;
    const url = urlOf(callee);
    const usesRoute = route !== undefined && (direct === undefined || throughRoute.has(integration));
    return { ...callee, ...(url !== undefined && { url }), usesRoute };
  });
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
