import type { AmountsInput } from '../../../link/onboarding/tenancy-input.ts';
import type { Path } from '../../../source/pointer.ts';
import type { Labels } from '../../integration-app/labels.ts';
import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';

/** A process that serves HTTP for an organization, as one Deployment with everything around it. */
export interface Server {
  /** Name of all its objects. */
  readonly name: string;
  readonly namespace: string;
  /** What the pods are selected by; never changes. */
  readonly selector: Labels;
  /** Labels of the pods and of every object besides the selector. */
  readonly labels: Labels;
  readonly replicas: number;
  /** Whether the old pod ends before the new one starts: where they could not share a volume or a device. */
  readonly isExclusive: boolean;
  /** Name of the container. */
  readonly container: string;
  /** With its digest. */
  readonly image: string;
  readonly port: number;
  /** Sorted by name. */
  readonly variables: Plain<k8s.EnvVar[]>;
  readonly arguments: readonly string[];
  readonly resources: ServerResources;
  /** How long the process may take until it answers for the first time, in seconds. */
  readonly startSeconds: number;
  readonly paths: { readonly liveness: string; readonly readiness: string };
  readonly volumes: readonly ServerVolume[];
  /** Annotations of the pods, by which a changed configuration restarts them. */
  readonly digests: Labels;
  /** Present where the process computes on GPUs. */
  readonly gpus?: { readonly count: number; readonly runtimeClass: string };
  /** Part of the document that asks for it; findings point there. */
  readonly askedBy: Path;
  readonly ingress: Plain<k8s.NetworkPolicyIngressRule[]>;
  readonly egress: Plain<k8s.NetworkPolicyEgressRule[]>;
}

/** What a container asks for and may use; both in full, so that no default of a namespace changes them. */
export interface ServerResources {
  readonly requests: AmountsInput;
  readonly limits: AmountsInput;
}

/** A volume with where it is mounted. */
export interface ServerVolume {
  readonly volume: Plain<k8s.Volume>;
  readonly mountPath: string;
  readonly readOnly?: boolean;
}
