import { Agent, type RequestOptions, request } from 'node:https';
import type { ApiServer } from '../programs/kube-apiserver.ts';
import { type Answer, type Api, type KnownKind, type KubernetesObject, nameOf, refusalOf } from './api.ts';

interface ResourceList {
  readonly resources?: readonly {
    readonly name: string;
    readonly kind: string;
    readonly namespaced: boolean;
  }[];
}

/** So many requests are under way at one time. */
const CONNECTIONS = 8;
const APPLY = 'fieldManager=cistern-e2e&force=true&fieldValidation=Strict';

/** Requests to an API server, as its administrator or as somebody else. */
export function httpsApi(server: ApiServer, user?: string): Api {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, ca: server.certificate });
  const kinds = new Map<string, Promise<readonly KnownKind[]>>();

  const api: Api = {
    request<Body>(
      method: string,
      path: string,
      { body, type }: { readonly body?: string | object; readonly type?: string } = {},
    ) {
      const options: RequestOptions = {
        agent,
        method,
        timeout: 60_000,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${server.token}`,
          ...(user && { 'impersonate-user': user }),
          ...(body && { 'content-type': type ?? 'application/json' }),
        },
      };
      return send<Body>(
        server.address + path,
        options,
        typeof body === 'object' ? JSON.stringify(body) : body,
      );
    },

    async kindOf(apiVersion, kind) {
      const known = (await kindsOf(apiVersion)).find(each => each.kind === kind);
      // What is not known may have come since: a CRD.
      if (known === undefined) kinds.delete(apiVersion);
      return known;
    },

    async pathOf({ apiVersion, kind, metadata: { name, namespace } }) {
      const known = await api.kindOf(apiVersion, kind);
      if (known === undefined) return undefined;
      return `${collectionOf(apiVersion, known, namespace)}/${encodeURIComponent(name)}`;
    },

    async apply(object, text) {
      const path = await api.pathOf(object);
      if (path === undefined) return unknownKind(object);
      return api.request<KubernetesObject>('PATCH', `${path}?${APPLY}`, {
        body: text ?? object,
        type: 'application/apply-patch+yaml',
      });
    },

    async list(apiVersion, kind) {
      const known = await api.kindOf(apiVersion, kind);
      if (known === undefined) throw new Error(`${server.name} does not know ${apiVersion} ${kind}`);
      const answer = await api.request<{ readonly items: readonly object[] }>(
        'GET',
        collectionOf(apiVersion, known),
      );
      if (answer.status !== 200)
        throw new Error(`${server.name} does not list ${kind}: ${refusalOf(answer)}`);
      // Items of a list do not say what they are.
      return answer.body.items.map(item => ({ apiVersion, kind, ...item }) as KubernetesObject);
    },

    async get(object) {
      const path = await api.pathOf(object);
      if (path === undefined) return undefined;
      const answer = await api.request<KubernetesObject>('GET', path);
      return answer.status === 200 ? answer.body : undefined;
    },

    async patch(object, fields, subresource) {
      const path = await api.pathOf(object);
      const answer = await api.request<KubernetesObject>(
        'PATCH',
        path + (subresource ? `/${subresource}` : ''),
        {
          body: fields,
          type: 'application/merge-patch+json',
        },
      );
      if (answer.status !== 200) throw new Error(`${nameOf(object)} cannot be patched: ${refusalOf(answer)}`);
      return answer.body;
    },
  };

  function kindsOf(apiVersion: string): Promise<readonly KnownKind[]> {
    let found = kinds.get(apiVersion);
    if (found === undefined) {
      found = discover(apiVersion);
      kinds.set(apiVersion, found);
    }
    return found;
  }

  async function discover(apiVersion: string): Promise<readonly KnownKind[]> {
    const { status, body } = await api.request<ResourceList>('GET', rootOf(apiVersion));
    if (status !== 200) return [];
    const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
    return (body.resources ?? [])
      .filter(({ name }) => !name.includes('/'))
      .map(({ name, kind, namespaced }) => ({
        group: group!,
        version: version!,
        kind,
        resource: name,
        namespaced,
      }));
  }

  return api;
}

const rootOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;

function collectionOf(apiVersion: string, { resource, namespaced }: KnownKind, namespace?: string): string {
  const within = namespaced && namespace !== undefined ? `/namespaces/${encodeURIComponent(namespace)}` : '';
  return `${rootOf(apiVersion)}${within}/${resource}`;
}

const unknownKind = ({ apiVersion, kind }: KubernetesObject): Answer<KubernetesObject> => ({
  status: 404,
  body: { message: `the server does not know ${apiVersion} ${kind}` } as unknown as KubernetesObject,
  warnings: [],
});

function send<Body>(
  address: string,
  options: RequestOptions,
  body: string | undefined,
): Promise<Answer<Body>> {
  return new Promise((resolve, reject) => {
    const asked = request(address, options, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({
          status: response.statusCode ?? 0,
          body: bodyOf(text) as Body,
          warnings: warningsOf(response.rawHeaders),
        });
      });
    });
    asked.on('timeout', () =>
      asked.destroy(new Error(`no answer to ${options.method} ${address} within a minute`)),
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Errors of the server's HTTP layer are plain text. */
function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text };
  }
}

/** Names and values take turns. A value is `299 - "text"`, with quotes and backslashes escaped. */
function warningsOf(headers: readonly string[]): readonly string[] {
  return headers
    .filter((_, index) => index % 2 === 1 && headers[index - 1]!.toLowerCase() === 'warning')
    .map(value => /"((?:[^"\\]|\\.)*)"/.exec(value)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? value);
}
