import type { ExtensionDeclaration } from '../extension/documents/extension-declaration.ts';
import { groupBy } from '../source/group-by.ts';
import { byCodeUnit } from '../source/order.ts';
import type { Declaration } from '../validate/declaration.ts';
import { checkAddressRanges } from './address-ranges.ts';
import { type LinkContext, resolve, spanIn } from './context.ts';
import { checkDeliveries } from './delivery/checks/check-deliveries.ts';
import { deliveries } from './delivery/deliveries.ts';
import { checkDependencies } from './dependencies/check-dependencies.ts';
import { neighboursAmong } from './dependencies/neighbours.ts';
import { checkWaivers, concerns } from './deviations/waivers.ts';
import { linkEnvironments } from './environments.ts';
import { expandClusters } from './expand-clusters.ts';
import { documentApplications } from './extension/document-applications.ts';
import type { LinkedDocument } from './extension/linked-document.ts';
import { linkedDocuments } from './extension/linked-documents.ts';
import { type DeclarationIndex, indexDeclarations } from './index-declarations.ts';
import { checkTenancy } from './onboarding/checks/check-tenancy.ts';
import { onboardingApplications } from './onboarding/onboarding-applications.ts';
import { tenancyNamespaces } from './onboarding/tenancy-namespaces.ts';
import { type TenancyPlace, tenancyPlaces } from './onboarding/tenancy-place.ts';
import { pipelineApplications } from './pipelines/pipeline-applications.ts';
import { type PipelinePlace, pipelinePlaces } from './pipelines/pipeline-place.ts';
import { checkPipelines } from './pipelines/references.ts';
import { checkLogLabels } from './platform/log-labels.ts';
import { checkSecretBackends } from './platform/secret-backends.ts';
import { PLATFORM, platformApplication } from './platform-application.ts';
import type { Application, Program, Target } from './program.ts';
import type { LinkedRelease } from './release/linked-release.ts';
import { releaseApplication } from './release/release-application.ts';
import { checkDomains } from './tenancy/domains.ts';
import { checkNamespaces } from './tenancy/namespaces.ts';
import { linkOwnership } from './tenancy/ownership.ts';
import { checkRoles } from './tenancy/roles.ts';
import { checkSelectors } from './tenancy/selectors.ts';
import { checkTexts } from './texts/check-texts.ts';

/**
 * Makes a program of declarations: every reference points at its target, every release is expanded to its clusters.
 * The layers of a release are merged when its input is asked for.
 * @param compilerDigest identifies the compiler in the keys of the Applications
 * @param extended the documents of the kinds of extensions
 */
export function link(
  declarations: readonly Declaration[],
  compilerDigest: string,
  context: LinkContext,
  extended: readonly ExtensionDeclaration[] = [],
): Program {
  const index = indexDeclarations(declarations, context);
  const targets = linkEnvironments(index, context);
  const ownership = linkOwnership(index.organizations, context);
  const labelOwners = new Map(
    [...ownership.values()].flatMap(owner => owner.hostLabels.map(label => [label, owner.organization])),
  );
  checkNamespaces(index, context);
  checkSelectors(index, context);
  checkSecretBackends(index, context);
  checkLogLabels(index, context);
  checkRoles(index, context);
  checkDomains(index, context);
  checkAddressRanges(index, context);
  checkOrganizations(index, context);
  checkPipelines(index, context);
  const places = pipelinePlaces(index, context);
  const tenancy = tenancyPlaces(index, targets, context);
  checkTenancy(tenancy, index, context);
  checkDependencies(index, context);
  checkTexts(index, context);
  checkWaivers(index, context);
  const clusters = clustersByEnvironment(index);
  checkDeliveries(index, clusters, ownership, context);
  const waivers = [...index.waivers.values()];
  const waiversOf = (environment: string, cluster: string, integration: string) =>
    waivers.length === 0
      ? waivers
      : waivers.filter(waiver => concerns(waiver, { environment, cluster, integration }));
  const releases = index.releases.flatMap(release => {
    const resolved = resolveRelease(release, index, context);
    if (!resolved) return [];
    const { integration, organization, environment } = resolved;
    return expandClusters(release, clusters.get(environment.name) ?? [], index, context).map(
      (placement): LinkedRelease => ({
        release,
        integration,
        organization,
        environment,
        placement,
        target: targets.get(`${environment.name}/${placement.cluster.name}`)!,
        ownership: ownership.get(organization.name)!,
        labelOwners,
        waivers: waiversOf(environment.name, placement.cluster.name, release.name),
      }),
    );
  });
  const documents = linkedDocuments(extended, index, clusters, context);
  const neighboursOf = neighboursAmong(releases);
  const applications = [
    ...releases.map(linked => releaseApplication(linked, neighboursOf(linked), compilerDigest, context)),
    ...documentApplications(
      { declarations: extended, linked: documents, releases, index, ownership },
      compilerDigest,
      context,
    ),
    ...platformApplications(
      { releases: [...releases, ...documents], places, tenancy },
      targets,
      compilerDigest,
      context,
    ),
    ...places.flatMap(place => pipelineApplications(place, compilerDigest, context)),
    ...tenancy.flatMap(place =>
      onboardingApplications(place, { index, ownership, labelOwners }, compilerDigest, context),
    ),
  ];
  return {
    organizations: index.organizations,
    integrations: index.integrations,
    environments: new Map([...index.environments].sort(([a], [b]) => byCodeUnit(a, b))),
    targets,
    applications: applications.sort((a, b) => byCodeUnit(addressOf(a), addressOf(b))),
    deliveries: deliveries(
      index,
      clusters,
      { releases: [...releases, ...documents], places, tenancy },
      compilerDigest,
      context,
    ),
    waivers: index.waivers,
  };
}

