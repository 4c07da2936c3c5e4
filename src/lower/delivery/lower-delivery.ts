import { App, Chart } from 'cdk8s';
import type { DeliveryInput } from '../../link/delivery/delivery-input.ts';
import { groupBy } from '../../source/group-by.ts';
import type { JsonMap } from '../../source/json.ts';
import type { Manifest } from '../manifest.ts';
import { manifestsOf } from '../objects/manifests-of.ts';
import { PlainObject } from '../objects/plain-object.ts';
import { deploysProjects } from '../onboarding/delivery/deploys-projects.ts';
import { tenancyApplications } from '../onboarding/delivery/tenancy-applications.ts';
import { pipelineApplications } from '../pipelines/pipeline-deliveries.ts';
import { applicationSet } from './application-set.ts';
import {
  credentialsApplication,
  platformApplication,
  releaseApplication,
  rootApplication,
} from './applications.ts';
import { credentialObjects } from './credential-objects.ts';
import { ARGOCD, BOOTSTRAP, CREDENTIALS } from './delivery-names.ts';
import { type ParameterFile, parameterFile } from './parameters.ts';
import {
  credentialsProject,
  organizationProject,
  pipelinesProject,
  platformProject,
  rootProject,
  tenancyProject,
} from './projects.ts';

/** What Argo CD reads of one environment besides the directories of its Applications. */
export interface LoweredDelivery {
  /** Folder below that of the environment → its objects, sorted by identity; folders without objects are left out. */
  readonly folders: ReadonlyMap<string, readonly Manifest[]>;
  /** Sorted by cluster, then by release; none where Applications are hydrated by themselves. */
  readonly parameters: readonly ParameterFile[];
}

/** Makes the objects that tell Argo CD what to deliver to one environment, and the parameters of its Applications. */
export function lowerDelivery(input: DeliveryInput): LoweredDelivery {
  const credentials = credentialObjects(input);
  const folders = [
    [BOOTSTRAP, [rootProject(input), rootApplication(input)]],
    [ARGOCD, [...projects(input, credentials.length > 0), ...applications(input, credentials.length > 0)]],
    [CREDENTIALS, credentials],
  ] as const;
  return {
    folders: new Map(
      folders.flatMap(([folder, objects]) =>
        objects.length === 0 ? [] : [[folder, manifests(input, objects)] as const],
      ),
    ),
    parameters:
      input.argocd.mode === 'applications'
        ? []
        : placed(input).map(({ release, place }) => parameterFile(input, release, place)),
  };
}

function projects(input: DeliveryInput, hasCredentials: boolean): readonly JsonMap[] {
  return [
    platformProject(input),
    ...(hasCredentials ? [credentialsProject(input)] : []),
    ...(input.pipelines ? [pipelinesProject(input)] : []),
    ...(input.tenancy ? [tenancyProject(input), ...deploysProjects(input)] : []),
    ...input.organizations.map(organization => organizationProject(input, organization)),
  ];
}

function applications(input: DeliveryInput, hasCredentials: boolean): readonly JsonMap[] {
  const releases = placed(input);
  const byCluster = groupBy(releases, ({ release }) => release.cluster);
  return [
    ...(hasCredentials ? [credentialsApplication(input)] : []),
    ...input.clusters.flatMap(cluster => {
      const [first = otherNamespaceOn(cluster.name, input)] = (byCluster.get(cluster.name) ?? [])
        .map(({ place }) => place.namespace)
        .sort();
      return first === undefined ? [] : [platformApplication(input, cluster, first)];
    }),
    ...pipelineApplications(input),
    ...tenancyApplications(input),
    ...(input.argocd.mode === 'applications'
      ? releases.map(({ release, place }) => releaseApplication(input, release, place))
      : input.organizations.map(organization => applicationSet(input, organization))),
  ];
}

/** The namespace of the Pipelines, or one of tenancy, on the cluster that has some. */
function otherNamespaceOn(cluster: string, { pipelines, tenancy }: DeliveryInput): string | undefined {
  if (pipelines?.cluster === cluster) return pipelines.namespace;
  return tenancy?.cluster === cluster ? tenancy.namespaces[0] : undefined;
}

/** The releases, each with the cluster as Argo CD names it and the namespace that it lives in. */
function placed(input: DeliveryInput) {
  const destinations = new Map(input.clusters.map(({ name, destination }) => [name, destination]));
  const namespaces = new Map(input.organizations.map(({ name, namespace }) => [name, namespace]));
  return input.releases.map(release => ({
    release,
    place: {
      destination: destinations.get(release.cluster)!,
      namespace: namespaces.get(release.organization)!,
    },
  }));
}

function manifests({ secretBackend }: DeliveryInput, objects: readonly JsonMap[]): readonly Manifest[] {
  // Both properties are stated since cdk8s would read them from the process's environment.
  const chart = new Chart(new App({ outdir: '', recordConstructMetadata: false }), 'delivery');
  for (const [index, object] of objects.entries()) new PlainObject(chart, `object-${index}`, object);
  return manifestsOf(chart, secretBackend && { externalSecrets: { version: secretBackend.operator } });
}
