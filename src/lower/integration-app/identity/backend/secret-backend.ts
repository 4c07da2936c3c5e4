import type { Target } from '../../../../link/program.ts';
import { goDuration } from './go-duration.ts';

/** The secret backend as one release uses it on one cluster. */
export type SecretBackend = (VaultBackend | KubernetesBackend | AwsBackend | AzureBackend | GcpBackend) & {
  readonly prefix: string;
  /** As Go prints durations. */
  readonly refreshInterval: string;
  /** Issuer of the tokens, where the cluster states it. */
  readonly issuer?: string;
};

/** OpenBao or Vault. */
export interface VaultBackend {
  readonly kind: 'vault';
  readonly server: string;
  readonly mount: string;
  /** Mount of the JWT auth method; that of the cluster wins over that of the environment. */
  readonly authMount: string;
  readonly audience: string;
  /** `<namespace>.<integration>`. */
  readonly role: string;
  readonly caProvider?: CaProvider;
}

/** Secrets of one namespace, of this cluster or of another. */
export interface KubernetesBackend {
  readonly kind: 'kubernetes';
  readonly namespace: string;
  /** Absent for the cluster itself. */
  readonly server?: string;
  readonly caProvider: CaProvider;
}

/** Secrets Manager or Parameter Store. */
export interface AwsBackend {
  readonly kind: 'aws';
  readonly region: string;
  readonly service: 'SecretsManager' | 'ParameterStore';
  /** ARN of the role of the release. */
  readonly role: string;
}

/** A Key Vault. */
export interface AzureBackend {
  readonly kind: 'azure';
  readonly server: string;
  readonly tenant: string;
  /** Client id of the managed identity of the organization; absent where the environment gives none. */
  readonly identity?: string;
}

/** Secret Manager of a project. */
export interface GcpBackend {
  readonly kind: 'gcp';
  readonly project: string;
}

/** Object of the namespace that holds the certificate authority of a server. */
export interface CaProvider {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  readonly key: string;
}

/** The authority of a cluster's own API server, which Kubernetes puts into each namespace. */
const OWN_AUTHORITY: CaProvider = { kind: 'ConfigMap', name: 'kube-root-ca.crt', key: 'ca.crt' };

/** Who reads secrets: a release, or something else of an organization with a name of its own. */
export interface SecretOwner {
  readonly namespace: string;
  readonly organization: string;
  /** Name by which the backend knows it in its namespace. */
  readonly integration: string;
}

/** The secret backend of a release, where its environment has one. Linking has checked that each kind has its fields. */
export function secretBackendOf(input: SecretOwner, target: Target): SecretBackend | undefined {
  const backend = target.environmentSpec.secretBackend;
  if (backend === undefined) return undefined;
  const { kind = 'openbao', prefix, refreshInterval = '1h0m0s', caProvider, server } = backend;
  const { authMount = backend.authMount!, issuer } = target.clusterSpec.secretBackend ?? {};
  const role = `${input.namespace}.${input.integration}`;
  const shared = {
    prefix,
    refreshInterval: goDuration(refreshInterval),
    ...(issuer === undefined ? {} : { issuer }),
  };
  switch (kind) {
    case 'openbao':
    case 'vault': {
      const { mount, audience } = backend;
      const authority = caProvider === undefined ? {} : { caProvider };
      return {
        ...shared,
        kind: 'vault',
        server: server!,
        mount: mount!,
        authMount,
        audience: audience!,
        role,
        ...authority,
      };
    }
    case 'kubernetes':
      return {
        ...shared,
        kind,
        namespace: backend.namespace!,
        ...(server === undefined ? {} : { server }),
        caProvider: caProvider ?? OWN_AUTHORITY,
      };
    case 'aws': {
      const { region, service = 'SecretsManager', rolePrefix } = backend;
      return { ...shared, kind, region: region!, service, role: `${rolePrefix}${role}` };
    }
    case 'azure': {
      const { identities = {} } = backend;
      const identity = Object.hasOwn(identities, input.organization)
        ? { identity: identities[input.organization]! }
        : {};
      return { ...shared, kind, server: server!, tenant: backend.tenant!, ...identity };
    }
    case 'gcp':
      return { ...shared, kind, project: backend.project! };
  }
}