function addressOf({ address }: Application): string {
  return `${address.environment}/${address.cluster}/${address.application}`;
}

function clustersByEnvironment(
  index: DeclarationIndex,
): ReadonlyMap<string, readonly Declaration<'Cluster'>[]> {
  const sorted = [...index.clusters.values()].sort((a, b) => byCodeUnit(a.name, b.name));
  return groupBy(sorted, cluster => cluster.environment);
}

/** Reports `CST3001` for an Integration whose organization does not exist, once, whatever its releases. */
function checkOrganizations(index: DeclarationIndex, context: LinkContext): void {
  for (const integration of index.integrations.values()) {
    const { organization } = integration.value.spec;
    const at = ['spec', 'organization'];
    resolve(
      context,
      { kind: 'Organization', name: organization, from: integration, at },
      index.organizations,
    );
  }
}

type Resolved = Pick<LinkedRelease, 'integration' | 'organization' | 'environment'>;

/** The declarations that a release refers to; reports `CST3001` and `CST3020`. */
function resolveRelease(
  release: Declaration<'IntegrationRelease'>,
  index: DeclarationIndex,
  context: LinkContext,
): Resolved | undefined {
  const at = ['metadata', 'name'];
  const integration = resolve(
    context,
    { kind: 'Integration', name: release.name, from: release, at },
    index.integrations,
  );
  if (release.name === PLATFORM) {
    const span = spanIn(context, release, at);
    context.reporter.report('CST3020', { name: PLATFORM }, { span, help: 'rename the integration' });
    return undefined;
  }
  const environment = index.environments.get(release.environment);
  const organization = integration && index.organizations.get(integration.value.spec.organization);
  return integration && environment && organization ? { integration, environment, organization } : undefined;
}

function platformApplications(
  {
    releases,
    places,
    tenancy,
  }: {
    readonly releases: readonly (LinkedRelease | LinkedDocument)[];
    readonly places: readonly PipelinePlace[];
    readonly tenancy: readonly TenancyPlace[];
  },
  targets: ReadonlyMap<string, Target>,
  compilerDigest: string,
  context: LinkContext,
): readonly Application[] {
  const ofReleases = groupBy(releases, linked => linked.placement.cluster);
  const ofPipelines = new Map(places.map(place => [place.cluster, place]));
  const ofTenancy = new Map(tenancy.map(place => [place.cluster, place]));
  return [...new Set([...ofReleases.keys(), ...ofPipelines.keys(), ...ofTenancy.keys()])].map(cluster => {
    const linked = ofReleases.get(cluster) ?? [];
    const pipelines = ofPipelines.get(cluster);
    const onboarded = ofTenancy.get(cluster);
    const environment = (linked[0] ?? pipelines ?? onboarded)!.environment;
    const organizations = new Map(linked.map(({ organization }) => [organization.name, organization]));
    const sorted = [...organizations.values()].sort((a, b) => byCodeUnit(a.name, b.name));
    const target = targets.get(`${environment.name}/${cluster.name}`)!;
    const sources = {
      environment,
      cluster,
      organizations: sorted,
      ...(pipelines && { pipelines }),
      ...(onboarded && { tenancy: tenancyNamespaces(onboarded) }),
    };
    return platformApplication(target, sources, compilerDigest, context);
  });
}
