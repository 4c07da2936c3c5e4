import type { PlainValue, SecretKey, SecretReference } from './sources.ts';

/** When the integration runs, where it does not run all the time. */
export interface Schedule {
  readonly cron: string;
  readonly timeZone?: string;
  readonly concurrency?: 'forbid' | 'allow' | 'replace';
  readonly startingDeadlineSeconds?: number;
  readonly deadlineSeconds?: number;
  readonly retries?: number;
  readonly history?: { readonly successful?: number; readonly failed?: number };
}

/** What a container besides the main one is made of. */
export interface OwnContainer {
  readonly image?: { readonly repository?: string; readonly digest?: string };
  readonly command?: readonly string[];
  readonly arguments?: readonly string[];
  readonly env?: Readonly<Record<string, PlainValue>>;
  readonly secrets?: Readonly<Record<string, SecretReference | SecretKey>>;
  readonly resources?: { readonly requests?: Amounts; readonly limits?: Amounts };
  /** Paths of the main container that this one shares. */
  readonly mounts?: readonly string[];
  readonly writablePaths?: readonly string[];
  readonly runAsUser?: number;
}

/** A job that runs once for each change of what it is made of. */
export interface Job extends OwnContainer {
  readonly deadlineSeconds?: number;
  readonly retries?: number;
}

/** A further container of the pods. */
export interface FurtherContainer extends OwnContainer {
  readonly kind: 'init' | 'sidecar';
  readonly order?: number;
  readonly ports?: Readonly<Record<string, number>>;
  readonly probes?: Probes;
}

/** Amounts of compute resources, as Kubernetes spells quantities. */
export interface Amounts {
  readonly cpu?: string;
  readonly memory?: string;
  readonly 'ephemeral-storage'?: string;
}

/** The probes of a container; `null` for none although there would be one. */
export interface Probes {
  readonly liveness?: Probe | null;
  readonly readiness?: Probe | null;
  readonly startup?: Probe | null;
}

/** One probe; at most one of the first four says how it asks. */
export interface Probe {
  readonly http?: { readonly path: string; readonly port: string | number };
  readonly grpc?: { readonly port: string | number; readonly service?: string };
  readonly tcp?: { readonly port: string | number };
  readonly exec?: readonly string[];
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly timeoutSeconds?: number;
  readonly failureThreshold?: number;
  readonly successThreshold?: number;
}

/** How a new version takes the place of the old one. */
export interface Rollout {
  readonly strategy?: 'rolling' | 'recreate';
  readonly maxSurge?: number | string;
  readonly maxUnavailable?: number | string;
  readonly minReadySeconds?: number;
  readonly progressDeadlineSeconds?: number;
  readonly revisionHistoryLimit?: number;
}

/** On which nodes the pods run. */
export interface Scheduling {
  readonly priorityClass?: string;
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly tolerations?: readonly Toleration[];
  readonly spread?: readonly SpreadRule[];
}

/** A taint of nodes that the pods put up with. */
export interface Toleration {
  readonly key?: string;
  readonly operator: 'Equal' | 'Exists';
  readonly value?: string;
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  readonly tolerationSeconds?: number;
}

/** What the pods are spread over. */
export interface SpreadRule {
  readonly topologyKey: string;
  readonly maxSkew?: number;
  readonly whenUnsatisfiable?: 'soft' | 'hard';
}

/** A volume that outlives the pods. */
export interface Storage {
  readonly size?: string;
  readonly class?: string;
  readonly accessMode?: 'ReadWriteOnce' | 'ReadWriteMany' | 'ReadWriteOncePod' | 'ReadOnlyMany';
  readonly mountPath: string;
  readonly subPath?: string;
  readonly existingClaim?: string;
  readonly readOnly?: boolean;
}
