/** What `egctl` prints of the routes of one Gateway. */
export interface RouteConfigurations {
  readonly dynamicRouteConfigs?: readonly {
    readonly routeConfig: {
      /** `<namespace>/<gateway>/<listener>` */
      readonly name: string;
      readonly virtualHosts?: readonly {
        readonly domains: readonly string[];
        readonly routes?: readonly Omit<EnvoyRoute, 'owner'>[];
      }[];
    };
  }[];
}

/** A match of a text. */
interface TextMatch {
  readonly name: string;
  readonly stringMatch?: { readonly exact?: string };
}

/** One route of a virtual host of Envoy. */
export interface EnvoyRoute {
  /** `httproute/<namespace>/<name>/rule/<rule>/match/<match>/<host>` */
  readonly name: string;
  readonly match: {
    readonly path?: string;
    readonly prefix?: string;
    readonly pathSeparatedPrefix?: string;
    readonly headers?: readonly TextMatch[];
    readonly queryParameters?: readonly TextMatch[];
    readonly [other: string]: unknown;
  };
  readonly route?: {
    readonly cluster?: string;
    readonly prefixRewrite?: string;
    readonly regexRewrite?: { readonly pattern: { readonly regex: string }; readonly substitution?: string };
  };
  readonly directResponse?: { readonly status: number };
  readonly redirect?: object;
  readonly requestHeadersToAdd?: readonly {
    readonly appendAction?: string;
    readonly header: { readonly key: string; readonly value?: string };
  }[];
  readonly requestHeadersToRemove?: readonly string[];
}

/** One virtual host of Envoy, its routes in the order in which they are tried. */
export interface EnvoyHost {
  /** `<namespace>/<gateway>/<listener>` */
  readonly listener: string;
  /** `*` for every host. */
  readonly domain: string;
  readonly routes: readonly EnvoyRoute[];
}

/** The virtual hosts of a Gateway, one for each domain. */
export function virtualHosts({ dynamicRouteConfigs = [] }: RouteConfigurations): EnvoyHost[] {
  return dynamicRouteConfigs.flatMap(({ routeConfig: { name, virtualHosts = [] } }) =>
    virtualHosts.flatMap(({ domains, routes = [] }) =>
      domains.map(domain => ({ listener: name, domain, routes })),
    ),
  );
}

/** `<namespace>/<name>` of the HTTPRoute that a route of Envoy comes from, and the positions in it. */
export function originOf({ name }: EnvoyRoute): { route: string; rule: number; match: number } {
  const [, namespace, route, , rule, , match] = name.split('/');
  return { route: `${namespace}/${route}`, rule: Number(rule), match: Number(match) };
}
