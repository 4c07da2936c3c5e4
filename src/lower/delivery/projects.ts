import { AppProject } from '../../../imports/argoproj.io.ts';
import type { DeliveryInput, DeliveryOrganization } from '../../link/delivery/delivery-input.ts';
import type { JsonMap } from '../../source/json.ts';
import { custom } from '../objects/custom.ts';
import { KEPT } from '../objects/kept.ts';
import { listenerClusterRole, storeName } from '../onboarding/organization/organization-names.ts';
import {
  type AllowedKind,
  CREDENTIALS_KINDS,
  PIPELINE_KINDS,
  PLATFORM_KINDS,
  ROOT_KINDS,
  releaseKinds,
  TENANCY_KINDS,
} from './allowed-kinds.ts';
import { isDeletionAllowed } from './application-set.ts';
import { objectMetadata, SYNC_WAVE } from './delivery-metadata.ts';
import { CREDENTIALS, PIPELINES, scopedName, TENANCY } from './delivery-names.ts';

/**
 * Projects are applied before all that names them: a set that finds no project tries again after three minutes. Nothing
 * can keep them waiting, since a project is never unhealthy.
 */
const FIRST = { [SYNC_WAVE]: '-2' };

/** What one project allows. */
interface Project {
  readonly name: string;
  readonly description: string;
  readonly destinations: readonly { readonly name: string; readonly namespace: string }[];
  /** Objects of the whole cluster that it may make, each by its name. */
  readonly clusterWide?: readonly (AllowedKind & { readonly name: string })[];
  readonly kinds: readonly AllowedKind[];
  readonly metadata?: Pick<ReturnType<typeof objectMetadata>, 'annotations' | 'finalizers'>;
  /** Whether the windows of the environment hold. */
  readonly hasWindows?: boolean;
}

/** The project of the root Application: the objects that tell Argo CD what to do, and nothing else. */
export function rootProject(input: DeliveryInput): JsonMap {
  return project(input, {
    name: 'root',
    description: `What Argo CD delivers to ${input.environment}`,
    destinations: [home(input)],
    kinds: ROOT_KINDS,
  });
}

/** The project of the namespaces of an environment. */
export function platformProject(input: DeliveryInput): JsonMap {
  const namespaces = input.organizations.map(({ namespace }) => namespace).sort();
  const ofPipelines = [...pipelineDestinations(input), ...tenancyDestinations(input)];
  return project(input, {
    name: 'platform',
    description: `Namespaces of ${input.environment}`,
    destinations: [
      ...input.clusters.flatMap(cluster =>
        namespaces.map(namespace => ({ name: cluster.destination, namespace })),
      ),
      ...ofPipelines,
    ],
    clusterWide: [...namespaces, ...ofPipelines.map(({ namespace }) => namespace)]
      .sort()
      .map(name => ({ group: '', kind: 'Namespace', name })),
    kinds: PLATFORM_KINDS,
    hasWindows: true,
  });
}

/** The project of the Pipelines and Tasks of an environment: one namespace on one cluster. */
export function pipelinesProject(input: DeliveryInput): JsonMap {
  return project(input, {
    name: PIPELINES,
    description: `Pipelines of ${input.environment}`,
    destinations: pipelineDestinations(input),
    kinds: PIPELINE_KINDS,
    hasWindows: true,
  });
}

function pipelineDestinations({ clusters, pipelines }: DeliveryInput): Project['destinations'] {
  return clusters.flatMap(({ name, destination }) =>
    name === pipelines?.cluster ? [{ name: destination, namespace: pipelines.namespace }] : [],
  );
}

/**
 * The project of organizations and what belongs to them besides releases: their namespaces on one cluster, and what each
 * needs of the whole cluster, by its name.
 */
export function tenancyProject(input: DeliveryInput): JsonMap {
  const organizations = input.tenancy?.organizations ?? [];
  const RBAC = 'rbac.authorization.k8s.io';
  return project(input, {
    name: TENANCY,
    description: `Organizations of ${input.environment}`,
    destinations: tenancyDestinations(input),
    clusterWide: [
      ...organizations.map(name => ({
        group: 'external-secrets.io',
        kind: 'ClusterSecretStore',
        name: storeName(name),
      })),
      ...['ClusterRole', 'ClusterRoleBinding'].flatMap(kind =>
        organizations.map(name => ({ group: RBAC, kind, name: listenerClusterRole(name) })),
      ),
    ],
    kinds: TENANCY_KINDS,
    hasWindows: true,
  });
}

function tenancyDestinations({ clusters, tenancy }: DeliveryInput): Project['destinations'] {
  return clusters.flatMap(({ name, destination }) =>
    name === tenancy?.cluster ? tenancy.namespaces.map(namespace => ({ name: destination, namespace })) : [],
  );
}

/** The project of what gives Argo CD its credentials. */
export function credentialsProject(input: DeliveryInput): JsonMap {
  return project(input, {
    name: CREDENTIALS,
    description: `Credentials of Argo CD for ${input.environment}`,
    destinations: [home(input)],
    kinds: CREDENTIALS_KINDS,
  });
}

/**
 * The project of an organization: its namespace on every cluster of the environment, so that it can also clean up where
 * it no longer runs. The project outlives its Applications, which cannot be deleted without it.
 */
export function organizationProject(input: DeliveryInput, organization: DeliveryOrganization): JsonMap {
  const { name, namespace, allowedKinds } = organization;

  return project(input, {
    name,
    description: `Releases of ${name} in ${input.environment}`,
    destinations: input.clusters.map(cluster => ({ name: cluster.destination, namespace })),
    kinds: releaseKinds(allowedKinds),
    metadata: isDeletionAllowed(input)
      ? { finalizers: ['resources-finalizer.argocd.argoproj.io'] }
      : { annotations: KEPT },
    hasWindows: true,
  });
}

function home({ argocd }: DeliveryInput): Project['destinations'][number] {
  return { name: argocd.home, namespace: argocd.namespace };
}

function project(input: DeliveryInput, { name, hasWindows = false, ...allowed }: Project): JsonMap {
  const { syncWindows } = input.argocd;
  return custom(AppProject, {
    metadata: objectMetadata(input, scopedName(input, name), {
      ...allowed.metadata,
      annotations: { ...FIRST, ...allowed.metadata?.annotations },
    }),
    spec: {
      description: allowed.description,
      sourceRepos: [input.repoURL],
      destinations: allowed.destinations,
      clusterResourceWhitelist: (allowed.clusterWide ?? []).map(({ group, kind, name: object }) => ({
        group,
        kind,
        name: object,
      })),
      namespaceResourceWhitelist: allowed.kinds.map(({ group, kind }) => ({ group, kind })),
      ...(hasWindows &&
        syncWindows.length > 0 && {
          syncWindows: syncWindows.map(
            ({ kind, schedule, duration, timeZone = 'UTC', manualSync = false }) => ({
              kind,
              schedule,
              duration,
              timeZone,
              manualSync,
              applications: ['*'],
            }),
          ),
        }),
    },
  });
}
