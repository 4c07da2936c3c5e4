/* Generated from imports/crds by `npm run generate`. Do not edit. */
import { ApiObject, type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';


/**
 * Routes HTTP requests of gateways to backends.
 *
 * @schema HTTPRoute
 */
export class HttpRoute extends ApiObject {
  /**
   * Returns the apiVersion and kind for "HTTPRoute"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
  }

  /**
   * Renders a Kubernetes manifest for "HTTPRoute".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: HttpRouteProps): any {
    return {
      ...HttpRoute.GVK,
      ...toJson_HttpRouteProps(props),
    };
  }

  /**
   * Defines a "HTTPRoute" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: HttpRouteProps) {
    super(scope, id, {
      ...HttpRoute.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...HttpRoute.GVK,
      ...toJson_HttpRouteProps(resolved),
    };
  }
}

/**
 * Routes HTTP requests of gateways to backends.
 *
 * @schema HTTPRoute
 */
export interface HttpRouteProps {
  /**
   * @schema HTTPRoute#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * What is routed where.
   *
   * @schema HTTPRoute#spec
   */
  readonly spec: HttpRouteSpec;
}

/**
 * Converts an object of type 'HttpRouteProps' to JSON representation.
 */
export function toJson_HttpRouteProps(obj: HttpRouteProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_HttpRouteSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What is routed where.
 *
 * @schema HttpRouteSpec
 */
export interface HttpRouteSpec {
  /**
   * Host names that the route answers for; none means those of the listener.
   *
   * @schema HttpRouteSpec#hostnames
   */
  readonly hostnames?: string[];

  /**
   * Gateways that the route wants to be attached to.
   *
   * @schema HttpRouteSpec#parentRefs
   */
  readonly parentRefs?: HttpRouteSpecParentRefs[];

  /**
   * Rules, each with its own matches, filters and backends.
   *
   * @schema HttpRouteSpec#rules
   */
  readonly rules?: HttpRouteSpecRules[];
}

/**
 * Converts an object of type 'HttpRouteSpec' to JSON representation.
 */
export function toJson_HttpRouteSpec(obj: HttpRouteSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostnames': obj.hostnames?.map(y => y),
    'parentRefs': obj.parentRefs?.map(y => toJson_HttpRouteSpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_HttpRouteSpecRules(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One gateway.
 *
 * @schema HttpRouteSpecParentRefs
 */
export interface HttpRouteSpecParentRefs {
  /**
   * API group of the parent.
   *
   * @schema HttpRouteSpecParentRefs#group
   */
  readonly group?: string;

  /**
   * Kind of the parent.
   *
   * @schema HttpRouteSpecParentRefs#kind
   */
  readonly kind?: string;

  /**
   * Name of the parent.
   *
   * @schema HttpRouteSpecParentRefs#name
   */
  readonly name: string;

  /**
   * Namespace of the parent, if not that of the route.
   *
   * @schema HttpRouteSpecParentRefs#namespace
   */
  readonly namespace?: string;

  /**
   * Port of the listener.
   *
   * @schema HttpRouteSpecParentRefs#port
   */
  readonly port?: number;

  /**
   * Name of the listener.
   *
   * @schema HttpRouteSpecParentRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'HttpRouteSpecParentRefs' to JSON representation.
 */
export function toJson_HttpRouteSpecParentRefs(obj: HttpRouteSpecParentRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'sectionName': obj.sectionName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One rule.
 *
 * @schema HttpRouteSpecRules
 */
export interface HttpRouteSpecRules {
  /**
   * Where matching requests go, by weight.
   *
   * @schema HttpRouteSpecRules#backendRefs
   */
  readonly backendRefs?: HttpRouteSpecRulesBackendRefs[];

  /**
   * Filters, applied in order.
   *
   * @schema HttpRouteSpecRules#filters
   */
  readonly filters?: HttpRouteSpecRulesFilters[];

  /**
   * Alternatives; a request matches the rule when it fulfils one of them.
   *
   * @schema HttpRouteSpecRules#matches
   */
  readonly matches?: HttpRouteSpecRulesMatches[];

  /**
   * Name of the rule, unique within the route.
   *
   * @schema HttpRouteSpecRules#name
   */
  readonly name?: string;

  /**
   * How long a request may take; `0s` turns a limit off.
   *
   * @schema HttpRouteSpecRules#timeouts
   */
  readonly timeouts?: HttpRouteSpecRulesTimeouts;
}

/**
 * Converts an object of type 'HttpRouteSpecRules' to JSON representation.
 */
export function toJson_HttpRouteSpecRules(obj: HttpRouteSpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_HttpRouteSpecRulesBackendRefs(y)),
    'filters': obj.filters?.map(y => toJson_HttpRouteSpecRulesFilters(y)),
    'matches': obj.matches?.map(y => toJson_HttpRouteSpecRulesMatches(y)),
    'name': obj.name,
    'timeouts': toJson_HttpRouteSpecRulesTimeouts(obj.timeouts),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One backend.
 *
 * @schema HttpRouteSpecRulesBackendRefs
 */
export interface HttpRouteSpecRulesBackendRefs {
  /**
   * Filters, applied in order.
   *
   * @schema HttpRouteSpecRulesBackendRefs#filters
   */
  readonly filters?: HttpRouteSpecRulesBackendRefsFilters[];

  /**
   * API group of the backend; empty for the core group.
   *
   * @schema HttpRouteSpecRulesBackendRefs#group
   */
  readonly group?: string;

  /**
   * Kind of the backend.
   *
   * @schema HttpRouteSpecRulesBackendRefs#kind
   */
  readonly kind?: string;

  /**
   * Name of the backend.
   *
   * @schema HttpRouteSpecRulesBackendRefs#name
   */
  readonly name: string;

  /**
   * Namespace of the backend, if not that of the route.
   *
   * @schema HttpRouteSpecRulesBackendRefs#namespace
   */
  readonly namespace?: string;

  /**
   * Port of the backend; required for a Service.
   *
   * @schema HttpRouteSpecRulesBackendRefs#port
   */
  readonly port?: number;

  /**
   * Share of the requests, relative to the other weights of the rule.
   *
   * @schema HttpRouteSpecRulesBackendRefs#weight
   */
  readonly weight?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefs' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefs(obj: HttpRouteSpecRulesBackendRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'filters': obj.filters?.map(y => toJson_HttpRouteSpecRulesBackendRefsFilters(y)),
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'weight': obj.weight,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One filter.
 *
 * @schema HttpRouteSpecRulesFilters
 */
export interface HttpRouteSpecRulesFilters {
  /**
   * Answers of cross-origin requests.
   *
   * @schema HttpRouteSpecRulesFilters#cors
   */
  readonly cors?: HttpRouteSpecRulesFiltersCors;

  /**
   * A filter defined by the controller.
   *
   * @schema HttpRouteSpecRulesFilters#extensionRef
   */
  readonly extensionRef?: HttpRouteSpecRulesFiltersExtensionRef;

  /**
   * Changes to the headers of the request.
   *
   * @schema HttpRouteSpecRulesFilters#requestHeaderModifier
   */
  readonly requestHeaderModifier?: HttpRouteSpecRulesFiltersRequestHeaderModifier;

  /**
   * Sends a copy of requests to a second backend.
   *
   * @schema HttpRouteSpecRulesFilters#requestMirror
   */
  readonly requestMirror?: HttpRouteSpecRulesFiltersRequestMirror;

  /**
   * Answers with a redirection.
   *
   * @schema HttpRouteSpecRulesFilters#requestRedirect
   */
  readonly requestRedirect?: HttpRouteSpecRulesFiltersRequestRedirect;

  /**
   * Changes to the headers of the response.
   *
   * @schema HttpRouteSpecRulesFilters#responseHeaderModifier
   */
  readonly responseHeaderModifier?: HttpRouteSpecRulesFiltersResponseHeaderModifier;

  /**
   * Which filter this is; the field of the same name holds its settings.
   *
   * @schema HttpRouteSpecRulesFilters#type
   */
  readonly type: HttpRouteSpecRulesFiltersType;

  /**
   * Changes host or path before the request reaches the backend.
   *
   * @schema HttpRouteSpecRulesFilters#urlRewrite
   */
  readonly urlRewrite?: HttpRouteSpecRulesFiltersUrlRewrite;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFilters' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFilters(obj: HttpRouteSpecRulesFilters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cors': toJson_HttpRouteSpecRulesFiltersCors(obj.cors),
    'extensionRef': toJson_HttpRouteSpecRulesFiltersExtensionRef(obj.extensionRef),
    'requestHeaderModifier': toJson_HttpRouteSpecRulesFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_HttpRouteSpecRulesFiltersRequestMirror(obj.requestMirror),
    'requestRedirect': toJson_HttpRouteSpecRulesFiltersRequestRedirect(obj.requestRedirect),
    'responseHeaderModifier': toJson_HttpRouteSpecRulesFiltersResponseHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
    'urlRewrite': toJson_HttpRouteSpecRulesFiltersUrlRewrite(obj.urlRewrite),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Conditions that must hold together.
 *
 * @schema HttpRouteSpecRulesMatches
 */
export interface HttpRouteSpecRulesMatches {
  /**
   * Conditions on headers; all must hold.
   *
   * @schema HttpRouteSpecRulesMatches#headers
   */
  readonly headers?: HttpRouteSpecRulesMatchesHeaders[];

  /**
   * Method of the request.
   *
   * @schema HttpRouteSpecRulesMatches#method
   */
  readonly method?: HttpRouteSpecRulesMatchesMethod;

  /**
   * Condition on the path.
   *
   * @schema HttpRouteSpecRulesMatches#path
   */
  readonly path?: HttpRouteSpecRulesMatchesPath;

  /**
   * Conditions on query parameters; all must hold.
   *
   * @schema HttpRouteSpecRulesMatches#queryParams
   */
  readonly queryParams?: HttpRouteSpecRulesMatchesQueryParams[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesMatches' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesMatches(obj: HttpRouteSpecRulesMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headers': obj.headers?.map(y => toJson_HttpRouteSpecRulesMatchesHeaders(y)),
    'method': obj.method,
    'path': toJson_HttpRouteSpecRulesMatchesPath(obj.path),
    'queryParams': obj.queryParams?.map(y => toJson_HttpRouteSpecRulesMatchesQueryParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How long a request may take; `0s` turns a limit off.
 *
 * @schema HttpRouteSpecRulesTimeouts
 */
export interface HttpRouteSpecRulesTimeouts {
  /**
   * Limit of one attempt at the backend.
   *
   * @schema HttpRouteSpecRulesTimeouts#backendRequest
   */
  readonly backendRequest?: string;

  /**
   * Limit of the whole request.
   *
   * @schema HttpRouteSpecRulesTimeouts#request
   */
  readonly request?: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesTimeouts' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesTimeouts(obj: HttpRouteSpecRulesTimeouts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRequest': obj.backendRequest,
    'request': obj.request,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One filter.
 *
 * @schema HttpRouteSpecRulesBackendRefsFilters
 */
export interface HttpRouteSpecRulesBackendRefsFilters {
  /**
   * Answers of cross-origin requests.
   *
   * @schema HttpRouteSpecRulesBackendRefsFilters#cors
   */
  readonly cors?: HttpRouteSpecRulesBackendRefsFiltersCors;

  /**
   * A filter defined by the controller.
   *
   * @schema HttpRouteSpecRulesBackendRefsFilters#extensionRef
   */
  readonly extensionRef?: HttpRouteSpecRulesBackendRefsFiltersExtensionRef;

  /**
   * Changes to the headers of the request.
   *
   * @schema HttpRouteSpecRulesBackendRefsFilters#requestHeaderModifier
   */
  readonly requestHeaderModifier?: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;

  /**
   * Sends a copy of requests to a second backend.
   *
   * @schema HttpRouteSpecRulesBackendRefsFilters#requestMirror
   */
  readonly requestMirror?: HttpRouteSpecRulesBackendRefsFiltersRequestMirror;

  /**
   * Answers with a redirection.
   *
   * @schema HttpRouteSpecRulesBackendRefsFilters#requestRedirect
   */
  readonly requestRedirect?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirect;

  /**
   * Changes to the headers of the response.
   *
   * @schema HttpRouteSpecRulesBackendRefsFilters#responseHeaderModifier
   */
  readonly responseHeaderModifier?: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier;

  /**
   * Which filter this is; the field of the same name holds its settings.
   *
   * @schema HttpRouteSpecRulesBackendRefsFilters#type
   */
  readonly type: HttpRouteSpecRulesBackendRefsFiltersType;

  /**
   * Changes host or path before the request reaches the backend.
   *
   * @schema HttpRouteSpecRulesBackendRefsFilters#urlRewrite
   */
  readonly urlRewrite?: HttpRouteSpecRulesBackendRefsFiltersUrlRewrite;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFilters' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFilters(obj: HttpRouteSpecRulesBackendRefsFilters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cors': toJson_HttpRouteSpecRulesBackendRefsFiltersCors(obj.cors),
    'extensionRef': toJson_HttpRouteSpecRulesBackendRefsFiltersExtensionRef(obj.extensionRef),
    'requestHeaderModifier': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirror(obj.requestMirror),
    'requestRedirect': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirect(obj.requestRedirect),
    'responseHeaderModifier': toJson_HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
    'urlRewrite': toJson_HttpRouteSpecRulesBackendRefsFiltersUrlRewrite(obj.urlRewrite),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Answers of cross-origin requests.
 *
 * @schema HttpRouteSpecRulesFiltersCors
 */
export interface HttpRouteSpecRulesFiltersCors {
  /**
   * Whether requests may carry credentials.
   *
   * @schema HttpRouteSpecRulesFiltersCors#allowCredentials
   */
  readonly allowCredentials?: boolean;

  /**
   * Request headers that may be sent.
   *
   * @schema HttpRouteSpecRulesFiltersCors#allowHeaders
   */
  readonly allowHeaders?: string[];

  /**
   * Methods that may be used.
   *
   * @schema HttpRouteSpecRulesFiltersCors#allowMethods
   */
  readonly allowMethods?: HttpRouteSpecRulesFiltersCorsAllowMethods[];

  /**
   * Origins that may call.
   *
   * @schema HttpRouteSpecRulesFiltersCors#allowOrigins
   */
  readonly allowOrigins?: string[];

  /**
   * Response headers that scripts may read.
   *
   * @schema HttpRouteSpecRulesFiltersCors#exposeHeaders
   */
  readonly exposeHeaders?: string[];

  /**
   * Seconds for which a preflight answer may be cached.
   *
   * @schema HttpRouteSpecRulesFiltersCors#maxAge
   */
  readonly maxAge?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersCors' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersCors(obj: HttpRouteSpecRulesFiltersCors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowCredentials': obj.allowCredentials,
    'allowHeaders': obj.allowHeaders?.map(y => y),
    'allowMethods': obj.allowMethods?.map(y => y),
    'allowOrigins': obj.allowOrigins?.map(y => y),
    'exposeHeaders': obj.exposeHeaders?.map(y => y),
    'maxAge': obj.maxAge,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A filter defined by the controller.
 *
 * @schema HttpRouteSpecRulesFiltersExtensionRef
 */
export interface HttpRouteSpecRulesFiltersExtensionRef {
  /**
   * API group of the filter.
   *
   * @schema HttpRouteSpecRulesFiltersExtensionRef#group
   */
  readonly group: string;

  /**
   * Kind of the filter.
   *
   * @schema HttpRouteSpecRulesFiltersExtensionRef#kind
   */
  readonly kind: string;

  /**
   * Name of the filter, in the namespace of the route.
   *
   * @schema HttpRouteSpecRulesFiltersExtensionRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersExtensionRef' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersExtensionRef(obj: HttpRouteSpecRulesFiltersExtensionRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Changes to the headers of the request.
 *
 * @schema HttpRouteSpecRulesFiltersRequestHeaderModifier
 */
export interface HttpRouteSpecRulesFiltersRequestHeaderModifier {
  /**
   * Headers to append to.
   *
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifier#add
   */
  readonly add?: HttpRouteSpecRulesFiltersRequestHeaderModifierAdd[];

  /**
   * Names of headers to drop.
   *
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * Headers to overwrite.
   *
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifier#set
   */
  readonly set?: HttpRouteSpecRulesFiltersRequestHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestHeaderModifier' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersRequestHeaderModifier(obj: HttpRouteSpecRulesFiltersRequestHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteSpecRulesFiltersRequestHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteSpecRulesFiltersRequestHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Sends a copy of requests to a second backend.
 *
 * @schema HttpRouteSpecRulesFiltersRequestMirror
 */
export interface HttpRouteSpecRulesFiltersRequestMirror {
  /**
   * The second backend.
   *
   * @schema HttpRouteSpecRulesFiltersRequestMirror#backendRef
   */
  readonly backendRef: HttpRouteSpecRulesFiltersRequestMirrorBackendRef;

  /**
   * Share of the requests that is copied, as a fraction.
   *
   * @schema HttpRouteSpecRulesFiltersRequestMirror#fraction
   */
  readonly fraction?: HttpRouteSpecRulesFiltersRequestMirrorFraction;

  /**
   * Share of the requests that is copied, in percent.
   *
   * @schema HttpRouteSpecRulesFiltersRequestMirror#percent
   */
  readonly percent?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestMirror' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersRequestMirror(obj: HttpRouteSpecRulesFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteSpecRulesFiltersRequestMirrorBackendRef(obj.backendRef),
    'fraction': toJson_HttpRouteSpecRulesFiltersRequestMirrorFraction(obj.fraction),
    'percent': obj.percent,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Answers with a redirection.
 *
 * @schema HttpRouteSpecRulesFiltersRequestRedirect
 */
export interface HttpRouteSpecRulesFiltersRequestRedirect {
  /**
   * Host to redirect to.
   *
   * @schema HttpRouteSpecRulesFiltersRequestRedirect#hostname
   */
  readonly hostname?: string;

  /**
   * New path.
   *
   * @schema HttpRouteSpecRulesFiltersRequestRedirect#path
   */
  readonly path?: HttpRouteSpecRulesFiltersRequestRedirectPath;

  /**
   * Port to redirect to.
   *
   * @schema HttpRouteSpecRulesFiltersRequestRedirect#port
   */
  readonly port?: number;

  /**
   * Scheme to redirect to.
   *
   * @schema HttpRouteSpecRulesFiltersRequestRedirect#scheme
   */
  readonly scheme?: HttpRouteSpecRulesFiltersRequestRedirectScheme;

  /**
   * Status of the answer.
   *
   * @schema HttpRouteSpecRulesFiltersRequestRedirect#statusCode
   */
  readonly statusCode?: HttpRouteSpecRulesFiltersRequestRedirectStatusCode;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestRedirect' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersRequestRedirect(obj: HttpRouteSpecRulesFiltersRequestRedirect | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteSpecRulesFiltersRequestRedirectPath(obj.path),
    'port': obj.port,
    'scheme': obj.scheme,
    'statusCode': obj.statusCode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Changes to the headers of the response.
 *
 * @schema HttpRouteSpecRulesFiltersResponseHeaderModifier
 */
export interface HttpRouteSpecRulesFiltersResponseHeaderModifier {
  /**
   * Headers to append to.
   *
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifier#add
   */
  readonly add?: HttpRouteSpecRulesFiltersResponseHeaderModifierAdd[];

  /**
   * Names of headers to drop.
   *
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * Headers to overwrite.
   *
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifier#set
   */
  readonly set?: HttpRouteSpecRulesFiltersResponseHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersResponseHeaderModifier' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersResponseHeaderModifier(obj: HttpRouteSpecRulesFiltersResponseHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteSpecRulesFiltersResponseHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteSpecRulesFiltersResponseHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Which filter this is; the field of the same name holds its settings.
 *
 * @schema HttpRouteSpecRulesFiltersType
 */
export type HttpRouteSpecRulesFiltersType = "RequestHeaderModifier" | "ResponseHeaderModifier" | "RequestMirror" | "RequestRedirect" | "URLRewrite" | "ExtensionRef" | "CORS";

/**
 * Changes host or path before the request reaches the backend.
 *
 * @schema HttpRouteSpecRulesFiltersUrlRewrite
 */
export interface HttpRouteSpecRulesFiltersUrlRewrite {
  /**
   * New value of the host header.
   *
   * @schema HttpRouteSpecRulesFiltersUrlRewrite#hostname
   */
  readonly hostname?: string;

  /**
   * New path.
   *
   * @schema HttpRouteSpecRulesFiltersUrlRewrite#path
   */
  readonly path?: HttpRouteSpecRulesFiltersUrlRewritePath;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersUrlRewrite' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersUrlRewrite(obj: HttpRouteSpecRulesFiltersUrlRewrite | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteSpecRulesFiltersUrlRewritePath(obj.path),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One condition.
 *
 * @schema HttpRouteSpecRulesMatchesHeaders
 */
export interface HttpRouteSpecRulesMatchesHeaders {
  /**
   * Name to look for.
   *
   * @schema HttpRouteSpecRulesMatchesHeaders#name
   */
  readonly name: string;

  /**
   * How the value is compared.
   *
   * @schema HttpRouteSpecRulesMatchesHeaders#type
   */
  readonly type?: HttpRouteSpecRulesMatchesHeadersType;

  /**
   * Value to compare with.
   *
   * @schema HttpRouteSpecRulesMatchesHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesMatchesHeaders' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesMatchesHeaders(obj: HttpRouteSpecRulesMatchesHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Method of the request.
 *
 * @schema HttpRouteSpecRulesMatchesMethod
 */
export type HttpRouteSpecRulesMatchesMethod = "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH";

/**
 * Condition on the path.
 *
 * @schema HttpRouteSpecRulesMatchesPath
 */
export interface HttpRouteSpecRulesMatchesPath {
  /**
   * How the path is compared.
   *
   * @schema HttpRouteSpecRulesMatchesPath#type
   */
  readonly type?: HttpRouteSpecRulesMatchesPathType;

  /**
   * Path to compare with.
   *
   * @schema HttpRouteSpecRulesMatchesPath#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesMatchesPath' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesMatchesPath(obj: HttpRouteSpecRulesMatchesPath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One condition.
 *
 * @schema HttpRouteSpecRulesMatchesQueryParams
 */
export interface HttpRouteSpecRulesMatchesQueryParams {
  /**
   * Name to look for.
   *
   * @schema HttpRouteSpecRulesMatchesQueryParams#name
   */
  readonly name: string;

  /**
   * How the value is compared.
   *
   * @schema HttpRouteSpecRulesMatchesQueryParams#type
   */
  readonly type?: HttpRouteSpecRulesMatchesQueryParamsType;

  /**
   * Value to compare with.
   *
   * @schema HttpRouteSpecRulesMatchesQueryParams#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesMatchesQueryParams' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesMatchesQueryParams(obj: HttpRouteSpecRulesMatchesQueryParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Answers of cross-origin requests.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersCors
 */
export interface HttpRouteSpecRulesBackendRefsFiltersCors {
  /**
   * Whether requests may carry credentials.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersCors#allowCredentials
   */
  readonly allowCredentials?: boolean;

  /**
   * Request headers that may be sent.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersCors#allowHeaders
   */
  readonly allowHeaders?: string[];

  /**
   * Methods that may be used.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersCors#allowMethods
   */
  readonly allowMethods?: HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods[];

  /**
   * Origins that may call.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersCors#allowOrigins
   */
  readonly allowOrigins?: string[];

  /**
   * Response headers that scripts may read.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersCors#exposeHeaders
   */
  readonly exposeHeaders?: string[];

  /**
   * Seconds for which a preflight answer may be cached.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersCors#maxAge
   */
  readonly maxAge?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersCors' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersCors(obj: HttpRouteSpecRulesBackendRefsFiltersCors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowCredentials': obj.allowCredentials,
    'allowHeaders': obj.allowHeaders?.map(y => y),
    'allowMethods': obj.allowMethods?.map(y => y),
    'allowOrigins': obj.allowOrigins?.map(y => y),
    'exposeHeaders': obj.exposeHeaders?.map(y => y),
    'maxAge': obj.maxAge,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A filter defined by the controller.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersExtensionRef
 */
export interface HttpRouteSpecRulesBackendRefsFiltersExtensionRef {
  /**
   * API group of the filter.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersExtensionRef#group
   */
  readonly group: string;

  /**
   * Kind of the filter.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersExtensionRef#kind
   */
  readonly kind: string;

  /**
   * Name of the filter, in the namespace of the route.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersExtensionRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersExtensionRef' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersExtensionRef(obj: HttpRouteSpecRulesBackendRefsFiltersExtensionRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Changes to the headers of the request.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier {
  /**
   * Headers to append to.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier#add
   */
  readonly add?: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];

  /**
   * Names of headers to drop.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * Headers to overwrite.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier#set
   */
  readonly set?: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier(obj: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Sends a copy of requests to a second backend.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirror
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestMirror {
  /**
   * The second backend.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirror#backendRef
   */
  readonly backendRef: HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;

  /**
   * Share of the requests that is copied, as a fraction.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirror#fraction
   */
  readonly fraction?: HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction;

  /**
   * Share of the requests that is copied, in percent.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirror#percent
   */
  readonly percent?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestMirror' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirror(obj: HttpRouteSpecRulesBackendRefsFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj.backendRef),
    'fraction': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction(obj.fraction),
    'percent': obj.percent,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Answers with a redirection.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirect
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestRedirect {
  /**
   * Host to redirect to.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirect#hostname
   */
  readonly hostname?: string;

  /**
   * New path.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirect#path
   */
  readonly path?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath;

  /**
   * Port to redirect to.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirect#port
   */
  readonly port?: number;

  /**
   * Scheme to redirect to.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirect#scheme
   */
  readonly scheme?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme;

  /**
   * Status of the answer.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirect#statusCode
   */
  readonly statusCode?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestRedirect' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirect(obj: HttpRouteSpecRulesBackendRefsFiltersRequestRedirect | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath(obj.path),
    'port': obj.port,
    'scheme': obj.scheme,
    'statusCode': obj.statusCode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Changes to the headers of the response.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier
 */
export interface HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier {
  /**
   * Headers to append to.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier#add
   */
  readonly add?: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd[];

  /**
   * Names of headers to drop.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * Headers to overwrite.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier#set
   */
  readonly set?: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier(obj: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Which filter this is; the field of the same name holds its settings.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersType
 */
export type HttpRouteSpecRulesBackendRefsFiltersType = "RequestHeaderModifier" | "ResponseHeaderModifier" | "RequestMirror" | "RequestRedirect" | "URLRewrite" | "ExtensionRef" | "CORS";

/**
 * Changes host or path before the request reaches the backend.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewrite
 */
export interface HttpRouteSpecRulesBackendRefsFiltersUrlRewrite {
  /**
   * New value of the host header.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewrite#hostname
   */
  readonly hostname?: string;

  /**
   * New path.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewrite#path
   */
  readonly path?: HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersUrlRewrite' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersUrlRewrite(obj: HttpRouteSpecRulesBackendRefsFiltersUrlRewrite | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath(obj.path),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A method, or `*`.
 *
 * @schema HttpRouteSpecRulesFiltersCorsAllowMethods
 */
export type HttpRouteSpecRulesFiltersCorsAllowMethods = "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | "*";

/**
 * One header.
 *
 * @schema HttpRouteSpecRulesFiltersRequestHeaderModifierAdd
 */
export interface HttpRouteSpecRulesFiltersRequestHeaderModifierAdd {
  /**
   * Name of the header, in any case.
   *
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * Value to append.
   *
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestHeaderModifierAdd' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersRequestHeaderModifierAdd(obj: HttpRouteSpecRulesFiltersRequestHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One header.
 *
 * @schema HttpRouteSpecRulesFiltersRequestHeaderModifierSet
 */
export interface HttpRouteSpecRulesFiltersRequestHeaderModifierSet {
  /**
   * Name of the header, in any case.
   *
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * New value.
   *
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestHeaderModifierSet' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersRequestHeaderModifierSet(obj: HttpRouteSpecRulesFiltersRequestHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The second backend.
 *
 * @schema HttpRouteSpecRulesFiltersRequestMirrorBackendRef
 */
export interface HttpRouteSpecRulesFiltersRequestMirrorBackendRef {
  /**
   * API group of the backend; empty for the core group.
   *
   * @schema HttpRouteSpecRulesFiltersRequestMirrorBackendRef#group
   */
  readonly group?: string;

  /**
   * Kind of the backend.
   *
   * @schema HttpRouteSpecRulesFiltersRequestMirrorBackendRef#kind
   */
  readonly kind?: string;

  /**
   * Name of the backend.
   *
   * @schema HttpRouteSpecRulesFiltersRequestMirrorBackendRef#name
   */
  readonly name: string;

  /**
   * Namespace of the backend, if not that of the route.
   *
   * @schema HttpRouteSpecRulesFiltersRequestMirrorBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * Port of the backend; required for a Service.
   *
   * @schema HttpRouteSpecRulesFiltersRequestMirrorBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestMirrorBackendRef' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersRequestMirrorBackendRef(obj: HttpRouteSpecRulesFiltersRequestMirrorBackendRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Share of the requests that is copied, as a fraction.
 *
 * @schema HttpRouteSpecRulesFiltersRequestMirrorFraction
 */
export interface HttpRouteSpecRulesFiltersRequestMirrorFraction {
  /**
   * Divisor of the fraction.
   *
   * @schema HttpRouteSpecRulesFiltersRequestMirrorFraction#denominator
   */
  readonly denominator?: number;

  /**
   * Dividend of the fraction.
   *
   * @schema HttpRouteSpecRulesFiltersRequestMirrorFraction#numerator
   */
  readonly numerator: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestMirrorFraction' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersRequestMirrorFraction(obj: HttpRouteSpecRulesFiltersRequestMirrorFraction | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'denominator': obj.denominator,
    'numerator': obj.numerator,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * New path.
 *
 * @schema HttpRouteSpecRulesFiltersRequestRedirectPath
 */
export interface HttpRouteSpecRulesFiltersRequestRedirectPath {
  /**
   * The whole new path.
   *
   * @schema HttpRouteSpecRulesFiltersRequestRedirectPath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * What stands in place of the matched prefix.
   *
   * @schema HttpRouteSpecRulesFiltersRequestRedirectPath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * How the path changes.
   *
   * @schema HttpRouteSpecRulesFiltersRequestRedirectPath#type
   */
  readonly type: HttpRouteSpecRulesFiltersRequestRedirectPathType;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestRedirectPath' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersRequestRedirectPath(obj: HttpRouteSpecRulesFiltersRequestRedirectPath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Scheme to redirect to.
 *
 * @schema HttpRouteSpecRulesFiltersRequestRedirectScheme
 */
export type HttpRouteSpecRulesFiltersRequestRedirectScheme = "http" | "https";

/**
 * Status of the answer.
 *
 * @schema HttpRouteSpecRulesFiltersRequestRedirectStatusCode
 */
export type HttpRouteSpecRulesFiltersRequestRedirectStatusCode = 301 | 302 | 303 | 307 | 308;

/**
 * One header.
 *
 * @schema HttpRouteSpecRulesFiltersResponseHeaderModifierAdd
 */
export interface HttpRouteSpecRulesFiltersResponseHeaderModifierAdd {
  /**
   * Name of the header, in any case.
   *
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * Value to append.
   *
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersResponseHeaderModifierAdd' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersResponseHeaderModifierAdd(obj: HttpRouteSpecRulesFiltersResponseHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One header.
 *
 * @schema HttpRouteSpecRulesFiltersResponseHeaderModifierSet
 */
export interface HttpRouteSpecRulesFiltersResponseHeaderModifierSet {
  /**
   * Name of the header, in any case.
   *
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * New value.
   *
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersResponseHeaderModifierSet' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersResponseHeaderModifierSet(obj: HttpRouteSpecRulesFiltersResponseHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * New path.
 *
 * @schema HttpRouteSpecRulesFiltersUrlRewritePath
 */
export interface HttpRouteSpecRulesFiltersUrlRewritePath {
  /**
   * The whole new path.
   *
   * @schema HttpRouteSpecRulesFiltersUrlRewritePath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * What stands in place of the matched prefix.
   *
   * @schema HttpRouteSpecRulesFiltersUrlRewritePath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * How the path changes.
   *
   * @schema HttpRouteSpecRulesFiltersUrlRewritePath#type
   */
  readonly type: HttpRouteSpecRulesFiltersUrlRewritePathType;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersUrlRewritePath' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesFiltersUrlRewritePath(obj: HttpRouteSpecRulesFiltersUrlRewritePath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How the value is compared.
 *
 * @schema HttpRouteSpecRulesMatchesHeadersType
 */
export type HttpRouteSpecRulesMatchesHeadersType = "Exact" | "RegularExpression";

/**
 * How the path is compared.
 *
 * @schema HttpRouteSpecRulesMatchesPathType
 */
export type HttpRouteSpecRulesMatchesPathType = "Exact" | "PathPrefix" | "RegularExpression";

/**
 * How the value is compared.
 *
 * @schema HttpRouteSpecRulesMatchesQueryParamsType
 */
export type HttpRouteSpecRulesMatchesQueryParamsType = "Exact" | "RegularExpression";

/**
 * A method, or `*`.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods
 */
export type HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods = "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | "*";

/**
 * One header.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  /**
   * Name of the header, in any case.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * Value to append.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd(obj: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One header.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet {
  /**
   * Name of the header, in any case.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * New value.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet(obj: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The second backend.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  /**
   * API group of the backend; empty for the core group.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#group
   */
  readonly group?: string;

  /**
   * Kind of the backend.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#kind
   */
  readonly kind?: string;

  /**
   * Name of the backend.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#name
   */
  readonly name: string;

  /**
   * Namespace of the backend, if not that of the route.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * Port of the backend; required for a Service.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj: HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Share of the requests that is copied, as a fraction.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction {
  /**
   * Divisor of the fraction.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction#denominator
   */
  readonly denominator?: number;

  /**
   * Dividend of the fraction.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction#numerator
   */
  readonly numerator: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction(obj: HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'denominator': obj.denominator,
    'numerator': obj.numerator,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * New path.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath {
  /**
   * The whole new path.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * What stands in place of the matched prefix.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * How the path changes.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath#type
   */
  readonly type: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath(obj: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Scheme to redirect to.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme
 */
export type HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme = "http" | "https";

/**
 * Status of the answer.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode
 */
export type HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode = 301 | 302 | 303 | 307 | 308;

/**
 * One header.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd
 */
export interface HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd {
  /**
   * Name of the header, in any case.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * Value to append.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd(obj: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One header.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet
 */
export interface HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet {
  /**
   * Name of the header, in any case.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * New value.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet(obj: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * New path.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath
 */
export interface HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath {
  /**
   * The whole new path.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * What stands in place of the matched prefix.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * How the path changes.
   *
   * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath#type
   */
  readonly type: HttpRouteSpecRulesBackendRefsFiltersUrlRewritePathType;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath' to JSON representation.
 */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath(obj: HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How the path changes.
 *
 * @schema HttpRouteSpecRulesFiltersRequestRedirectPathType
 */
export type HttpRouteSpecRulesFiltersRequestRedirectPathType = "ReplaceFullPath" | "ReplacePrefixMatch";

/**
 * How the path changes.
 *
 * @schema HttpRouteSpecRulesFiltersUrlRewritePathType
 */
export type HttpRouteSpecRulesFiltersUrlRewritePathType = "ReplaceFullPath" | "ReplacePrefixMatch";

/**
 * How the path changes.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType
 */
export type HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType = "ReplaceFullPath" | "ReplacePrefixMatch";

/**
 * How the path changes.
 *
 * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewritePathType
 */
export type HttpRouteSpecRulesBackendRefsFiltersUrlRewritePathType = "ReplaceFullPath" | "ReplacePrefixMatch";

