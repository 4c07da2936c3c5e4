import type { JsonMap } from '../source/json.ts';
import type { Path } from '../source/pointer.ts';
import type { Span } from '../source/source-file.ts';
import type { Declaration } from '../validate/declaration.ts';
import type { Cluster, Environment } from '../validate/generated/kinds.ts';
import type { Delivery } from './delivery/delivery-input.ts';
import type {
  AgentFacts,
  KnowledgeBaseFacts,
  OrganizationFacts,
  RepoBindingFacts,
  TenancyNamespace,
} from './onboarding/tenancy-input.ts';
import type { Settings } from './settings.ts';

/** The linked workspace: every reference points at its target, every release is expanded to its clusters. */
export interface Program {
  readonly organizations: ReadonlyMap<string, Declaration<'Organization'>>;
  readonly integrations: ReadonlyMap<string, Declaration<'Integration'>>;
  /** Sorted by name. */
  readonly environments: ReadonlyMap<string, Declaration<'Environment'>>;
  /** Where Applications run, by `<environment>/<cluster>`, sorted. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Sorted by address. */
  readonly applications: readonly Application[];
  /** What Argo CD is told, by environment; only those that say where their manifests are published. */
  readonly deliveries: ReadonlyMap<string, Delivery>;
  /** Rules that need not hold somewhere, sorted by name. */
  readonly waivers: ReadonlyMap<string, Declaration<'Waiver'>>;
}

/** Address of anything hydrated: `<environment>/<cluster>/<application>`. */
export interface Address {
  readonly environment: string;
  readonly cluster: string;
  readonly application: string;
}

/** One cluster of one environment: everything that hydration needs to know of the place. */
export interface Target {
  readonly environment: string;
  readonly cluster: string;
  readonly environmentSpec: Environment['spec'];
  readonly clusterSpec: Cluster['spec'];
}

/** One Argo CD Application: one directory of the rendered tree, one call of `lower` → `check` → `emit`. */
export interface Application {
  readonly address: Address;
  /** Owner; empty for what belongs to the platform. */
  readonly organization: string;
  /**
   * What the output depends on, and nothing else: digests of the source files and of the compiler, and the addresses of
   * the releases that this one calls or is called by.
   */
  readonly key: string;
  /**
   * Merges the layers and checks what they say; called only for Applications that must be hydrated again.
   * Nothing when it reported an error.
   */
  readonly input: () => ApplicationInput | undefined;
  /** Where the effective value at a path of `ApplicationInput.settings` comes from, the winner first; reads the files again. */
  readonly originsOf: (path: Path) => readonly Origin[];
  /** The place that makes this an Application: the name of the release, or of the cluster. */
  readonly declaredAt: () => Span;
}

/** One layer of settings that had a say in a value. */
export interface Origin {
  /** What the layer is, for people: `runtime profile camel-quarkus`, `Integration order-to-partner`. */
  readonly layer: string;
  /** Absent for built-in layers. */
  readonly span?: Span;
}

/** All that `lower` may look at for one Application: plain data, safe to send to a worker. */
export type ApplicationInput = ReleaseInput | PlatformInput | PipelineInput | TenancyInput | ExtensionInput;

/** One release on one cluster. */
export interface ReleaseInput {
  readonly kind: 'release';
  readonly address: Address;
  readonly namespace: string;
  readonly organization: string;
  readonly integration: string;
  readonly runtime: string;
  readonly state: 'started' | 'stopped';
  readonly revision: string;
  /** Complete image reference, `<registry>/<repository>@sha256:<digest>`. */
  readonly image: string;
  /** Those of further containers and jobs that have their own, by `containers.<name>` and `jobs.<name>`. */
  readonly images?: Readonly<Record<string, string>>;
  readonly settings: Settings;
  /** The route, where the integration is routed. */
  readonly route?: RouteInput;
  /** What the release calls, in the order of `settings.dependencies`. */
  readonly dependencies: readonly DependencyInput[];
  /** Pods of the same cluster that call the release, by the names of their integrations. */
  readonly callers: readonly PodsInput[];
  /** What its extra objects and patches may do; absent where it has none. */
  readonly deviations?: DeviationInput;
}

/** What the extra objects and patches of a release may do. */
export interface DeviationInput {
  /** Kinds that the project of the organization allows besides those of every release. */
  readonly allowedKinds: readonly { readonly group: string; readonly kind: string }[];
  readonly hostLabels: readonly string[];
  readonly pathPrefixes: readonly string[];
  /** Relative to the prefix of the secret backend. */
  readonly secretPaths: readonly string[];
  /** Prefixes of the images that may run, each with its registry. */
  readonly registries: readonly string[];
  /** What the namespace of the release lets in. */
  readonly podSecurity: 'restricted' | 'baseline' | 'privileged';
  /** Rules of pods that need not hold. */
  readonly waivers: readonly WaiverInput[];
}

