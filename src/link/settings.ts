/** The effective settings of one release: all layers merged, complete where a value must exist. */
export interface Settings {
  readonly description?: string;
  readonly source?: { readonly repository?: string; readonly path?: string };
  readonly image?: { readonly repository?: string };
  readonly selectorLabels?: { readonly name: string; readonly instance: string };
  /** Integrations that this one calls. */
  readonly dependencies?: readonly string[];
  readonly http?: HttpSettings;
  readonly config?: {
    readonly env?: Readonly<Record<string, string | number | boolean>>;
    readonly files?: Readonly<Record<string, string | { readonly base64: string }>>;
  };
  readonly secrets?: {
    readonly env?: Readonly<Record<string, SecretReference>>;
    readonly files?: Readonly<Record<string, SecretReference>>;
  };
  readonly egress?: {
    readonly cluster?: readonly ClusterEgress[];
    readonly systems?: readonly string[];
    readonly internet?: readonly string[];
  };
  readonly resources: {
    readonly requests: { readonly cpu?: string; readonly memory?: string };
    readonly limits: { readonly cpu?: string; readonly memory?: string };
  };
  readonly scaling: { readonly replicas: number; readonly maxUnavailable: number };
  readonly shutdown: { readonly preStopSeconds: number; readonly timeoutSeconds: number };
  readonly security: { readonly runAsUser: number; readonly writablePaths?: readonly string[] };
}

/** What the image serves, and where it is reachable. */
export interface HttpSettings {
  readonly port?: number;
  readonly basePath?: string;
  readonly exposure: 'public' | 'internal';
  readonly hostLabel?: string;
  readonly requiresRoot?: boolean;
  readonly management?: { readonly port?: number };
  readonly health?: {
    readonly port?: 'http' | 'management';
    readonly liveness?: string;
    readonly readiness?: string;
    readonly startup?: string;
  };
  readonly metrics?: { readonly port?: 'http' | 'management'; readonly path?: string };
}

/** One field of one secret; the key is relative to the prefix of the secret backend. */
export interface SecretReference {
  readonly key: string;
  readonly property: string;
}

/** Pods in one namespace of the cluster, and their TCP ports. */
export interface ClusterEgress {
  readonly name: string;
  readonly namespace: string;
  readonly podLabels?: Readonly<Record<string, string>>;
  readonly ports: readonly number[];
}
