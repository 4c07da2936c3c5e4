/** One way into an Application: what one match of one HTTPRoute, or one path of one Ingress, claims on one host of one listener. */
export interface RouteClaim {
  /** `<namespace>/<name>` of the Gateway, or the class of the Ingress. */
  readonly gateway: string;
  /** Port of the listener; 0 when the environment does not describe it, and for an Ingress. */
  readonly listenerPort: number;
  /** Lower case, may start with `*.`; empty when the route names no host. */
  readonly host: string;
  readonly pathType: 'Exact' | 'PathPrefix';
  /** No trailing slash except for `/`. */
  readonly path: string;
  /** Upper case; empty for any. */
  readonly method: string;
  /** Sorted `name=value` pairs. */
  readonly headerMatches: readonly string[];
  readonly queryMatches: readonly string[];
  /** Whether the prefix is removed before the request reaches the backend. */
  readonly strip: boolean;
  /** Request headers that the route sets, by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Position of the rule and number of rules of the route. */
  readonly rule: readonly [index: number, count: number];
  /** Length of the longest host of the route; Traefik counts it. */
  readonly longestHost: number;
}