/** Rules that one object of a release need not keep. */
export interface WaiverInput {
  readonly name: string;
  readonly rules: readonly string[];
  readonly object: { readonly kind: string; readonly name: string };
}

/** One dependency of a release, as it is found from the cluster of the caller. */
export interface DependencyInput {
  readonly integration: string;
  /** Clusters of the environment that it runs on, sorted; none where it is not released. */
  readonly clusters: readonly string[];
  /** Its address for the caller; absent where it has none. */
  readonly url?: string;
  /** Its pods and their port, where it runs on the cluster of the caller and serves a port. */
  readonly direct?: { readonly pods: PodsInput; readonly port: number };
  readonly route?: Omit<RouteInput, 'gateway'>;
  /** Whether the caller goes through the gateway: there is no other way, or its configuration asks for it. */
  readonly usesRoute: boolean;
}

/** Pods as a network policy selects them. */
export interface PodsInput {
  readonly namespace: string;
  readonly podLabels: Readonly<Record<string, string>>;
}

/** Where one release is reachable, computed from its settings and the environment. */
export interface RouteInput {
  readonly exposure: 'public' | 'internal';
  readonly host: string;
  /** Prefix without trailing slash, or `/`. */
  readonly path: string;
  /** The listener that routes attach to, where the environment has one. */
  readonly gateway?: {
    readonly name: string;
    readonly namespace: string;
    readonly listener: string;
    readonly listenerPort: number;
  };
}

/** What every cluster needs besides its releases: namespaces and their default-deny policies. */
export interface PlatformInput {
  readonly kind: 'platform';
  readonly address: Address;
  /** Sorted by name. */
  readonly namespaces: readonly {
    readonly name: string;
    readonly organization: string;
    readonly displayName?: string;
    /** The Pod Security level that it enforces. */
    readonly podSecurity?: 'baseline' | 'privileged';
  }[];
  /** Where runs of Pipelines happen, on the cluster that has some. */
  readonly pipelines?: {
    readonly namespace: string;
    /** Named systems that they may reach, sorted. */
    readonly systems: readonly string[];
  };
  /** Namespaces of organizations and of repository bindings, on the cluster that runs some; sorted by name. */
  readonly tenancy?: readonly TenancyNamespace[];
}

/** One Pipeline or Task of the shared catalog. */
export interface PipelineInput {
  readonly kind: 'pipeline';
  readonly address: Address;
  readonly namespace: string;
  /** The document as it stands in the catalog. */
  readonly document: JsonMap;
}

/** What one document of tenancy becomes on the cluster that its environment runs tenancy on. */
export type TenancyInput = OrganizationInput | RepoBindingInput | KnowledgeBaseInput | AgentInput;

/** One Organization: admins, secrets, limits, and where the events of its repositories arrive. */
export interface OrganizationInput extends OrganizationFacts {
  readonly kind: 'organization';
  readonly address: Address;
  /** The way in for events, where they do not arrive through a tunnel. */
  readonly route?: RouteInput;
}

/** One RepoBinding: what the runs of a Pipeline need in their namespace. */
export interface RepoBindingInput extends RepoBindingFacts {
  readonly kind: 'repobinding';
  readonly address: Address;
}

/** One KnowledgeBase. */
export interface KnowledgeBaseInput extends KnowledgeBaseFacts {
  readonly kind: 'knowledgebase';
  readonly address: Address;
}

/** One Agent. */
export interface AgentInput extends AgentFacts {
  readonly kind: 'agent';
  readonly address: Address;
}

/** One document of a kind of an extension on one cluster. */
export interface ExtensionInput {
  readonly kind: 'extension';
  readonly address: Address;
  readonly namespace: string;
  readonly organization: string;
  /** Folder of the kind, by which it is found again. */
  readonly folder: string;
  readonly name: string;
  readonly settings: JsonMap;
  /** What the settings refer to, sorted by kind and name. */
  readonly references: readonly ReferencedInput[];
  /** Keys of the secret backend that the organization may read, and what lies below them. */
  readonly secretPaths: readonly string[];
  readonly hostLabels: readonly string[];
  readonly pathPrefixes: readonly string[];
  /** Prefixes of the images that the organization may run, each with its registry. */
  readonly registries: readonly string[];
}

/** A document that the settings of another refer to. */
export interface ReferencedInput {
  readonly kind: string;
  readonly name: string;
  readonly organization: string;
  readonly namespace: string;
  /** Whether it is released on the cluster of the document that refers to it. */
  readonly runsHere: boolean;
  /** Of an Integration. */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** Of a document of an extension: its settings on the cluster, or those of the catalog where it does not run. */
  readonly settings?: JsonMap;
}
