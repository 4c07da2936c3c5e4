/** A Kubernetes object, or anything else that the API server answers with. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly resourceVersion?: string;
    readonly uid?: string;
    readonly generation?: number;
    readonly [field: string]: unknown;
  };
  readonly [field: string]: unknown;
}

/** What the API server said. */
export interface Answer<Body = unknown> {
  /** HTTP status. */
  readonly status: number;
  readonly body: Body;
  /** Texts of the `Warning` headers. */
  readonly warnings: readonly string[];
}

/** One kind that the API server knows. */
export interface KnownKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Its word in paths and in RBAC. */
  readonly resource: string;
  readonly namespaced: boolean;
}

/** Requests to one API server as one user. */
export interface Api {
  /** Any request; `path` begins with `/`, `type` is the media type of the body. */
  request<Body>(
    method: string,
    path: string,
    options?: { readonly body?: string | object; readonly type?: string },
  ): Promise<Answer<Body>>;
  /** What the server says of a kind; undefined where it does not know it. */
  kindOf(apiVersion: string, kind: string): Promise<KnownKind | undefined>;
  /** Path of an object; undefined where its kind is unknown. */
  pathOf(object: KubernetesObject): Promise<string | undefined>;
  /**
   * Applies an object server-side with strict field validation as `cistern-e2e`, taking over fields of others.
   * With `text` that is sent, instead of the object as JSON: the server reads YAML, too.
   */
  apply(object: KubernetesObject, text?: string): Promise<Answer<KubernetesObject>>;
  /** All objects of a kind. @throws when the server does not list them. */
  list(apiVersion: string, kind: string): Promise<readonly KubernetesObject[]>;
  /** The object as the server has it now; undefined where it does not exist. */
  get(object: KubernetesObject): Promise<KubernetesObject | undefined>;
  /** Merges fields into an object, below `subresource` if that is given. @throws when the server refuses. */
  patch(object: KubernetesObject, fields: object, subresource?: string): Promise<KubernetesObject>;
}

/** What an answer says where it is no success. */
export function refusalOf({ status, body }: Answer): string | undefined {
  if (status < 300) return undefined;
  const message = (body as { readonly message?: unknown } | undefined)?.message;
  return `${status} ${typeof message === 'string' ? message : JSON.stringify(body)}`;
}

/** How an object is called in the report. */
export function nameOf({ kind, metadata: { namespace, name } }: KubernetesObject): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
