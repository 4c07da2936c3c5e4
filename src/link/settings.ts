import type { ExtraObject, Patch } from './settings/deviations.ts';
import type { AlertSettings, ScalingSettings } from './settings/operations.ts';
import type {
  ConfigMapKey,
  PlainFile,
  PlainValue,
  SecretKey,
  SecretReference,
  WholeSource,
} from './settings/sources.ts';
import type {
  Amounts,
  FurtherContainer,
  Job,
  Probes,
  Rollout,
  Schedule,
  Scheduling,
  Storage,
} from './settings/workload.ts';

/** The effective settings of one release: all layers merged, complete where a value must exist. */
export interface Settings {
  readonly description?: string;
  readonly source?: { readonly repository?: string; readonly path?: string };
  readonly image?: { readonly repository?: string };
  readonly selectorLabels?: { readonly name: string; readonly instance: string };
  /** Integrations that this one calls. */
  readonly dependencies?: readonly string[];
  readonly http?: HttpSettings;
  readonly command?: readonly string[];
  readonly arguments?: readonly string[];
  readonly schedule?: Schedule;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly containers?: Readonly<Record<string, FurtherContainer>>;
  readonly storage?: Readonly<Record<string, Storage>>;
  readonly probes?: Probes;
  readonly rollout?: Rollout;
  readonly scheduling?: Scheduling;
  readonly config?: {
    readonly env?: Readonly<Record<string, PlainValue | ConfigMapKey>>;
    readonly files?: Readonly<Record<string, PlainFile | ConfigMapKey>>;
    readonly from?: readonly WholeSource[];
  };
  readonly secrets?: {
    readonly env?: Readonly<Record<string, SecretReference | SecretKey>>;
    readonly files?: Readonly<Record<string, SecretReference | SecretKey>>;
    /** Passwords that the platform generates, by name. */
    readonly generated?: Readonly<
      Record<
        string,
        {
          readonly length?: number;
          readonly symbols?: number;
          readonly env?: string;
          readonly file?: string;
        }
      >
    >;
  };
  readonly egress?: {
    readonly cluster?: readonly ClusterEgress[];
    readonly systems?: readonly string[];
    readonly internet?: readonly string[];
  };
  readonly resources: {
    readonly requests: Amounts;
    readonly limits: Amounts;
  };
  readonly scaling: ScalingSettings;
  readonly alerts?: AlertSettings;
  /** JSON texts of Grafana dashboards, by name. */
  readonly dashboards?: Readonly<Record<string, string>>;
  readonly shutdown: {
    readonly preStopSeconds: number;
    readonly timeoutSeconds: number;
    readonly gracePeriodSeconds?: number;
  };
  readonly security: { readonly runAsUser: number; readonly writablePaths?: readonly string[] };
  /** Objects that Cistern does not make, by a short name. */
  readonly extraObjects?: Readonly<Record<string, ExtraObject>>;
  /** The last resort: changes to objects that Cistern makes, by a short name. */
  readonly patches?: Readonly<Record<string, Patch>>;
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
  readonly metrics?: {
    readonly port?: 'http' | 'management';
    readonly path?: string;
    readonly monitor?: 'pod' | 'service';
  };
}

/** Pods in one namespace of the cluster, and their TCP ports. */
export interface ClusterEgress {
  readonly name: string;
  readonly namespace: string;
  readonly podLabels?: Readonly<Record<string, string>>;
  readonly ports: readonly number[];
}
