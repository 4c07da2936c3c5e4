import type { RouteInput, Target } from '../../../../link/program.ts';
import type { PodGroup } from '../peers.ts';

/** How requests of one exposure reach the pods of one cluster. */
export interface WayIn {
  /** The pods of the gateway or of the ingress controller. */
  readonly pods: PodGroup;
  /** Port on which these pods listen. */
  readonly port: number;
  /** Addresses of the way from other clusters. */
  readonly cidrs: readonly string[];
}

/** The IngressClass that serves one exposure on a cluster without the Gateway API. */
export interface IngressClass {
  readonly controller: 'nginx' | 'traefik';
  readonly className: string;
  /** Annotations of the platform. */
  readonly annotations: Readonly<Record<string, string>>;
}

type Exposure = RouteInput['exposure'];

/** What serves the ingresses of an exposure; nothing where the cluster has gateways, or no controller at all. */
export function ingressClassOf({ clusterSpec }: Target, exposure: Exposure): IngressClass | undefined {
  const { gatewayAPI, ingress } = clusterSpec.capabilities ?? {};
  if (gatewayAPI !== undefined || ingress === undefined) return undefined;
  const { className, annotations = {} } = (exposure === 'internal' && ingress.internal) || ingress;
  return { controller: ingress.controller, className, annotations };
}

/** The way in of an exposure, where the environment has one. */
export function wayInOf(target: Target, exposure: Exposure): WayIn | undefined {
  const way = target.environmentSpec.exposure?.[exposure];
  if (way === undefined) return undefined;
  const { ingress, gatewayAPI } = target.clusterSpec.capabilities ?? {};
  const own = gatewayAPI === undefined && ((exposure === 'internal' && ingress?.internal) || ingress)?.pods;
  const { port, ...pods } = own || way.pods;
  return { pods, port: port ?? way.gateway?.listenerPort ?? HTTPS, cidrs: way.cidrs ?? [] };
}

const HTTPS = 443;
