import type { Integration, SettingsLayer } from '../validate/generated/kinds.ts';

/** What a family of images has in common: where it serves, how it is wired, and what must not be set by hand. */
export interface RuntimeProfile {
  readonly name: RuntimeName;
  /** The layer of settings that lies directly above the built-in defaults. */
  readonly defaults: SettingsLayer;
  /** Folder of the configuration files that have a plain name. */
  readonly configFolder: string;
  /** Smallest memory limit with which the runtime works well, as a Kubernetes quantity. */
  readonly leastMemory?: string;
  /** Whether the process keeps memory that it once had, so that its use says nothing about its load. */
  readonly keepsMemory?: boolean;
  /** Whether a PKCS #12 trust store takes the place of the runtime's own authorities. */
  readonly replacesTrust?: boolean;
  /** What a developer's machine reads configuration from, besides a compose file. */
  readonly local?: 'quarkus' | 'dotnet';
  /** Variables that the catalog must not set. */
  readonly forbidden: readonly ForbiddenVariable[];
  /** How the process is started in one release. */
  readonly wiring: (facts: RuntimeFacts) => Wiring;
}

/** The runtimes that there are profiles for, as the schema of Integration lists them. */
export type RuntimeName = Integration['spec']['runtime'];

/** An environment variable that would undo what the profile does. */
export interface ForbiddenVariable {
  readonly name: string;
  /** `secrets` where plain configuration may set it, since only a known value can be completed. */
  readonly in: 'config and secrets' | 'secrets';
  /** What to do instead. */
  readonly instead: string;
}

/** What a profile may know of one release. */
export interface RuntimeFacts {
  readonly httpPort?: number;
  readonly managementPort?: number;
  /** Whether requests come through a gateway that sets `X-Forwarded-*`. */
  readonly routed: boolean;
  /** Whether the gateway strips a prefix and says so in `X-Forwarded-Prefix`; otherwise nobody vouches for that header. */
  readonly prefixed: boolean;
  readonly timeoutSeconds: number;
  /** Present when the release reaches the internet. */
  readonly proxy?: ProxyFacts;
  /** Present where the environment has certificate authorities of its own. */
  readonly trust?: TrustFacts;
  /** Present where the environment says where telemetry is pushed to. */
  readonly telemetry?: TelemetryFacts;
  /** `config.env` as text, by name. */
  readonly configured: ReadonlyMap<string, string>;
}

/** The egress proxy as clients see it. */
export interface ProxyFacts {
  readonly host: string;
  readonly port: number;
  /** What is reached without it: exact hosts, and suffixes that begin with a dot. */
  readonly noProxy: readonly string[];
}

/** The certificate authorities of the platform, as files in the container. */
export interface TrustFacts {
  /** Path of the certificates as PEM. */
  readonly pem: string;
  /** The same as a PKCS #12 trust store, where there is one. */
  readonly pkcs12?: { readonly path: string; readonly password?: string };
  /** Whether the public authorities are among them. */
  readonly publicRoots: boolean;
}

/** Where telemetry is pushed to, and as whose. */
export interface TelemetryFacts {
  /** URL of the collector. */
  readonly endpoint: string;
  readonly protocol: 'grpc' | 'http';
  readonly service: string;
  /** Attributes of the resource, sorted by name; nothing that changes without a new image. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** What a profile adds to the container; a variable of the catalog wins over one of `defaults`. */
export interface Wiring {
  /** Name → value. */
  readonly defaults: Readonly<Record<string, string>>;
  /** Name → value, made of ours and the catalog's; these replace the catalog's. */
  readonly composed: Readonly<Record<string, string>>;
  readonly arguments: readonly string[];
}
