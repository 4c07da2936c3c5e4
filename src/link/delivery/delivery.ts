import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../context.ts';
import { namespaceOf } from '../tenancy/namespaces.ts';
import type {
  Delivery,
  DeliveryCluster,
  DeliveryInput,
  DeliveryOrganization,
  DeliveryPipelines,
  DeliveryRelease,
  DeliveryTenancy,
} from './delivery-input.ts';
import { deliveryBackend, deliverySettings, IN_CLUSTER, keysFromBackend } from './delivery-settings.ts';

/** One environment with everything that is delivered to it. */
export interface DeliverySources {
  readonly environment: Declaration<'Environment'>;
  /** Sorted by name. */
  readonly clusters: readonly Declaration<'Cluster'>[];
  /** Those with a release here, sorted by name. */
  readonly organizations: readonly Declaration<'Organization'>[];
  /** Sorted by cluster, then by name. */
  readonly releases: readonly Omit<DeliveryRelease, 'wave'>[];
  readonly pipelines?: DeliveryPipelines;
  readonly tenancy?: DeliveryTenancy;
  /** Kinds that extensions make for an organization, by its name. */
  readonly extensionKinds?: ReadonlyMap<string, DeliveryOrganization['allowedKinds']>;
}

/** The delivery of one environment that says where its manifests are published. */
export function deliveryOf(sources: DeliverySources, compilerDigest: string, context: LinkContext): Delivery {
  const { environment, clusters, organizations, releases, pipelines, tenancy } = sources;
  return {
    key: () => {
      const digests = [environment, ...clusters, ...organizations].map(({ digest }) => digest);
      const places = releases.map(({ cluster, name, organization }) => `${cluster}/${name} ${organization}`);
      return [compilerDigest, ...digests, ...places, JSON.stringify({ pipelines, tenancy })].join('\n');
    },
    input: () => inputOf(sources),
    declaredAt: () => spanIn(context, environment, ['metadata', 'name']),
  };
}

function inputOf({
  environment,
  clusters,
  organizations,
  releases,
  pipelines,
  tenancy,
  extensionKinds,
}: DeliverySources): DeliveryInput {
  const { spec } = environment.value;
  const { repoURL, branch = 'rendered', credentials } = spec.rendered!;
  const home = clusters.find(({ name }) => name === spec.argocd?.cluster);
  const waves = spec.argocd?.waves ?? {};
  const input = {
    environment: environment.name,
    repoURL,
    branch,
    credentials,
    argocd: deliverySettings(spec, home?.value.spec),
    clusters: clusters.map(cluster => clusterOf(cluster, cluster === home)),
    organizations: organizations.map(organization => {
      const known = organizationOf(organization, environment);
      const further = extensionKinds?.get(organization.name) ?? [];
      return further.length === 0 ? known : { ...known, allowedKinds: [...known.allowedKinds, ...further] };
    }),
    releases: releases.map(release => ({
      ...release,
      wave: Object.hasOwn(waves, release.name) ? waves[release.name]! : 0,
    })),
    ...(pipelines && { pipelines }),
    ...(tenancy && { tenancy }),
  };
  const secretBackend = keysFromBackend(input) ? deliveryBackend(spec, home?.value.spec) : undefined;
  return { ...input, ...(secretBackend && { secretBackend }) };
}

function clusterOf({ name, value: { spec } }: Declaration<'Cluster'>, isHome: boolean): DeliveryCluster {
  const credentials = spec.argocd?.credentials;
  return {
    name,
    destination: destinationOf(name, spec.argocd?.name, isHome),
    ...(typeof credentials === 'object' && { credentials }),
  };
}

/** Name of a cluster in Argo CD. */
export function destinationOf(cluster: string, stated: string | undefined, isHome: boolean): string {
  return stated ?? (isHome ? IN_CLUSTER : cluster);
}

function organizationOf(
  { name, value: { spec } }: Declaration<'Organization'>,
  environment: Declaration<'Environment'>,
): DeliveryOrganization {
  return { name, namespace: namespaceOf(environment, name), allowedKinds: spec.allowedKinds ?? [] };
}
