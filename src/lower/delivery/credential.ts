import type { DeliveryInput, DeliverySecretBackend } from '../../link/delivery/delivery-input.ts';
import { CREDENTIALS, scopedName } from './delivery-names.ts';

/** One Secret that Argo CD reads, and where its values come from. */
export interface Credential {
  /** Name of the ExternalSecret. */
  readonly name: string;
  /** Name of the Secret, where it is another. */
  readonly target?: string;
  /** Value of Argo CD's label for Secrets; absent for a Secret of Argo CD's own, to which something is added. */
  readonly type?: 'repository' | 'cluster';
  /** Complete key in the backend. */
  readonly key: string;
  /** Fields of that key. */
  readonly properties: readonly string[];
  /** Keys of the Secret, with expressions for the fields. */
  readonly data: Readonly<Record<string, string>>;
}

/** Name of the ServiceAccount and of the store that credentials are read with. */
export function credentialsName(input: DeliveryInput): string {
  return scopedName(input, CREDENTIALS);
}

/** Role of the secret backend that the credentials are read with: `<namespace>.<name>`, as everywhere. */
export function credentialsRole(input: DeliveryInput): string {
  return `${input.argocd.namespace}.${credentialsName(input)}`;
}

/** The Secrets that Argo CD gets from the secret backend; none without one. */
export function credentialsOf(input: DeliveryInput): readonly Credential[] {
  const backend = input.secretBackend;
  if (backend === undefined) return [];
  return [...repository(input, backend), ...clusters(input, backend), ...webhook(input, backend)];
}

/** Name of the Secret with the credentials of the repository. */
export function repositorySecret(input: DeliveryInput): string {
  return scopedName(input, 'repository');
}

/** The fields that a repository needs at its key, by the kind of its URL. */
export function repositoryFields(repoURL: string): readonly string[] {
  return repoURL.startsWith('http') ? ['username', 'password'] : ['sshPrivateKey'];
}

function repository(input: DeliveryInput, backend: DeliverySecretBackend): readonly Credential[] {
  const { credentials, repoURL } = input;
  if (typeof credentials !== 'object') return [];
  const properties = repositoryFields(repoURL);
  return [
    {
      name: repositorySecret(input),
      type: 'repository',
      key: `${backend.prefix}/${credentials.key}`,
      properties,
      data: { type: 'git', url: repoURL, ...expressions(properties) },
    },
  ];
}

function clusters(input: DeliveryInput, backend: DeliverySecretBackend): readonly Credential[] {
  return input.clusters.flatMap(({ name, destination, credentials }) =>
    credentials === undefined
      ? []
      : [
          {
            name: scopedName(input, `cluster.${name}`),
            type: 'cluster',
            key: `${backend.prefix}/${credentials.key}`,
            properties: ['config'],
            data: { name: destination, server: credentials.server, ...expressions(['config']) },
          },
        ],
  );
}

/** Providers of webhooks whose field in Argo CD's own Secret is not called `secret`. */
const WEBHOOK_FIELDS: Readonly<Record<string, readonly string[]>> = {
  azuredevops: ['username', 'password'],
  bitbucket: ['uuid'],
};

function webhook(input: DeliveryInput, backend: DeliverySecretBackend): readonly Credential[] {
  const { webhook } = input.argocd;
  if (webhook === undefined) return [];
  const properties = WEBHOOK_FIELDS[webhook.provider] ?? ['secret'];
  return [
    {
      name: scopedName(input, 'webhook'),
      target: 'argocd-secret',
      key: `${backend.prefix}/${webhook.key}`,
      properties,
      data: Object.fromEntries(
        properties.map(property => [`webhook.${webhook.provider}.${property}`, `{{ .${property} }}`]),
      ),
    },
  ];
}

function expressions(properties: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(properties.map(property => [property, `{{ .${property} }}`]));
}
