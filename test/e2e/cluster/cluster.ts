import type { Api } from './api.ts';

/** What a cluster is made of. */
export interface ClusterOptions {
  /** Unique in the run; also the prefix of its objects in etcd. */
  readonly name: string;
  /** The minor that it behaves as, such as `1.34`. @default the newest */
  readonly kubernetes?: string;
  /** Modules of `tools.json`, such as `gateway-api`, all of whose CRDs are established before use. @default none */
  readonly crds?: readonly string[];
  /** The only kinds of those modules that are established: each costs the API server some time. @default all */
  readonly kinds?: ReadonlySet<string>;
  /** Versions of those modules that differ from `tools.json`. @default none */
  readonly versions?: Readonly<Record<string, string>>;
  /** Whether controllers, a scheduler and a fake node run, so that pods appear and become Ready. @default false */
  readonly controllers?: boolean;
  /**
   * Whether the HorizontalPodAutoscaler controller is among them; it reports failure for ever, since nobody measures pods.
   * @default true
   */
  readonly autoscaler?: boolean;
}

/** A real API server that listens on loopback. */
export interface Cluster {
  readonly name: string;
  /** `https://127.0.0.1:<port>` */
  readonly server: string;
  /** Bearer token of a user in `system:masters`. */
  readonly token: string;
  /** The certificate that it shows and that clients must trust, in PEM. */
  readonly certificate: string;
  /** Path of a kubeconfig of that user. */
  readonly kubeconfig: string;
  /** Requests as that user. */
  readonly api: Api;
  /** Requests as another user (who may do nothing until RBAC says so). */
  as(user: string): Api;
  /** Ends its programs, unless the run keeps them. */
  end(): Promise<void>;
}
