/* Generated from imports/crds by `npm run generate`. Do not edit. */
import { ApiObject, type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';


/**
 * Changes requests between a router and its service.
 *
 * @schema Middleware
 */
export class Middleware extends ApiObject {
  /**
   * Returns the apiVersion and kind for "Middleware"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'Middleware',
  }

  /**
   * Renders a Kubernetes manifest for "Middleware".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: MiddlewareProps): any {
    return {
      ...Middleware.GVK,
      ...toJson_MiddlewareProps(props),
    };
  }

  /**
   * Defines a "Middleware" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: MiddlewareProps) {
    super(scope, id, {
      ...Middleware.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...Middleware.GVK,
      ...toJson_MiddlewareProps(resolved),
    };
  }
}

/**
 * Changes requests between a router and its service.
 *
 * @schema Middleware
 */
export interface MiddlewareProps {
  /**
   * @schema Middleware#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * What is changed; exactly one field.
   *
   * @schema Middleware#spec
   */
  readonly spec: MiddlewareSpec;
}

/**
 * Converts an object of type 'MiddlewareProps' to JSON representation.
 */
export function toJson_MiddlewareProps(obj: MiddlewareProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_MiddlewareSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What is changed; exactly one field.
 *
 * @schema MiddlewareSpec
 */
export interface MiddlewareSpec {
  /**
   * Sets and removes headers.
   *
   * @schema MiddlewareSpec#headers
   */
  readonly headers?: MiddlewareSpecHeaders;

  /**
   * Removes a prefix from the path, and adds it to the header `X-Forwarded-Prefix`.
   *
   * @schema MiddlewareSpec#stripPrefix
   */
  readonly stripPrefix?: MiddlewareSpecStripPrefix;
}

/**
 * Converts an object of type 'MiddlewareSpec' to JSON representation.
 */
export function toJson_MiddlewareSpec(obj: MiddlewareSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headers': toJson_MiddlewareSpecHeaders(obj.headers),
    'stripPrefix': toJson_MiddlewareSpecStripPrefix(obj.stripPrefix),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Sets and removes headers.
 *
 * @schema MiddlewareSpecHeaders
 */
export interface MiddlewareSpecHeaders {
  /**
   * Values by header of the request; an empty value removes the header.
   *
   * @schema MiddlewareSpecHeaders#customRequestHeaders
   */
  readonly customRequestHeaders?: { [key: string]: string };

  /**
   * Values by header of the response; an empty value removes the header.
   *
   * @schema MiddlewareSpecHeaders#customResponseHeaders
   */
  readonly customResponseHeaders?: { [key: string]: string };
}

/**
 * Converts an object of type 'MiddlewareSpecHeaders' to JSON representation.
 */
export function toJson_MiddlewareSpecHeaders(obj: MiddlewareSpecHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'customRequestHeaders': ((obj.customRequestHeaders) === undefined) ? undefined : (Object.entries(obj.customRequestHeaders).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'customResponseHeaders': ((obj.customResponseHeaders) === undefined) ? undefined : (Object.entries(obj.customResponseHeaders).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Removes a prefix from the path, and adds it to the header `X-Forwarded-Prefix`.
 *
 * @schema MiddlewareSpecStripPrefix
 */
export interface MiddlewareSpecStripPrefix {
  /**
   * Prefixes, of which the first that matches is removed.
   *
   * @schema MiddlewareSpecStripPrefix#prefixes
   */
  readonly prefixes?: string[];
}

/**
 * Converts an object of type 'MiddlewareSpecStripPrefix' to JSON representation.
 */
export function toJson_MiddlewareSpecStripPrefix(obj: MiddlewareSpecStripPrefix | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'prefixes': obj.prefixes?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

