import type { Span } from '../../source/source-file.ts';
import type { Environment } from '../../validate/generated/kinds.ts';
import type { DeploysInput } from '../onboarding/tenancy-input.ts';

type Argocd = NonNullable<Environment['spec']['argocd']>;

/** What Argo CD is told about one environment. */
export interface Delivery {
  /** What the output depends on, and nothing else. */
  readonly key: () => string;
  readonly input: () => DeliveryInput;
  /** The Environment. */
  readonly declaredAt: () => Span;
}

/** All that `lower` may look at for what Argo CD needs of one environment: plain data, defaults filled in. */
export interface DeliveryInput {
  readonly environment: string;
  /** The repository of the hydrated manifests. */
  readonly repoURL: string;
  readonly branch: string;
  readonly credentials: Credentials;
  readonly argocd: DeliverySettings;
  /** Sorted by name; those of the whole environment, whether something runs there or not. */
  readonly clusters: readonly DeliveryCluster[];
  /** Organizations that have a release in the environment, sorted by name. */
  readonly organizations: readonly DeliveryOrganization[];
  /** Sorted by cluster, then by name. */
  readonly releases: readonly DeliveryRelease[];
  /** Pipelines and Tasks, where the environment has some. */
  readonly pipelines?: DeliveryPipelines;
  /** What runs of tenancy, where the environment runs some. */
  readonly tenancy?: DeliveryTenancy;
  /** Where credentials are read from; present where some are. */
  readonly secretBackend?: DeliverySecretBackend;
}

/** How Argo CD gets to read the repository. */
export type Credentials = 'none' | 'existing' | SecretKey;

/** A key relative to the prefix of the secret backend. */
export interface SecretKey {
  readonly key: string;
}

/** How Argo CD delivers one environment. */
export interface DeliverySettings {
  readonly namespace: string;
  /** Name, in Argo CD, of the cluster that it runs on. */
  readonly home: string;
  /** Cluster of the environment that Argo CD runs on; absent where it runs elsewhere. */
  readonly homeCluster?: string;
  readonly mode: NonNullable<Argocd['mode']>;
  readonly preserveResourcesOnDeletion: boolean;
  readonly applicationsSync: NonNullable<Argocd['applicationsSync']>;
  readonly automated: boolean;
  readonly syncOptions: readonly string[];
  readonly ignoreDifferences: Argocd['ignoreDifferences'] & object;
  readonly syncWindows: readonly NonNullable<Argocd['syncWindows']>[number][];
  /** Whether any integration has a wave of its own. */
  readonly hasWaves: boolean;
  readonly rollingSync?: { readonly maxUpdate: string };
  readonly retry: Required<NonNullable<Argocd['retry']>>;
  readonly webhook?: NonNullable<Argocd['webhook']>;
}

/** One cluster of the environment. */
export interface DeliveryCluster {
  readonly name: string;
  /** Name of the cluster in Argo CD. */
  readonly destination: string;
  /** Where its credentials come from, unless somebody else sees to them. */
  readonly credentials?: SecretKey & { readonly server: string };
}

/** One organization in the environment. */
export interface DeliveryOrganization {
  readonly name: string;
  readonly namespace: string;
  /** Kinds that it may apply besides those that the compiler makes. */
  readonly allowedKinds: readonly { readonly group: string; readonly kind: string }[];
}

/** One release on one cluster. */
export interface DeliveryRelease {
  readonly name: string;
  readonly cluster: string;
  readonly organization: string;
  readonly wave: number;
}

/** The Pipelines and Tasks of the environment, all in one place. */
export interface DeliveryPipelines {
  readonly cluster: string;
  readonly namespace: string;
  /** Names of their Applications, sorted. */
  readonly applications: readonly string[];
}

/** Organizations, and what belongs to them besides releases; all on one cluster. */
export interface DeliveryTenancy {
  readonly cluster: string;
  /** Names of the organizations themselves, sorted. */
  readonly organizations: readonly string[];
  /** All namespaces that are made for them, sorted. */
  readonly namespaces: readonly string[];
  /** Sorted by name. */
  readonly applications: readonly DeliveryTenancyApplication[];
  /** RepoBindings whose repositories Argo CD may deploy from, sorted by name. */
  readonly deploying: readonly {
    readonly name: string;
    readonly organization: string;
    readonly deploys: DeploysInput;
  }[];
}

/** The Application of one Organization, RepoBinding, KnowledgeBase or Agent. */
export interface DeliveryTenancyApplication {
  readonly name: string;
  readonly organization: string;
  /** Where most of its objects live. */
  readonly namespace: string;
}

/** The secret backend as the operator beside Argo CD reaches it. */
export interface DeliverySecretBackend {
  readonly server: string;
  readonly mount: string;
  readonly prefix: string;
  readonly authMount: string;
  readonly audience: string;
  readonly issuer?: string;
  readonly refreshInterval: string;
  readonly caProvider?: {
    readonly kind: 'ConfigMap' | 'Secret';
    readonly name: string;
    readonly key: string;
  };
  /** Version of the External Secrets operator. */
  readonly operator: string;
}
