import type { JsonMap } from '../../source/json.ts';

/** An Organization where an environment runs it: everything that is made for it besides its releases. */
export interface OrganizationFacts {
  readonly organization: string;
  readonly displayName?: string;
  /** `org-<organization>`. */
  readonly namespace: string;
  /** Sorted; at least one. */
  readonly adminUsers: readonly string[];
  /** Of its namespace; absent where it has none. */
  readonly quota?: QuotaInput;
  readonly network: NetworkInput;
  /** Absent where it takes no events; then it has no bindings either. */
  readonly webhook?: WebhookInput;
  /** Present where the webhook arrives through a tunnel. */
  readonly tunnel?: TunnelInput;
  /** What its events start, sorted by name. */
  readonly triggers: readonly TriggerInput[];
  /** Keys of the secret backend that the organization may read, and what lies below them; relative to its prefix. */
  readonly secretPaths: readonly string[];
  /** Prefixes of the images that it owns, each with its registry; sorted. */
  readonly registries: readonly string[];
}

/** One RepoBinding where an environment runs it: everything in the namespace of its runs. */
export interface RepoBindingFacts extends TriggerInput {
  readonly organization: string;
  readonly organizationNamespace: string;
  /** Admins of the organization, sorted. */
  readonly adminUsers: readonly string[];
  /** The other namespaces of the organization, sorted. */
  readonly siblings: readonly string[];
  /** The Pipeline itself, where it belongs to this binding alone: without a namespace, its Tasks by their names. */
  readonly document?: JsonMap;
  /** Namespace of the Tasks and Pipelines of the shared catalog. */
  readonly sharedNamespace: string;
  readonly permissions: 'standard' | 'elevated';
  /** Absent where the namespace has none. */
  readonly quota?: QuotaInput;
  readonly network: NetworkInput;
  /** What Argo CD may deploy from its repositories; absent for nothing. */
  readonly deploys?: DeploysInput;
}

/** One KnowledgeBase where an environment runs it. */
export interface KnowledgeBaseFacts {
  readonly name: string;
  readonly organization: string;
  /** That of the organization. */
  readonly namespace: string;
  readonly displayName: string;
  readonly description?: string;
  /** In the order of the catalog. */
  readonly repositories: readonly {
    readonly url: string;
    readonly branch: string;
    readonly paths: readonly string[];
  }[];
  /** Absent where no server offers it. */
  readonly mcp?: {
    /** Complete reference, by digest. */
    readonly image: string;
    readonly port: number;
    readonly queryServiceURL: string;
    readonly replicas: number;
  };
  /** Agents that read it, sorted. */
  readonly agents: readonly string[];
  readonly network: NetworkInput;
  /** Of the namespace; absent where it has none. */
  readonly quota?: QuotaInput;
}

/** One Agent where an environment runs it. */
export interface AgentFacts {
  readonly name: string;
  readonly organization: string;
  /** That of the organization. */
  readonly namespace: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly model: ModelServerInput | ModelServiceInput;
  /** The KnowledgeBase that it reads, of the same organization. */
  readonly knowledgeBase?: {
    readonly name: string;
    /** Of its MCP server; absent where it has none. */
    readonly mcp?: { readonly port: number; readonly queryServiceURL: string };
  };
  readonly orchestration?: { readonly image: string; readonly port: number };
  readonly network: NetworkInput;
  /** Of the namespace; absent where it has none. */
  readonly quota?: QuotaInput;
}

/** A model that runs in the cluster. */
export interface ModelServerInput {
  readonly provider: 'vllm';
  readonly name: string;
  /** Complete reference, by digest. */
  readonly image: string;
  readonly port: number;
  readonly quantization?: string;
  /** Present with a GPU at least. */
  readonly gpus?: { readonly count: number; readonly runtimeClass: string };
  readonly maxModelLength: number;
  readonly cache: VolumeInput;
  readonly resources: { readonly requests: AmountsInput; readonly limits: AmountsInput };
  /** Token of a gated model. */
  readonly token?: SecretInput;
}

/** A model that is a service elsewhere. */
export interface ModelServiceInput {
  readonly provider: 'openai' | 'anthropic' | 'bedrock';
  readonly name: string;
  readonly endpoint: string;
  /** Of `bedrock`. */
  readonly region?: string;
  readonly token: SecretInput;
}

/** Where the value of a secret comes from; the value itself is nowhere. */
export type SecretInput =
  /** A Secret that somebody else makes in the namespace. */
  | { readonly from: 'existing'; readonly name: string; readonly key: string }
  /** A field of the secret backend; the key is relative to its prefix. */
  | { readonly from: 'backend'; readonly remoteKey: string; readonly property: string }
  /** A random value that the External Secrets operator makes. */
  | { readonly from: 'generator' };

/** Where the events of an organization arrive. */
export interface WebhookInput {
  readonly provider: 'github';
  /** What the events are signed with. */
  readonly secret: SecretInput;
  readonly exposure: 'tunnel' | 'public' | 'internal';
  readonly host: string;
  readonly url: string;
}

/** A tunnel of Cloudflare. */
export interface TunnelInput {
  readonly id: string;
  readonly credentials: SecretInput;
  /** Complete reference, by digest; absent for the built-in one. */
  readonly image?: string;
}

/** What the events of one repository start. */
export interface TriggerInput {
  /** Name of the RepoBinding. */
  readonly name: string;
  /** Of the runs. */
  readonly namespace: string;
  readonly repository: RepositoryInput;
  /** Names, and patterns with `*` for any text without `/`; in the order of the catalog. */
  readonly branches: readonly string[];
  /** Sorted. */
  readonly events: readonly ('pull_request' | 'push' | 'tag')[];
  /** The Pipeline, and where it lies: in the namespace of the runs where it belongs to this binding alone. */
  readonly pipeline: { readonly name: string; readonly namespace: string };
  /** Name of the PipelineTemplate; absent for the built-in one. */
  readonly template?: string;
  readonly run: RunInput;
}

/** A repository on GitHub. */
export interface RepositoryInput {
  readonly owner: string;
  readonly name: string;
  /** https URL without `.git`. */
  readonly url: string;
}

/** What each run of a Pipeline is given. */
export interface RunInput {
  readonly serviceAccount: string;
  /** Only those that the Pipeline declares, in the order in which it does. */
  readonly params: readonly RunParam[];
  readonly workspaces: readonly RunWorkspace[];
  readonly timeouts: { readonly pipeline: string; readonly tasks?: string; readonly finally?: string };
}

/** A fact of an event that a run may be given. */
export type EventFact =
  | 'event-id'
  | 'event-type'
  | 'git-revision'
  | 'git-url'
  | 'repo-full-name'
  | 'triggered-at';

/** One parameter of a run: a constant, or a fact of the event. */
export type RunParam =
  | { readonly name: string; readonly value: string | readonly string[] }
  /** With `isList` the Pipeline wants a list, which then has this one entry. */
  | { readonly name: string; readonly event: EventFact; readonly isList: boolean };

/** One workspace of a run. */
export type RunWorkspace = { readonly name: string } & (
  | { readonly volumeClaim: VolumeInput }
  | { readonly emptyDir: { readonly sizeLimit?: string } }
  | { readonly secret: string }
  | { readonly configMap: string }
);

/** A volume that is asked for. */
export interface VolumeInput {
  readonly size: string;
  /** Absent for the default of the cluster. */
  readonly storageClass?: string;
}

/** What Argo CD may deploy for a repository. */
export interface DeploysInput {
  /** Sorted, each by its full name; those of the binding itself and of other teams are not among them. */
  readonly namespaces: readonly string[];
  /** https URLs without `.git`, sorted; that of the binding is among them. */
  readonly repositories: readonly string[];
}

/** An amount of processors and memory, as quantities of Kubernetes. */
export interface AmountsInput {
  readonly cpu: string;
  readonly memory: string;
}

/** What the pods of a namespace may use. */
export interface QuotaInput {
  readonly requests: AmountsInput;
  readonly limits: AmountsInput;
  readonly persistentVolumeClaims: number;
  readonly pods: number;
  readonly container: {
    readonly default: AmountsInput;
    readonly defaultRequest: AmountsInput;
    readonly max: AmountsInput;
    readonly min: AmountsInput;
  };
}

/** What the pods of a namespace reach. */
export interface NetworkInput {
  /** `isolated`: everything; `strict`: what is listed here, the DNS and the own namespace. */
  readonly preset: 'isolated' | 'strict';
  /** Present with `strict`, as is `registry`. */
  readonly apiServer?: AddressesInput;
  readonly registry?: AddressesInput;
  /** The egress proxy of the environment, where it has one. */
  readonly proxy?: {
    readonly host: string;
    readonly port: number;
    readonly pods?: { readonly namespace: string; readonly podLabels?: Readonly<Record<string, string>> };
    readonly cidrs?: readonly string[];
  };
  /** Named systems of the environment that runs of Pipelines reach, sorted; for RepoBindings alone. */
  readonly systems: readonly string[];
}

/** Addresses and ports outside the pods of the cluster. */
export interface AddressesInput {
  readonly cidrs: readonly string[];
  readonly ports: readonly number[];
}

/** A namespace that is made for tenancy. */
export interface TenancyNamespace {
  readonly name: string;
  readonly organization: string;
  readonly displayName?: string;
  /** The RepoBinding whose runs happen there; absent for the namespace of the organization itself. */
  readonly binding?: string;
  /** Of that RepoBinding. */
  readonly repository?: RepositoryInput;
}
