/* Generated from imports/crds by `npm run generate`. Do not edit. */
import { ApiObject, type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';


/**
 * Describes a secret provider for some namespaces of a cluster.
 *
 * @schema ClusterSecretStore
 */
export class ClusterSecretStore extends ApiObject {
  /**
   * Returns the apiVersion and kind for "ClusterSecretStore"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ClusterSecretStore',
  }

  /**
   * Renders a Kubernetes manifest for "ClusterSecretStore".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: ClusterSecretStoreProps = {}): any {
    return {
      ...ClusterSecretStore.GVK,
      ...toJson_ClusterSecretStoreProps(props),
    };
  }

  /**
   * Defines a "ClusterSecretStore" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: ClusterSecretStoreProps = {}) {
    super(scope, id, {
      ...ClusterSecretStore.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...ClusterSecretStore.GVK,
      ...toJson_ClusterSecretStoreProps(resolved),
    };
  }
}

/**
 * Describes a secret provider for some namespaces of a cluster.
 *
 * @schema ClusterSecretStore
 */
export interface ClusterSecretStoreProps {
  /**
   * @schema ClusterSecretStore#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * How to reach a secret provider.
   *
   * @schema ClusterSecretStore#spec
   */
  readonly spec?: ClusterSecretStoreSpec;
}

/**
 * Converts an object of type 'ClusterSecretStoreProps' to JSON representation.
 */
export function toJson_ClusterSecretStoreProps(obj: ClusterSecretStoreProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ClusterSecretStoreSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How to reach a secret provider.
 *
 * @schema ClusterSecretStoreSpec
 */
export interface ClusterSecretStoreSpec {
  /**
   * Namespaces that may use the store; without any all may. One of the entries is enough.
   *
   * @schema ClusterSecretStoreSpec#conditions
   */
  readonly conditions?: ClusterSecretStoreSpecConditions[];

  /**
   * Class of the controller that serves the store.
   *
   * @schema ClusterSecretStoreSpec#controller
   */
  readonly controller?: string;

  /**
   * The provider; exactly one field.
   *
   * @schema ClusterSecretStoreSpec#provider
   */
  readonly provider: ClusterSecretStoreSpecProvider;

  /**
   * What to do when the provider fails.
   *
   * @schema ClusterSecretStoreSpec#retrySettings
   */
  readonly retrySettings?: ClusterSecretStoreSpecRetrySettings;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpec' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpec(obj: ClusterSecretStoreSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'conditions': obj.conditions?.map(y => toJson_ClusterSecretStoreSpecConditions(y)),
    'controller': obj.controller,
    'provider': toJson_ClusterSecretStoreSpecProvider(obj.provider),
    'retrySettings': toJson_ClusterSecretStoreSpecRetrySettings(obj.retrySettings),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Some namespaces.
 *
 * @schema ClusterSecretStoreSpecConditions
 */
export interface ClusterSecretStoreSpecConditions {
  /**
   * Patterns of their names.
   *
   * @schema ClusterSecretStoreSpecConditions#namespaceRegexes
   */
  readonly namespaceRegexes?: string[];

  /**
   * Their names.
   *
   * @schema ClusterSecretStoreSpecConditions#namespaces
   */
  readonly namespaces?: string[];
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecConditions' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecConditions(obj: ClusterSecretStoreSpecConditions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespaceRegexes': obj.namespaceRegexes?.map(y => y),
    'namespaces': obj.namespaces?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The provider; exactly one field.
 *
 * @schema ClusterSecretStoreSpecProvider
 */
export interface ClusterSecretStoreSpecProvider {
  /**
   * Secrets Manager or Parameter Store of AWS.
   *
   * @schema ClusterSecretStoreSpecProvider#aws
   */
  readonly aws?: ClusterSecretStoreSpecProviderAws;

  /**
   * A Key Vault of Azure.
   *
   * @schema ClusterSecretStoreSpecProvider#azurekv
   */
  readonly azurekv?: ClusterSecretStoreSpecProviderAzurekv;

  /**
   * Secret Manager of Google Cloud.
   *
   * @schema ClusterSecretStoreSpecProvider#gcpsm
   */
  readonly gcpsm?: ClusterSecretStoreSpecProviderGcpsm;

  /**
   * Secrets of a Kubernetes namespace.
   *
   * @schema ClusterSecretStoreSpecProvider#kubernetes
   */
  readonly kubernetes?: ClusterSecretStoreSpecProviderKubernetes;

  /**
   * A Vault or OpenBao server.
   *
   * @schema ClusterSecretStoreSpecProvider#vault
   */
  readonly vault?: ClusterSecretStoreSpecProviderVault;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProvider' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProvider(obj: ClusterSecretStoreSpecProvider | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_ClusterSecretStoreSpecProviderAws(obj.aws),
    'azurekv': toJson_ClusterSecretStoreSpecProviderAzurekv(obj.azurekv),
    'gcpsm': toJson_ClusterSecretStoreSpecProviderGcpsm(obj.gcpsm),
    'kubernetes': toJson_ClusterSecretStoreSpecProviderKubernetes(obj.kubernetes),
    'vault': toJson_ClusterSecretStoreSpecProviderVault(obj.vault),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What to do when the provider fails.
 *
 * @schema ClusterSecretStoreSpecRetrySettings
 */
export interface ClusterSecretStoreSpecRetrySettings {
  /**
   * Number of further attempts.
   *
   * @schema ClusterSecretStoreSpecRetrySettings#maxRetries
   */
  readonly maxRetries?: number;

  /**
   * Time between two attempts.
   *
   * @schema ClusterSecretStoreSpecRetrySettings#retryInterval
   */
  readonly retryInterval?: string;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecRetrySettings' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecRetrySettings(obj: ClusterSecretStoreSpecRetrySettings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'maxRetries': obj.maxRetries,
    'retryInterval': obj.retryInterval,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Secrets Manager or Parameter Store of AWS.
 *
 * @schema ClusterSecretStoreSpecProviderAws
 */
export interface ClusterSecretStoreSpecProviderAws {
  /**
   * How to log in.
   *
   * @schema ClusterSecretStoreSpecProviderAws#auth
   */
  readonly auth?: ClusterSecretStoreSpecProviderAwsAuth;

  /**
   * Region of the service.
   *
   * @schema ClusterSecretStoreSpecProviderAws#region
   */
  readonly region: string;

  /**
   * ARN of a role to assume.
   *
   * @schema ClusterSecretStoreSpecProviderAws#role
   */
  readonly role?: string;

  /**
   * The service.
   *
   * @schema ClusterSecretStoreSpecProviderAws#service
   */
  readonly service: ClusterSecretStoreSpecProviderAwsService;

  /**
   * Which tags a session carries.
   *
   * @schema ClusterSecretStoreSpecProviderAws#sessionTagsPolicy
   */
  readonly sessionTagsPolicy?: ClusterSecretStoreSpecProviderAwsSessionTagsPolicy;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderAws' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderAws(obj: ClusterSecretStoreSpecProviderAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'auth': toJson_ClusterSecretStoreSpecProviderAwsAuth(obj.auth),
    'region': obj.region,
    'role': obj.role,
    'service': obj.service,
    'sessionTagsPolicy': obj.sessionTagsPolicy,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A Key Vault of Azure.
 *
 * @schema ClusterSecretStoreSpecProviderAzurekv
 */
export interface ClusterSecretStoreSpecProviderAzurekv {
  /**
   * How to log in.
   *
   * @schema ClusterSecretStoreSpecProviderAzurekv#authType
   */
  readonly authType?: ClusterSecretStoreSpecProviderAzurekvAuthType;

  /**
   * Cloud that the vault is in.
   *
   * @schema ClusterSecretStoreSpecProviderAzurekv#environmentType
   */
  readonly environmentType?: ClusterSecretStoreSpecProviderAzurekvEnvironmentType;

  /**
   * ServiceAccount to act as.
   *
   * @schema ClusterSecretStoreSpecProviderAzurekv#serviceAccountRef
   */
  readonly serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;

  /**
   * Tenant to log in to.
   *
   * @schema ClusterSecretStoreSpecProviderAzurekv#tenantId
   */
  readonly tenantId?: string;

  /**
   * Whether the newer library of Azure is used.
   *
   * @schema ClusterSecretStoreSpecProviderAzurekv#useAzureSDK
   */
  readonly useAzureSDK?: boolean;

  /**
   * Address of the vault.
   *
   * @schema ClusterSecretStoreSpecProviderAzurekv#vaultUrl
   */
  readonly vaultUrl: string;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderAzurekv' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderAzurekv(obj: ClusterSecretStoreSpecProviderAzurekv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authType': obj.authType,
    'environmentType': obj.environmentType,
    'serviceAccountRef': toJson_ClusterSecretStoreSpecProviderAzurekvServiceAccountRef(obj.serviceAccountRef),
    'tenantId': obj.tenantId,
    'useAzureSDK': obj.useAzureSDK,
    'vaultUrl': obj.vaultUrl,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Secret Manager of Google Cloud.
 *
 * @schema ClusterSecretStoreSpecProviderGcpsm
 */
export interface ClusterSecretStoreSpecProviderGcpsm {
  /**
   * How to log in.
   *
   * @schema ClusterSecretStoreSpecProviderGcpsm#auth
   */
  readonly auth?: ClusterSecretStoreSpecProviderGcpsmAuth;

  /**
   * Location of regional secrets.
   *
   * @schema ClusterSecretStoreSpecProviderGcpsm#location
   */
  readonly location?: string;

  /**
   * Project of the secrets.
   *
   * @schema ClusterSecretStoreSpecProviderGcpsm#projectID
   */
  readonly projectID?: string;

  /**
   * Which version counts as the latest.
   *
   * @schema ClusterSecretStoreSpecProviderGcpsm#secretVersionSelectionPolicy
   */
  readonly secretVersionSelectionPolicy?: ClusterSecretStoreSpecProviderGcpsmSecretVersionSelectionPolicy;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderGcpsm' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderGcpsm(obj: ClusterSecretStoreSpecProviderGcpsm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'auth': toJson_ClusterSecretStoreSpecProviderGcpsmAuth(obj.auth),
    'location': obj.location,
    'projectID': obj.projectID,
    'secretVersionSelectionPolicy': obj.secretVersionSelectionPolicy,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Secrets of a Kubernetes namespace.
 *
 * @schema ClusterSecretStoreSpecProviderKubernetes
 */
export interface ClusterSecretStoreSpecProviderKubernetes {
  /**
   * How to log in.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetes#auth
   */
  readonly auth?: ClusterSecretStoreSpecProviderKubernetesAuth;

  /**
   * Namespace of the Secrets.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetes#remoteNamespace
   */
  readonly remoteNamespace?: string;

  /**
   * The API server.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetes#server
   */
  readonly server?: ClusterSecretStoreSpecProviderKubernetesServer;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderKubernetes' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderKubernetes(obj: ClusterSecretStoreSpecProviderKubernetes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'auth': toJson_ClusterSecretStoreSpecProviderKubernetesAuth(obj.auth),
    'remoteNamespace': obj.remoteNamespace,
    'server': toJson_ClusterSecretStoreSpecProviderKubernetesServer(obj.server),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A Vault or OpenBao server.
 *
 * @schema ClusterSecretStoreSpecProviderVault
 */
export interface ClusterSecretStoreSpecProviderVault {
  /**
   * How to log in.
   *
   * @schema ClusterSecretStoreSpecProviderVault#auth
   */
  readonly auth?: ClusterSecretStoreSpecProviderVaultAuth;

  /**
   * Certificates of the authorities that are trusted, as PEM in base64.
   *
   * @schema ClusterSecretStoreSpecProviderVault#caBundle
   */
  readonly caBundle?: string;

  /**
   * Object that holds the certificates of the authorities that are trusted.
   *
   * @schema ClusterSecretStoreSpecProviderVault#caProvider
   */
  readonly caProvider?: ClusterSecretStoreSpecProviderVaultCaProvider;

  /**
   * Whether reads go to the leader when a follower lags.
   *
   * @schema ClusterSecretStoreSpecProviderVault#forwardInconsistent
   */
  readonly forwardInconsistent?: boolean;

  /**
   * Headers of every request.
   *
   * @schema ClusterSecretStoreSpecProviderVault#headers
   */
  readonly headers?: { [key: string]: string };

  /**
   * Namespace within the server.
   *
   * @schema ClusterSecretStoreSpecProviderVault#namespace
   */
  readonly namespace?: string;

  /**
   * Mount of the key-value engine.
   *
   * @schema ClusterSecretStoreSpecProviderVault#path
   */
  readonly path?: string;

  /**
   * Whether reads see earlier writes of the same client.
   *
   * @schema ClusterSecretStoreSpecProviderVault#readYourWrites
   */
  readonly readYourWrites?: boolean;

  /**
   * Address of the server.
   *
   * @schema ClusterSecretStoreSpecProviderVault#server
   */
  readonly server: string;

  /**
   * Version of the key-value engine.
   *
   * @schema ClusterSecretStoreSpecProviderVault#version
   */
  readonly version?: ClusterSecretStoreSpecProviderVaultVersion;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderVault' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderVault(obj: ClusterSecretStoreSpecProviderVault | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'auth': toJson_ClusterSecretStoreSpecProviderVaultAuth(obj.auth),
    'caBundle': obj.caBundle,
    'caProvider': toJson_ClusterSecretStoreSpecProviderVaultCaProvider(obj.caProvider),
    'forwardInconsistent': obj.forwardInconsistent,
    'headers': ((obj.headers) === undefined) ? undefined : (Object.entries(obj.headers).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'namespace': obj.namespace,
    'path': obj.path,
    'readYourWrites': obj.readYourWrites,
    'server': obj.server,
    'version': obj.version,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How to log in.
 *
 * @schema ClusterSecretStoreSpecProviderAwsAuth
 */
export interface ClusterSecretStoreSpecProviderAwsAuth {
  /**
   * Log-in by the token of a ServiceAccount, whose annotation names the role.
   *
   * @schema ClusterSecretStoreSpecProviderAwsAuth#jwt
   */
  readonly jwt?: ClusterSecretStoreSpecProviderAwsAuthJwt;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderAwsAuth' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderAwsAuth(obj: ClusterSecretStoreSpecProviderAwsAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'jwt': toJson_ClusterSecretStoreSpecProviderAwsAuthJwt(obj.jwt),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The service.
 *
 * @schema ClusterSecretStoreSpecProviderAwsService
 */
export type ClusterSecretStoreSpecProviderAwsService = "SecretsManager" | "ParameterStore";

/**
 * Which tags a session carries.
 *
 * @schema ClusterSecretStoreSpecProviderAwsSessionTagsPolicy
 */
export type ClusterSecretStoreSpecProviderAwsSessionTagsPolicy = "None" | "Simple" | "Custom";

/**
 * How to log in.
 *
 * @schema ClusterSecretStoreSpecProviderAzurekvAuthType
 */
export type ClusterSecretStoreSpecProviderAzurekvAuthType = "ServicePrincipal" | "ManagedIdentity" | "WorkloadIdentity";

/**
 * Cloud that the vault is in.
 *
 * @schema ClusterSecretStoreSpecProviderAzurekvEnvironmentType
 */
export type ClusterSecretStoreSpecProviderAzurekvEnvironmentType = "PublicCloud" | "USGovernmentCloud" | "ChinaCloud" | "GermanCloud" | "AzureStackCloud";

/**
 * ServiceAccount to act as.
 *
 * @schema ClusterSecretStoreSpecProviderAzurekvServiceAccountRef
 */
export interface ClusterSecretStoreSpecProviderAzurekvServiceAccountRef {
  /**
   * Audiences of the token.
   *
   * @schema ClusterSecretStoreSpecProviderAzurekvServiceAccountRef#audiences
   */
  readonly audiences?: string[];

  /**
   * Name of the ServiceAccount.
   *
   * @schema ClusterSecretStoreSpecProviderAzurekvServiceAccountRef#name
   */
  readonly name: string;

  /**
   * Namespace of the ServiceAccount; only for cluster-wide stores.
   *
   * @schema ClusterSecretStoreSpecProviderAzurekvServiceAccountRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderAzurekvServiceAccountRef' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderAzurekvServiceAccountRef(obj: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audiences': obj.audiences?.map(y => y),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How to log in.
 *
 * @schema ClusterSecretStoreSpecProviderGcpsmAuth
 */
export interface ClusterSecretStoreSpecProviderGcpsmAuth {
  /**
   * Log-in as a ServiceAccount of a GKE cluster.
   *
   * @schema ClusterSecretStoreSpecProviderGcpsmAuth#workloadIdentity
   */
  readonly workloadIdentity?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderGcpsmAuth' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderGcpsmAuth(obj: ClusterSecretStoreSpecProviderGcpsmAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'workloadIdentity': toJson_ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity(obj.workloadIdentity),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Which version counts as the latest.
 *
 * @schema ClusterSecretStoreSpecProviderGcpsmSecretVersionSelectionPolicy
 */
export type ClusterSecretStoreSpecProviderGcpsmSecretVersionSelectionPolicy = "LatestOrFail" | "LatestOrFetch";

/**
 * How to log in.
 *
 * @schema ClusterSecretStoreSpecProviderKubernetesAuth
 */
export interface ClusterSecretStoreSpecProviderKubernetesAuth {
  /**
   * ServiceAccount to act as.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetesAuth#serviceAccount
   */
  readonly serviceAccount?: ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderKubernetesAuth' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderKubernetesAuth(obj: ClusterSecretStoreSpecProviderKubernetesAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'serviceAccount': toJson_ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount(obj.serviceAccount),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The API server.
 *
 * @schema ClusterSecretStoreSpecProviderKubernetesServer
 */
export interface ClusterSecretStoreSpecProviderKubernetesServer {
  /**
   * Object that holds the certificates of the authorities that are trusted.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetesServer#caProvider
   */
  readonly caProvider?: ClusterSecretStoreSpecProviderKubernetesServerCaProvider;

  /**
   * Address of the API server.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetesServer#url
   */
  readonly url?: string;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderKubernetesServer' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderKubernetesServer(obj: ClusterSecretStoreSpecProviderKubernetesServer | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'caProvider': toJson_ClusterSecretStoreSpecProviderKubernetesServerCaProvider(obj.caProvider),
    'url': obj.url,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How to log in.
 *
 * @schema ClusterSecretStoreSpecProviderVaultAuth
 */
export interface ClusterSecretStoreSpecProviderVaultAuth {
  /**
   * Log-in by a signed token.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuth#jwt
   */
  readonly jwt?: ClusterSecretStoreSpecProviderVaultAuthJwt;

  /**
   * Namespace to log in to, if another one.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuth#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderVaultAuth' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderVaultAuth(obj: ClusterSecretStoreSpecProviderVaultAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'jwt': toJson_ClusterSecretStoreSpecProviderVaultAuthJwt(obj.jwt),
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Object that holds the certificates of the authorities that are trusted.
 *
 * @schema ClusterSecretStoreSpecProviderVaultCaProvider
 */
export interface ClusterSecretStoreSpecProviderVaultCaProvider {
  /**
   * Key in the object.
   *
   * @schema ClusterSecretStoreSpecProviderVaultCaProvider#key
   */
  readonly key?: string;

  /**
   * Name of the object.
   *
   * @schema ClusterSecretStoreSpecProviderVaultCaProvider#name
   */
  readonly name: string;

  /**
   * Namespace of the object; only for cluster-wide stores.
   *
   * @schema ClusterSecretStoreSpecProviderVaultCaProvider#namespace
   */
  readonly namespace?: string;

  /**
   * Kind of the object.
   *
   * @schema ClusterSecretStoreSpecProviderVaultCaProvider#type
   */
  readonly type: ClusterSecretStoreSpecProviderVaultCaProviderType;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderVaultCaProvider' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderVaultCaProvider(obj: ClusterSecretStoreSpecProviderVaultCaProvider | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'namespace': obj.namespace,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Version of the key-value engine.
 *
 * @schema ClusterSecretStoreSpecProviderVaultVersion
 */
export type ClusterSecretStoreSpecProviderVaultVersion = "v1" | "v2";

/**
 * Log-in by the token of a ServiceAccount, whose annotation names the role.
 *
 * @schema ClusterSecretStoreSpecProviderAwsAuthJwt
 */
export interface ClusterSecretStoreSpecProviderAwsAuthJwt {
  /**
   * ServiceAccount to act as.
   *
   * @schema ClusterSecretStoreSpecProviderAwsAuthJwt#serviceAccountRef
   */
  readonly serviceAccountRef?: ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderAwsAuthJwt' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderAwsAuthJwt(obj: ClusterSecretStoreSpecProviderAwsAuthJwt | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'serviceAccountRef': toJson_ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef(obj.serviceAccountRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Log-in as a ServiceAccount of a GKE cluster.
 *
 * @schema ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity
 */
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity {
  /**
   * Location of the cluster.
   *
   * @schema ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity#clusterLocation
   */
  readonly clusterLocation?: string;

  /**
   * Name of the cluster.
   *
   * @schema ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity#clusterName
   */
  readonly clusterName?: string;

  /**
   * Project of the cluster.
   *
   * @schema ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity#clusterProjectID
   */
  readonly clusterProjectID?: string;

  /**
   * ServiceAccount to act as.
   *
   * @schema ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity#serviceAccountRef
   */
  readonly serviceAccountRef: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity(obj: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clusterLocation': obj.clusterLocation,
    'clusterName': obj.clusterName,
    'clusterProjectID': obj.clusterProjectID,
    'serviceAccountRef': toJson_ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef(obj.serviceAccountRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * ServiceAccount to act as.
 *
 * @schema ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount
 */
export interface ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount {
  /**
   * Audiences of the token.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount#audiences
   */
  readonly audiences?: string[];

  /**
   * Name of the ServiceAccount.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount#name
   */
  readonly name: string;

  /**
   * Namespace of the ServiceAccount; only for cluster-wide stores.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount(obj: ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audiences': obj.audiences?.map(y => y),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Object that holds the certificates of the authorities that are trusted.
 *
 * @schema ClusterSecretStoreSpecProviderKubernetesServerCaProvider
 */
export interface ClusterSecretStoreSpecProviderKubernetesServerCaProvider {
  /**
   * Key in the object.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetesServerCaProvider#key
   */
  readonly key?: string;

  /**
   * Name of the object.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetesServerCaProvider#name
   */
  readonly name: string;

  /**
   * Namespace of the object; only for cluster-wide stores.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetesServerCaProvider#namespace
   */
  readonly namespace?: string;

  /**
   * Kind of the object.
   *
   * @schema ClusterSecretStoreSpecProviderKubernetesServerCaProvider#type
   */
  readonly type: ClusterSecretStoreSpecProviderKubernetesServerCaProviderType;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderKubernetesServerCaProvider' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderKubernetesServerCaProvider(obj: ClusterSecretStoreSpecProviderKubernetesServerCaProvider | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'namespace': obj.namespace,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Log-in by a signed token.
 *
 * @schema ClusterSecretStoreSpecProviderVaultAuthJwt
 */
export interface ClusterSecretStoreSpecProviderVaultAuthJwt {
  /**
   * Token that Kubernetes issues for a ServiceAccount.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwt#kubernetesServiceAccountToken
   */
  readonly kubernetesServiceAccountToken?: ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken;

  /**
   * Mount of the log-in method.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwt#path
   */
  readonly path: string;

  /**
   * Role to ask for.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwt#role
   */
  readonly role?: string;

  /**
   * Secret that holds a token.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwt#secretRef
   */
  readonly secretRef?: ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderVaultAuthJwt' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderVaultAuthJwt(obj: ClusterSecretStoreSpecProviderVaultAuthJwt | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kubernetesServiceAccountToken': toJson_ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken(obj.kubernetesServiceAccountToken),
    'path': obj.path,
    'role': obj.role,
    'secretRef': toJson_ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef(obj.secretRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Kind of the object.
 *
 * @schema ClusterSecretStoreSpecProviderVaultCaProviderType
 */
export type ClusterSecretStoreSpecProviderVaultCaProviderType = "Secret" | "ConfigMap";

/**
 * ServiceAccount to act as.
 *
 * @schema ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef
 */
export interface ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef {
  /**
   * Audiences of the token.
   *
   * @schema ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef#audiences
   */
  readonly audiences?: string[];

  /**
   * Name of the ServiceAccount.
   *
   * @schema ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef#name
   */
  readonly name: string;

  /**
   * Namespace of the ServiceAccount; only for cluster-wide stores.
   *
   * @schema ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef(obj: ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audiences': obj.audiences?.map(y => y),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * ServiceAccount to act as.
 *
 * @schema ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef
 */
export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef {
  /**
   * Audiences of the token.
   *
   * @schema ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef#audiences
   */
  readonly audiences?: string[];

  /**
   * Name of the ServiceAccount.
   *
   * @schema ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef#name
   */
  readonly name: string;

  /**
   * Namespace of the ServiceAccount; only for cluster-wide stores.
   *
   * @schema ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef(obj: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audiences': obj.audiences?.map(y => y),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Kind of the object.
 *
 * @schema ClusterSecretStoreSpecProviderKubernetesServerCaProviderType
 */
export type ClusterSecretStoreSpecProviderKubernetesServerCaProviderType = "Secret" | "ConfigMap";

/**
 * Token that Kubernetes issues for a ServiceAccount.
 *
 * @schema ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken
 */
export interface ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken {
  /**
   * Audiences of the token, older form.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken#audiences
   */
  readonly audiences?: string[];

  /**
   * Seconds for which the token is valid.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken#expirationSeconds
   */
  readonly expirationSeconds?: number;

  /**
   * ServiceAccount to act as.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken#serviceAccountRef
   */
  readonly serviceAccountRef: ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken(obj: ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audiences': obj.audiences?.map(y => y),
    'expirationSeconds': obj.expirationSeconds,
    'serviceAccountRef': toJson_ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef(obj.serviceAccountRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Secret that holds a token.
 *
 * @schema ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef
 */
export interface ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef {
  /**
   * Key in the object.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef#key
   */
  readonly key?: string;

  /**
   * Name of the object.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef#name
   */
  readonly name?: string;

  /**
   * Namespace of the object; only for cluster-wide stores.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef(obj: ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * ServiceAccount to act as.
 *
 * @schema ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef
 */
export interface ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef {
  /**
   * Audiences of the token.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef#audiences
   */
  readonly audiences?: string[];

  /**
   * Name of the ServiceAccount.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef#name
   */
  readonly name: string;

  /**
   * Namespace of the ServiceAccount; only for cluster-wide stores.
   *
   * @schema ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef' to JSON representation.
 */
export function toJson_ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef(obj: ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audiences': obj.audiences?.map(y => y),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}


/**
 * Fetches values from a secret store into a Secret.
 *
 * @schema ExternalSecret
 */
export class ExternalSecret extends ApiObject {
  /**
   * Returns the apiVersion and kind for "ExternalSecret"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
  }

  /**
   * Renders a Kubernetes manifest for "ExternalSecret".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: ExternalSecretProps = {}): any {
    return {
      ...ExternalSecret.GVK,
      ...toJson_ExternalSecretProps(props),
    };
  }

  /**
   * Defines a "ExternalSecret" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: ExternalSecretProps = {}) {
    super(scope, id, {
      ...ExternalSecret.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...ExternalSecret.GVK,
      ...toJson_ExternalSecretProps(resolved),
    };
  }
}

/**
 * Fetches values from a secret store into a Secret.
 *
 * @schema ExternalSecret
 */
export interface ExternalSecretProps {
  /**
   * @schema ExternalSecret#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * What to fetch and where to put it.
   *
   * @schema ExternalSecret#spec
   */
  readonly spec?: ExternalSecretSpec;
}

/**
 * Converts an object of type 'ExternalSecretProps' to JSON representation.
 */
export function toJson_ExternalSecretProps(obj: ExternalSecretProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ExternalSecretSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What to fetch and where to put it.
 *
 * @schema ExternalSecretSpec
 */
export interface ExternalSecretSpec {
  /**
   * Single values, each under a key of the Secret.
   *
   * @schema ExternalSecretSpec#data
   */
  readonly data?: ExternalSecretSpecData[];

  /**
   * Sources that each yield several keys.
   *
   * @schema ExternalSecretSpec#dataFrom
   */
  readonly dataFrom?: ExternalSecretSpecDataFrom[];

  /**
   * Time between two reads, in the form `1h0m0s`; `0s` reads once.
   *
   * @schema ExternalSecretSpec#refreshInterval
   */
  readonly refreshInterval?: string;

  /**
   * When the provider is read again.
   *
   * @schema ExternalSecretSpec#refreshPolicy
   */
  readonly refreshPolicy?: ExternalSecretSpecRefreshPolicy;

  /**
   * Store to read from.
   *
   * @schema ExternalSecretSpec#secretStoreRef
   */
  readonly secretStoreRef?: ExternalSecretSpecSecretStoreRef;

  /**
   * The Secret that is written.
   *
   * @schema ExternalSecretSpec#target
   */
  readonly target?: ExternalSecretSpecTarget;
}

/**
 * Converts an object of type 'ExternalSecretSpec' to JSON representation.
 */
export function toJson_ExternalSecretSpec(obj: ExternalSecretSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'data': obj.data?.map(y => toJson_ExternalSecretSpecData(y)),
    'dataFrom': obj.dataFrom?.map(y => toJson_ExternalSecretSpecDataFrom(y)),
    'refreshInterval': obj.refreshInterval,
    'refreshPolicy': obj.refreshPolicy,
    'secretStoreRef': toJson_ExternalSecretSpecSecretStoreRef(obj.secretStoreRef),
    'target': toJson_ExternalSecretSpecTarget(obj.target),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema ExternalSecretSpecData
 */
export interface ExternalSecretSpecData {
  /**
   * Where the value comes from.
   *
   * @schema ExternalSecretSpecData#remoteRef
   */
  readonly remoteRef: ExternalSecretSpecDataRemoteRef;

  /**
   * Key in the Secret.
   *
   * @schema ExternalSecretSpecData#secretKey
   */
  readonly secretKey: string;
}

/**
 * Converts an object of type 'ExternalSecretSpecData' to JSON representation.
 */
export function toJson_ExternalSecretSpecData(obj: ExternalSecretSpecData | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'remoteRef': toJson_ExternalSecretSpecDataRemoteRef(obj.remoteRef),
    'secretKey': obj.secretKey,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One source.
 *
 * @schema ExternalSecretSpecDataFrom
 */
export interface ExternalSecretSpecDataFrom {
  /**
   * Every field of one entry.
   *
   * @schema ExternalSecretSpecDataFrom#extract
   */
  readonly extract?: ExternalSecretSpecDataFromExtract;

  /**
   * Entries chosen by name, path or tags.
   *
   * @schema ExternalSecretSpecDataFrom#find
   */
  readonly find?: ExternalSecretSpecDataFromFind;

  /**
   * Changes to the keys of a source, applied in order.
   *
   * @schema ExternalSecretSpecDataFrom#rewrite
   */
  readonly rewrite?: ExternalSecretSpecDataFromRewrite[];

  /**
   * Another store, or a generator.
   *
   * @schema ExternalSecretSpecDataFrom#sourceRef
   */
  readonly sourceRef?: ExternalSecretSpecDataFromSourceRef;
}

/**
 * Converts an object of type 'ExternalSecretSpecDataFrom' to JSON representation.
 */
export function toJson_ExternalSecretSpecDataFrom(obj: ExternalSecretSpecDataFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'extract': toJson_ExternalSecretSpecDataFromExtract(obj.extract),
    'find': toJson_ExternalSecretSpecDataFromFind(obj.find),
    'rewrite': obj.rewrite?.map(y => toJson_ExternalSecretSpecDataFromRewrite(y)),
    'sourceRef': toJson_ExternalSecretSpecDataFromSourceRef(obj.sourceRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * When the provider is read again.
 *
 * @schema ExternalSecretSpecRefreshPolicy
 */
export type ExternalSecretSpecRefreshPolicy = "CreatedOnce" | "Periodic" | "OnChange";

/**
 * Store to read from.
 *
 * @schema ExternalSecretSpecSecretStoreRef
 */
export interface ExternalSecretSpecSecretStoreRef {
  /**
   * Kind of the store.
   *
   * @schema ExternalSecretSpecSecretStoreRef#kind
   */
  readonly kind?: ExternalSecretSpecSecretStoreRefKind;

  /**
   * Name of the store.
   *
   * @schema ExternalSecretSpecSecretStoreRef#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'ExternalSecretSpecSecretStoreRef' to JSON representation.
 */
export function toJson_ExternalSecretSpecSecretStoreRef(obj: ExternalSecretSpecSecretStoreRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The Secret that is written.
 *
 * @schema ExternalSecretSpecTarget
 */
export interface ExternalSecretSpecTarget {
  /**
   * Who owns the Secret.
   *
   * @schema ExternalSecretSpecTarget#creationPolicy
   */
  readonly creationPolicy?: ExternalSecretSpecTargetCreationPolicy;

  /**
   * What happens to the Secret when the entries at the provider are gone.
   *
   * @schema ExternalSecretSpecTarget#deletionPolicy
   */
  readonly deletionPolicy?: ExternalSecretSpecTargetDeletionPolicy;

  /**
   * Whether the Secret may never change.
   *
   * @schema ExternalSecretSpecTarget#immutable
   */
  readonly immutable?: boolean;

  /**
   * Name of the Secret; default: that of the ExternalSecret.
   *
   * @schema ExternalSecretSpecTarget#name
   */
  readonly name?: string;

  /**
   * Shape of the Secret.
   *
   * @schema ExternalSecretSpecTarget#template
   */
  readonly template?: ExternalSecretSpecTargetTemplate;
}

/**
 * Converts an object of type 'ExternalSecretSpecTarget' to JSON representation.
 */
export function toJson_ExternalSecretSpecTarget(obj: ExternalSecretSpecTarget | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'creationPolicy': obj.creationPolicy,
    'deletionPolicy': obj.deletionPolicy,
    'immutable': obj.immutable,
    'name': obj.name,
    'template': toJson_ExternalSecretSpecTargetTemplate(obj.template),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Where the value comes from.
 *
 * @schema ExternalSecretSpecDataRemoteRef
 */
export interface ExternalSecretSpecDataRemoteRef {
  /**
   * How keys of the provider become keys of the Secret.
   *
   * @schema ExternalSecretSpecDataRemoteRef#conversionStrategy
   */
  readonly conversionStrategy?: ExternalSecretSpecDataRemoteRefConversionStrategy;

  /**
   * How the value is decoded.
   *
   * @schema ExternalSecretSpecDataRemoteRef#decodingStrategy
   */
  readonly decodingStrategy?: ExternalSecretSpecDataRemoteRefDecodingStrategy;

  /**
   * Key of the entry at the provider.
   *
   * @schema ExternalSecretSpecDataRemoteRef#key
   */
  readonly key: string;

  /**
   * Whether metadata of the entry is read in place of its value.
   *
   * @schema ExternalSecretSpecDataRemoteRef#metadataPolicy
   */
  readonly metadataPolicy?: ExternalSecretSpecDataRemoteRefMetadataPolicy;

  /**
   * What happens to values that contain null bytes.
   *
   * @schema ExternalSecretSpecDataRemoteRef#nullBytePolicy
   */
  readonly nullBytePolicy?: ExternalSecretSpecDataRemoteRefNullBytePolicy;

  /**
   * Field of the entry.
   *
   * @schema ExternalSecretSpecDataRemoteRef#property
   */
  readonly property?: string;

  /**
   * Version of the entry.
   *
   * @schema ExternalSecretSpecDataRemoteRef#version
   */
  readonly version?: string;
}

/**
 * Converts an object of type 'ExternalSecretSpecDataRemoteRef' to JSON representation.
 */
export function toJson_ExternalSecretSpecDataRemoteRef(obj: ExternalSecretSpecDataRemoteRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'conversionStrategy': obj.conversionStrategy,
    'decodingStrategy': obj.decodingStrategy,
    'key': obj.key,
    'metadataPolicy': obj.metadataPolicy,
    'nullBytePolicy': obj.nullBytePolicy,
    'property': obj.property,
    'version': obj.version,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Every field of one entry.
 *
 * @schema ExternalSecretSpecDataFromExtract
 */
export interface ExternalSecretSpecDataFromExtract {
  /**
   * How keys of the provider become keys of the Secret.
   *
   * @schema ExternalSecretSpecDataFromExtract#conversionStrategy
   */
  readonly conversionStrategy?: ExternalSecretSpecDataFromExtractConversionStrategy;

  /**
   * How the value is decoded.
   *
   * @schema ExternalSecretSpecDataFromExtract#decodingStrategy
   */
  readonly decodingStrategy?: ExternalSecretSpecDataFromExtractDecodingStrategy;

  /**
   * Key of the entry at the provider.
   *
   * @schema ExternalSecretSpecDataFromExtract#key
   */
  readonly key: string;

  /**
   * Whether metadata of the entry is read in place of its value.
   *
   * @schema ExternalSecretSpecDataFromExtract#metadataPolicy
   */
  readonly metadataPolicy?: ExternalSecretSpecDataFromExtractMetadataPolicy;

  /**
   * What happens to values that contain null bytes.
   *
   * @schema ExternalSecretSpecDataFromExtract#nullBytePolicy
   */
  readonly nullBytePolicy?: ExternalSecretSpecDataFromExtractNullBytePolicy;

  /**
   * Field of the entry.
   *
   * @schema ExternalSecretSpecDataFromExtract#property
   */
  readonly property?: string;

  /**
   * Version of the entry.
   *
   * @schema ExternalSecretSpecDataFromExtract#version
   */
  readonly version?: string;
}

/**
 * Converts an object of type 'ExternalSecretSpecDataFromExtract' to JSON representation.
 */
export function toJson_ExternalSecretSpecDataFromExtract(obj: ExternalSecretSpecDataFromExtract | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'conversionStrategy': obj.conversionStrategy,
    'decodingStrategy': obj.decodingStrategy,
    'key': obj.key,
    'metadataPolicy': obj.metadataPolicy,
    'nullBytePolicy': obj.nullBytePolicy,
    'property': obj.property,
    'version': obj.version,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Entries chosen by name, path or tags.
 *
 * @schema ExternalSecretSpecDataFromFind
 */
export interface ExternalSecretSpecDataFromFind {
  /**
   * How keys of the provider become keys of the Secret.
   *
   * @schema ExternalSecretSpecDataFromFind#conversionStrategy
   */
  readonly conversionStrategy?: ExternalSecretSpecDataFromFindConversionStrategy;

  /**
   * How the value is decoded.
   *
   * @schema ExternalSecretSpecDataFromFind#decodingStrategy
   */
  readonly decodingStrategy?: ExternalSecretSpecDataFromFindDecodingStrategy;

  /**
   * Condition on the names of entries.
   *
   * @schema ExternalSecretSpecDataFromFind#name
   */
  readonly name?: ExternalSecretSpecDataFromFindName;

  /**
   * What happens to values that contain null bytes.
   *
   * @schema ExternalSecretSpecDataFromFind#nullBytePolicy
   */
  readonly nullBytePolicy?: ExternalSecretSpecDataFromFindNullBytePolicy;

  /**
   * Path below which entries are looked for.
   *
   * @schema ExternalSecretSpecDataFromFind#path
   */
  readonly path?: string;

  /**
   * Tags that the entries carry.
   *
   * @schema ExternalSecretSpecDataFromFind#tags
   */
  readonly tags?: { [key: string]: string };
}

/**
 * Converts an object of type 'ExternalSecretSpecDataFromFind' to JSON representation.
 */
export function toJson_ExternalSecretSpecDataFromFind(obj: ExternalSecretSpecDataFromFind | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'conversionStrategy': obj.conversionStrategy,
    'decodingStrategy': obj.decodingStrategy,
    'name': toJson_ExternalSecretSpecDataFromFindName(obj.name),
    'nullBytePolicy': obj.nullBytePolicy,
    'path': obj.path,
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One change.
 *
 * @schema ExternalSecretSpecDataFromRewrite
 */
export interface ExternalSecretSpecDataFromRewrite {
  /**
   * Merges the values of several entries.
   *
   * @schema ExternalSecretSpecDataFromRewrite#merge
   */
  readonly merge?: ExternalSecretSpecDataFromRewriteMerge;

  /**
   * Replaces what a regular expression matches.
   *
   * @schema ExternalSecretSpecDataFromRewrite#regexp
   */
  readonly regexp?: ExternalSecretSpecDataFromRewriteRegexp;

  /**
   * Computes keys by a template.
   *
   * @schema ExternalSecretSpecDataFromRewrite#transform
   */
  readonly transform?: ExternalSecretSpecDataFromRewriteTransform;
}

/**
 * Converts an object of type 'ExternalSecretSpecDataFromRewrite' to JSON representation.
 */
export function toJson_ExternalSecretSpecDataFromRewrite(obj: ExternalSecretSpecDataFromRewrite | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'merge': toJson_ExternalSecretSpecDataFromRewriteMerge(obj.merge),
    'regexp': toJson_ExternalSecretSpecDataFromRewriteRegexp(obj.regexp),
    'transform': toJson_ExternalSecretSpecDataFromRewriteTransform(obj.transform),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Another store, or a generator.
 *
 * @schema ExternalSecretSpecDataFromSourceRef
 */
export interface ExternalSecretSpecDataFromSourceRef {
  /**
   * Object that generates the values.
   *
   * @schema ExternalSecretSpecDataFromSourceRef#generatorRef
   */
  readonly generatorRef?: ExternalSecretSpecDataFromSourceRefGeneratorRef;

  /**
   * Store to read from.
   *
   * @schema ExternalSecretSpecDataFromSourceRef#storeRef
   */
  readonly storeRef?: ExternalSecretSpecDataFromSourceRefStoreRef;
}

/**
 * Converts an object of type 'ExternalSecretSpecDataFromSourceRef' to JSON representation.
 */
export function toJson_ExternalSecretSpecDataFromSourceRef(obj: ExternalSecretSpecDataFromSourceRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'generatorRef': toJson_ExternalSecretSpecDataFromSourceRefGeneratorRef(obj.generatorRef),
    'storeRef': toJson_ExternalSecretSpecDataFromSourceRefStoreRef(obj.storeRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Kind of the store.
 *
 * @schema ExternalSecretSpecSecretStoreRefKind
 */
export type ExternalSecretSpecSecretStoreRefKind = "SecretStore" | "ClusterSecretStore";

/**
 * Who owns the Secret.
 *
 * @schema ExternalSecretSpecTargetCreationPolicy
 */
export type ExternalSecretSpecTargetCreationPolicy = "Owner" | "Orphan" | "Merge" | "None";

/**
 * What happens to the Secret when the entries at the provider are gone.
 *
 * @schema ExternalSecretSpecTargetDeletionPolicy
 */
export type ExternalSecretSpecTargetDeletionPolicy = "Delete" | "Merge" | "Retain";

/**
 * Shape of the Secret.
 *
 * @schema ExternalSecretSpecTargetTemplate
 */
export interface ExternalSecretSpecTargetTemplate {
  /**
   * Templates by key of the Secret.
   *
   * @schema ExternalSecretSpecTargetTemplate#data
   */
  readonly data?: { [key: string]: string };

  /**
   * Version of the template language.
   *
   * @schema ExternalSecretSpecTargetTemplate#engineVersion
   */
  readonly engineVersion?: ExternalSecretSpecTargetTemplateEngineVersion;

  /**
   * Whether templates replace the fetched values or are added to them.
   *
   * @schema ExternalSecretSpecTargetTemplate#mergePolicy
   */
  readonly mergePolicy?: ExternalSecretSpecTargetTemplateMergePolicy;

  /**
   * Metadata of the Secret.
   *
   * @schema ExternalSecretSpecTargetTemplate#metadata
   */
  readonly metadata?: ExternalSecretSpecTargetTemplateMetadata;

  /**
   * Templates kept elsewhere.
   *
   * @schema ExternalSecretSpecTargetTemplate#templateFrom
   */
  readonly templateFrom?: ExternalSecretSpecTargetTemplateTemplateFrom[];

  /**
   * Type of the Secret.
   *
   * @schema ExternalSecretSpecTargetTemplate#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'ExternalSecretSpecTargetTemplate' to JSON representation.
 */
export function toJson_ExternalSecretSpecTargetTemplate(obj: ExternalSecretSpecTargetTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'data': ((obj.data) === undefined) ? undefined : (Object.entries(obj.data).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'engineVersion': obj.engineVersion,
    'mergePolicy': obj.mergePolicy,
    'metadata': toJson_ExternalSecretSpecTargetTemplateMetadata(obj.metadata),
    'templateFrom': obj.templateFrom?.map(y => toJson_ExternalSecretSpecTargetTemplateTemplateFrom(y)),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How keys of the provider become keys of the Secret.
 *
 * @schema ExternalSecretSpecDataRemoteRefConversionStrategy
 */
export type ExternalSecretSpecDataRemoteRefConversionStrategy = "Default" | "Unicode";

/**
 * How the value is decoded.
 *
 * @schema ExternalSecretSpecDataRemoteRefDecodingStrategy
 */
export type ExternalSecretSpecDataRemoteRefDecodingStrategy = "Auto" | "Base64" | "Base64URL" | "None";

/**
 * Whether metadata of the entry is read in place of its value.
 *
 * @schema ExternalSecretSpecDataRemoteRefMetadataPolicy
 */
export type ExternalSecretSpecDataRemoteRefMetadataPolicy = "None" | "Fetch";

/**
 * What happens to values that contain null bytes.
 *
 * @schema ExternalSecretSpecDataRemoteRefNullBytePolicy
 */
export type ExternalSecretSpecDataRemoteRefNullBytePolicy = "Ignore" | "Fail";

/**
 * How keys of the provider become keys of the Secret.
 *
 * @schema ExternalSecretSpecDataFromExtractConversionStrategy
 */
export type ExternalSecretSpecDataFromExtractConversionStrategy = "Default" | "Unicode";

/**
 * How the value is decoded.
 *
 * @schema ExternalSecretSpecDataFromExtractDecodingStrategy
 */
export type ExternalSecretSpecDataFromExtractDecodingStrategy = "Auto" | "Base64" | "Base64URL" | "None";

/**
 * Whether metadata of the entry is read in place of its value.
 *
 * @schema ExternalSecretSpecDataFromExtractMetadataPolicy
 */
export type ExternalSecretSpecDataFromExtractMetadataPolicy = "None" | "Fetch";

/**
 * What happens to values that contain null bytes.
 *
 * @schema ExternalSecretSpecDataFromExtractNullBytePolicy
 */
export type ExternalSecretSpecDataFromExtractNullBytePolicy = "Ignore" | "Fail";

/**
 * How keys of the provider become keys of the Secret.
 *
 * @schema ExternalSecretSpecDataFromFindConversionStrategy
 */
export type ExternalSecretSpecDataFromFindConversionStrategy = "Default" | "Unicode";

/**
 * How the value is decoded.
 *
 * @schema ExternalSecretSpecDataFromFindDecodingStrategy
 */
export type ExternalSecretSpecDataFromFindDecodingStrategy = "Auto" | "Base64" | "Base64URL" | "None";

/**
 * Condition on the names of entries.
 *
 * @schema ExternalSecretSpecDataFromFindName
 */
export interface ExternalSecretSpecDataFromFindName {
  /**
   * Regular expression that the names match.
   *
   * @schema ExternalSecretSpecDataFromFindName#regexp
   */
  readonly regexp?: string;
}

/**
 * Converts an object of type 'ExternalSecretSpecDataFromFindName' to JSON representation.
 */
export function toJson_ExternalSecretSpecDataFromFindName(obj: ExternalSecretSpecDataFromFindName | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'regexp': obj.regexp,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What happens to values that contain null bytes.
 *
 * @schema ExternalSecretSpecDataFromFindNullBytePolicy
 */
export type ExternalSecretSpecDataFromFindNullBytePolicy = "Ignore" | "Fail";

/**
 * Merges the values of several entries.
 *
 * @schema ExternalSecretSpecDataFromRewriteMerge
 */
export interface ExternalSecretSpecDataFromRewriteMerge {
  /**
   * What happens when a key occurs twice.
   *
   * @schema ExternalSecretSpecDataFromRewriteMerge#conflictPolicy
   */
  readonly conflictPolicy?: ExternalSecretSpecDataFromRewriteMergeConflictPolicy;

  /**
   * Key that holds the result; used with strategy `JSON`.
   *
   * @schema ExternalSecretSpecDataFromRewriteMerge#into
   */
  readonly into?: string;

  /**
   * Keys whose values win, last first.
   *
   * @schema ExternalSecretSpecDataFromRewriteMerge#priority
   */
  readonly priority?: string[];

  /**
   * What happens when a key of the priority list is missing.
   *
   * @schema ExternalSecretSpecDataFromRewriteMerge#priorityPolicy
   */
  readonly priorityPolicy?: ExternalSecretSpecDataFromRewriteMergePriorityPolicy;

  /**
   * Whether the result is spread over keys or kept as one JSON text.
   *
   * @schema ExternalSecretSpecDataFromRewriteMerge#strategy
   */
  readonly strategy?: ExternalSecretSpecDataFromRewriteMergeStrategy;
}

/**
 * Converts an object of type 'ExternalSecretSpecDataFromRewriteMerge' to JSON representation.
 */
export function toJson_ExternalSecretSpecDataFromRewriteMerge(obj: ExternalSecretSpecDataFromRewriteMerge | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'conflictPolicy': obj.conflictPolicy,
    'into': obj.into,
    'priority': obj.priority?.map(y => y),
    'priorityPolicy': obj.priorityPolicy,
    'strategy': obj.strategy,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Replaces what a regular expression matches.
 *
 * @schema ExternalSecretSpecDataFromRewriteRegexp
 */
export interface ExternalSecretSpecDataFromRewriteRegexp {
  /**
   * The regular expression.
   *
   * @schema ExternalSecretSpecDataFromRewriteRegexp#source
   */
  readonly source: string;

  /**
   * The replacement.
   *
   * @schema ExternalSecretSpecDataFromRewriteRegexp#target
   */
  readonly target: string;
}

/**
 * Converts an object of type 'ExternalSecretSpecDataFromRewriteRegexp' to JSON representation.
 */
export function toJson_ExternalSecretSpecDataFromRewriteRegexp(obj: ExternalSecretSpecDataFromRewriteRegexp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'source': obj.source,
    'target': obj.target,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Computes keys by a template.
 *
 * @schema ExternalSecretSpecDataFromRewriteTransform
 */
export interface ExternalSecretSpecDataFromRewriteTransform {
  /**
   * The template.
   *
   * @schema ExternalSecretSpecDataFromRewriteTransform#template
   */
  readonly template: string;
}

/**
 * Converts an object of type 'ExternalSecretSpecDataFromRewriteTransform' to JSON representation.
 */
export function toJson_ExternalSecretSpecDataFromRewriteTransform(obj: ExternalSecretSpecDataFromRewriteTransform | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'template': obj.template,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Object that generates the values.
 *
 * @schema ExternalSecretSpecDataFromSourceRefGeneratorRef
 */
export interface ExternalSecretSpecDataFromSourceRefGeneratorRef {
  /**
   * API version of the generator.
   *
   * @schema ExternalSecretSpecDataFromSourceRefGeneratorRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Kind of the generator.
   *
   * @schema ExternalSecretSpecDataFromSourceRefGeneratorRef#kind
   */
  readonly kind: string;

  /**
   * Name of the generator.
   *
   * @schema ExternalSecretSpecDataFromSourceRefGeneratorRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'ExternalSecretSpecDataFromSourceRefGeneratorRef' to JSON representation.
 */
export function toJson_ExternalSecretSpecDataFromSourceRefGeneratorRef(obj: ExternalSecretSpecDataFromSourceRefGeneratorRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Store to read from.
 *
 * @schema ExternalSecretSpecDataFromSourceRefStoreRef
 */
export interface ExternalSecretSpecDataFromSourceRefStoreRef {
  /**
   * Kind of the store.
   *
   * @schema ExternalSecretSpecDataFromSourceRefStoreRef#kind
   */
  readonly kind?: ExternalSecretSpecDataFromSourceRefStoreRefKind;

  /**
   * Name of the store.
   *
   * @schema ExternalSecretSpecDataFromSourceRefStoreRef#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'ExternalSecretSpecDataFromSourceRefStoreRef' to JSON representation.
 */
export function toJson_ExternalSecretSpecDataFromSourceRefStoreRef(obj: ExternalSecretSpecDataFromSourceRefStoreRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Version of the template language.
 *
 * @schema ExternalSecretSpecTargetTemplateEngineVersion
 */
export type ExternalSecretSpecTargetTemplateEngineVersion = "v2";

/**
 * Whether templates replace the fetched values or are added to them.
 *
 * @schema ExternalSecretSpecTargetTemplateMergePolicy
 */
export type ExternalSecretSpecTargetTemplateMergePolicy = "Replace" | "Merge";

/**
 * Metadata of the Secret.
 *
 * @schema ExternalSecretSpecTargetTemplateMetadata
 */
export interface ExternalSecretSpecTargetTemplateMetadata {
  /**
   * Annotations of the Secret.
   *
   * @schema ExternalSecretSpecTargetTemplateMetadata#annotations
   */
  readonly annotations?: { [key: string]: string };

  /**
   * Finalizers of the Secret.
   *
   * @schema ExternalSecretSpecTargetTemplateMetadata#finalizers
   */
  readonly finalizers?: string[];

  /**
   * Labels of the Secret.
   *
   * @schema ExternalSecretSpecTargetTemplateMetadata#labels
   */
  readonly labels?: { [key: string]: string };
}

/**
 * Converts an object of type 'ExternalSecretSpecTargetTemplateMetadata' to JSON representation.
 */
export function toJson_ExternalSecretSpecTargetTemplateMetadata(obj: ExternalSecretSpecTargetTemplateMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'finalizers': obj.finalizers?.map(y => y),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One place.
 *
 * @schema ExternalSecretSpecTargetTemplateTemplateFrom
 */
export interface ExternalSecretSpecTargetTemplateTemplateFrom {
  /**
   * Template text in a ConfigMap.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFrom#configMap
   */
  readonly configMap?: ExternalSecretSpecTargetTemplateTemplateFromConfigMap;

  /**
   * Template text as written here.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFrom#literal
   */
  readonly literal?: string;

  /**
   * Template text in a Secret.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFrom#secret
   */
  readonly secret?: ExternalSecretSpecTargetTemplateTemplateFromSecret;

  /**
   * Part of the Secret that the result goes to.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFrom#target
   */
  readonly target?: string;

  /**
   * How values that the template yields are decoded.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFrom#valuesDecodingStrategy
   */
  readonly valuesDecodingStrategy?: ExternalSecretSpecTargetTemplateTemplateFromValuesDecodingStrategy;
}

/**
 * Converts an object of type 'ExternalSecretSpecTargetTemplateTemplateFrom' to JSON representation.
 */
export function toJson_ExternalSecretSpecTargetTemplateTemplateFrom(obj: ExternalSecretSpecTargetTemplateTemplateFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_ExternalSecretSpecTargetTemplateTemplateFromConfigMap(obj.configMap),
    'literal': obj.literal,
    'secret': toJson_ExternalSecretSpecTargetTemplateTemplateFromSecret(obj.secret),
    'target': obj.target,
    'valuesDecodingStrategy': obj.valuesDecodingStrategy,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What happens when a key occurs twice.
 *
 * @schema ExternalSecretSpecDataFromRewriteMergeConflictPolicy
 */
export type ExternalSecretSpecDataFromRewriteMergeConflictPolicy = "Ignore" | "Error";

/**
 * What happens when a key of the priority list is missing.
 *
 * @schema ExternalSecretSpecDataFromRewriteMergePriorityPolicy
 */
export type ExternalSecretSpecDataFromRewriteMergePriorityPolicy = "IgnoreNotFound" | "Strict";

/**
 * Whether the result is spread over keys or kept as one JSON text.
 *
 * @schema ExternalSecretSpecDataFromRewriteMergeStrategy
 */
export type ExternalSecretSpecDataFromRewriteMergeStrategy = "Extract" | "JSON";

/**
 * Kind of the store.
 *
 * @schema ExternalSecretSpecDataFromSourceRefStoreRefKind
 */
export type ExternalSecretSpecDataFromSourceRefStoreRefKind = "SecretStore" | "ClusterSecretStore";

/**
 * Template text in a ConfigMap.
 *
 * @schema ExternalSecretSpecTargetTemplateTemplateFromConfigMap
 */
export interface ExternalSecretSpecTargetTemplateTemplateFromConfigMap {
  /**
   * Entries to read.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFromConfigMap#items
   */
  readonly items: ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems[];

  /**
   * Name of the ConfigMap.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFromConfigMap#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'ExternalSecretSpecTargetTemplateTemplateFromConfigMap' to JSON representation.
 */
export function toJson_ExternalSecretSpecTargetTemplateTemplateFromConfigMap(obj: ExternalSecretSpecTargetTemplateTemplateFromConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems(y)),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Template text in a Secret.
 *
 * @schema ExternalSecretSpecTargetTemplateTemplateFromSecret
 */
export interface ExternalSecretSpecTargetTemplateTemplateFromSecret {
  /**
   * Entries to read.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFromSecret#items
   */
  readonly items: ExternalSecretSpecTargetTemplateTemplateFromSecretItems[];

  /**
   * Name of the Secret.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFromSecret#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'ExternalSecretSpecTargetTemplateTemplateFromSecret' to JSON representation.
 */
export function toJson_ExternalSecretSpecTargetTemplateTemplateFromSecret(obj: ExternalSecretSpecTargetTemplateTemplateFromSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_ExternalSecretSpecTargetTemplateTemplateFromSecretItems(y)),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How values that the template yields are decoded.
 *
 * @schema ExternalSecretSpecTargetTemplateTemplateFromValuesDecodingStrategy
 */
export type ExternalSecretSpecTargetTemplateTemplateFromValuesDecodingStrategy = "Auto" | "Base64" | "Base64URL" | "None";

/**
 * One entry.
 *
 * @schema ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems
 */
export interface ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems {
  /**
   * Key of the entry.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems#key
   */
  readonly key: string;

  /**
   * Whether the result is values alone or keys and values.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems#templateAs
   */
  readonly templateAs?: ExternalSecretSpecTargetTemplateTemplateFromConfigMapItemsTemplateAs;
}

/**
 * Converts an object of type 'ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems' to JSON representation.
 */
export function toJson_ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems(obj: ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'templateAs': obj.templateAs,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One entry.
 *
 * @schema ExternalSecretSpecTargetTemplateTemplateFromSecretItems
 */
export interface ExternalSecretSpecTargetTemplateTemplateFromSecretItems {
  /**
   * Key of the entry.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFromSecretItems#key
   */
  readonly key: string;

  /**
   * Whether the result is values alone or keys and values.
   *
   * @schema ExternalSecretSpecTargetTemplateTemplateFromSecretItems#templateAs
   */
  readonly templateAs?: ExternalSecretSpecTargetTemplateTemplateFromSecretItemsTemplateAs;
}

/**
 * Converts an object of type 'ExternalSecretSpecTargetTemplateTemplateFromSecretItems' to JSON representation.
 */
export function toJson_ExternalSecretSpecTargetTemplateTemplateFromSecretItems(obj: ExternalSecretSpecTargetTemplateTemplateFromSecretItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'templateAs': obj.templateAs,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Whether the result is values alone or keys and values.
 *
 * @schema ExternalSecretSpecTargetTemplateTemplateFromConfigMapItemsTemplateAs
 */
export type ExternalSecretSpecTargetTemplateTemplateFromConfigMapItemsTemplateAs = "Values" | "KeysAndValues";

/**
 * Whether the result is values alone or keys and values.
 *
 * @schema ExternalSecretSpecTargetTemplateTemplateFromSecretItemsTemplateAs
 */
export type ExternalSecretSpecTargetTemplateTemplateFromSecretItemsTemplateAs = "Values" | "KeysAndValues";


/**
 * Describes a secret provider for one namespace.
 *
 * @schema SecretStore
 */
export class SecretStore extends ApiObject {
  /**
   * Returns the apiVersion and kind for "SecretStore"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'external-secrets.io/v1',
    kind: 'SecretStore',
  }

  /**
   * Renders a Kubernetes manifest for "SecretStore".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: SecretStoreProps = {}): any {
    return {
      ...SecretStore.GVK,
      ...toJson_SecretStoreProps(props),
    };
  }

  /**
   * Defines a "SecretStore" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: SecretStoreProps = {}) {
    super(scope, id, {
      ...SecretStore.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...SecretStore.GVK,
      ...toJson_SecretStoreProps(resolved),
    };
  }
}

/**
 * Describes a secret provider for one namespace.
 *
 * @schema SecretStore
 */
export interface SecretStoreProps {
  /**
   * @schema SecretStore#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * How to reach a secret provider.
   *
   * @schema SecretStore#spec
   */
  readonly spec?: SecretStoreSpec;
}

/**
 * Converts an object of type 'SecretStoreProps' to JSON representation.
 */
export function toJson_SecretStoreProps(obj: SecretStoreProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_SecretStoreSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How to reach a secret provider.
 *
 * @schema SecretStoreSpec
 */
export interface SecretStoreSpec {
  /**
   * Class of the controller that serves the store.
   *
   * @schema SecretStoreSpec#controller
   */
  readonly controller?: string;

  /**
   * The provider; exactly one field.
   *
   * @schema SecretStoreSpec#provider
   */
  readonly provider: SecretStoreSpecProvider;

  /**
   * What to do when the provider fails.
   *
   * @schema SecretStoreSpec#retrySettings
   */
  readonly retrySettings?: SecretStoreSpecRetrySettings;
}

/**
 * Converts an object of type 'SecretStoreSpec' to JSON representation.
 */
export function toJson_SecretStoreSpec(obj: SecretStoreSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'controller': obj.controller,
    'provider': toJson_SecretStoreSpecProvider(obj.provider),
    'retrySettings': toJson_SecretStoreSpecRetrySettings(obj.retrySettings),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The provider; exactly one field.
 *
 * @schema SecretStoreSpecProvider
 */
export interface SecretStoreSpecProvider {
  /**
   * Secrets Manager or Parameter Store of AWS.
   *
   * @schema SecretStoreSpecProvider#aws
   */
  readonly aws?: SecretStoreSpecProviderAws;

  /**
   * A Key Vault of Azure.
   *
   * @schema SecretStoreSpecProvider#azurekv
   */
  readonly azurekv?: SecretStoreSpecProviderAzurekv;

  /**
   * Secret Manager of Google Cloud.
   *
   * @schema SecretStoreSpecProvider#gcpsm
   */
  readonly gcpsm?: SecretStoreSpecProviderGcpsm;

  /**
   * Secrets of a Kubernetes namespace.
   *
   * @schema SecretStoreSpecProvider#kubernetes
   */
  readonly kubernetes?: SecretStoreSpecProviderKubernetes;

  /**
   * A Vault or OpenBao server.
   *
   * @schema SecretStoreSpecProvider#vault
   */
  readonly vault?: SecretStoreSpecProviderVault;
}

/**
 * Converts an object of type 'SecretStoreSpecProvider' to JSON representation.
 */
export function toJson_SecretStoreSpecProvider(obj: SecretStoreSpecProvider | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_SecretStoreSpecProviderAws(obj.aws),
    'azurekv': toJson_SecretStoreSpecProviderAzurekv(obj.azurekv),
    'gcpsm': toJson_SecretStoreSpecProviderGcpsm(obj.gcpsm),
    'kubernetes': toJson_SecretStoreSpecProviderKubernetes(obj.kubernetes),
    'vault': toJson_SecretStoreSpecProviderVault(obj.vault),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What to do when the provider fails.
 *
 * @schema SecretStoreSpecRetrySettings
 */
export interface SecretStoreSpecRetrySettings {
  /**
   * Number of further attempts.
   *
   * @schema SecretStoreSpecRetrySettings#maxRetries
   */
  readonly maxRetries?: number;

  /**
   * Time between two attempts.
   *
   * @schema SecretStoreSpecRetrySettings#retryInterval
   */
  readonly retryInterval?: string;
}

/**
 * Converts an object of type 'SecretStoreSpecRetrySettings' to JSON representation.
 */
export function toJson_SecretStoreSpecRetrySettings(obj: SecretStoreSpecRetrySettings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'maxRetries': obj.maxRetries,
    'retryInterval': obj.retryInterval,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Secrets Manager or Parameter Store of AWS.
 *
 * @schema SecretStoreSpecProviderAws
 */
export interface SecretStoreSpecProviderAws {
  /**
   * How to log in.
   *
   * @schema SecretStoreSpecProviderAws#auth
   */
  readonly auth?: SecretStoreSpecProviderAwsAuth;

  /**
   * Region of the service.
   *
   * @schema SecretStoreSpecProviderAws#region
   */
  readonly region: string;

  /**
   * ARN of a role to assume.
   *
   * @schema SecretStoreSpecProviderAws#role
   */
  readonly role?: string;

  /**
   * The service.
   *
   * @schema SecretStoreSpecProviderAws#service
   */
  readonly service: SecretStoreSpecProviderAwsService;

  /**
   * Which tags a session carries.
   *
   * @schema SecretStoreSpecProviderAws#sessionTagsPolicy
   */
  readonly sessionTagsPolicy?: SecretStoreSpecProviderAwsSessionTagsPolicy;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderAws' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderAws(obj: SecretStoreSpecProviderAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'auth': toJson_SecretStoreSpecProviderAwsAuth(obj.auth),
    'region': obj.region,
    'role': obj.role,
    'service': obj.service,
    'sessionTagsPolicy': obj.sessionTagsPolicy,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A Key Vault of Azure.
 *
 * @schema SecretStoreSpecProviderAzurekv
 */
export interface SecretStoreSpecProviderAzurekv {
  /**
   * How to log in.
   *
   * @schema SecretStoreSpecProviderAzurekv#authType
   */
  readonly authType?: SecretStoreSpecProviderAzurekvAuthType;

  /**
   * Cloud that the vault is in.
   *
   * @schema SecretStoreSpecProviderAzurekv#environmentType
   */
  readonly environmentType?: SecretStoreSpecProviderAzurekvEnvironmentType;

  /**
   * ServiceAccount to act as.
   *
   * @schema SecretStoreSpecProviderAzurekv#serviceAccountRef
   */
  readonly serviceAccountRef?: SecretStoreSpecProviderAzurekvServiceAccountRef;

  /**
   * Tenant to log in to.
   *
   * @schema SecretStoreSpecProviderAzurekv#tenantId
   */
  readonly tenantId?: string;

  /**
   * Whether the newer library of Azure is used.
   *
   * @schema SecretStoreSpecProviderAzurekv#useAzureSDK
   */
  readonly useAzureSDK?: boolean;

  /**
   * Address of the vault.
   *
   * @schema SecretStoreSpecProviderAzurekv#vaultUrl
   */
  readonly vaultUrl: string;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderAzurekv' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderAzurekv(obj: SecretStoreSpecProviderAzurekv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authType': obj.authType,
    'environmentType': obj.environmentType,
    'serviceAccountRef': toJson_SecretStoreSpecProviderAzurekvServiceAccountRef(obj.serviceAccountRef),
    'tenantId': obj.tenantId,
    'useAzureSDK': obj.useAzureSDK,
    'vaultUrl': obj.vaultUrl,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Secret Manager of Google Cloud.
 *
 * @schema SecretStoreSpecProviderGcpsm
 */
export interface SecretStoreSpecProviderGcpsm {
  /**
   * How to log in.
   *
   * @schema SecretStoreSpecProviderGcpsm#auth
   */
  readonly auth?: SecretStoreSpecProviderGcpsmAuth;

  /**
   * Location of regional secrets.
   *
   * @schema SecretStoreSpecProviderGcpsm#location
   */
  readonly location?: string;

  /**
   * Project of the secrets.
   *
   * @schema SecretStoreSpecProviderGcpsm#projectID
   */
  readonly projectID?: string;

  /**
   * Which version counts as the latest.
   *
   * @schema SecretStoreSpecProviderGcpsm#secretVersionSelectionPolicy
   */
  readonly secretVersionSelectionPolicy?: SecretStoreSpecProviderGcpsmSecretVersionSelectionPolicy;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderGcpsm' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderGcpsm(obj: SecretStoreSpecProviderGcpsm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'auth': toJson_SecretStoreSpecProviderGcpsmAuth(obj.auth),
    'location': obj.location,
    'projectID': obj.projectID,
    'secretVersionSelectionPolicy': obj.secretVersionSelectionPolicy,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Secrets of a Kubernetes namespace.
 *
 * @schema SecretStoreSpecProviderKubernetes
 */
export interface SecretStoreSpecProviderKubernetes {
  /**
   * How to log in.
   *
   * @schema SecretStoreSpecProviderKubernetes#auth
   */
  readonly auth?: SecretStoreSpecProviderKubernetesAuth;

  /**
   * Namespace of the Secrets.
   *
   * @schema SecretStoreSpecProviderKubernetes#remoteNamespace
   */
  readonly remoteNamespace?: string;

  /**
   * The API server.
   *
   * @schema SecretStoreSpecProviderKubernetes#server
   */
  readonly server?: SecretStoreSpecProviderKubernetesServer;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderKubernetes' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderKubernetes(obj: SecretStoreSpecProviderKubernetes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'auth': toJson_SecretStoreSpecProviderKubernetesAuth(obj.auth),
    'remoteNamespace': obj.remoteNamespace,
    'server': toJson_SecretStoreSpecProviderKubernetesServer(obj.server),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A Vault or OpenBao server.
 *
 * @schema SecretStoreSpecProviderVault
 */
export interface SecretStoreSpecProviderVault {
  /**
   * How to log in.
   *
   * @schema SecretStoreSpecProviderVault#auth
   */
  readonly auth?: SecretStoreSpecProviderVaultAuth;

  /**
   * Certificates of the authorities that are trusted, as PEM in base64.
   *
   * @schema SecretStoreSpecProviderVault#caBundle
   */
  readonly caBundle?: string;

  /**
   * Object that holds the certificates of the authorities that are trusted.
   *
   * @schema SecretStoreSpecProviderVault#caProvider
   */
  readonly caProvider?: SecretStoreSpecProviderVaultCaProvider;

  /**
   * Whether reads go to the leader when a follower lags.
   *
   * @schema SecretStoreSpecProviderVault#forwardInconsistent
   */
  readonly forwardInconsistent?: boolean;

  /**
   * Headers of every request.
   *
   * @schema SecretStoreSpecProviderVault#headers
   */
  readonly headers?: { [key: string]: string };

  /**
   * Namespace within the server.
   *
   * @schema SecretStoreSpecProviderVault#namespace
   */
  readonly namespace?: string;

  /**
   * Mount of the key-value engine.
   *
   * @schema SecretStoreSpecProviderVault#path
   */
  readonly path?: string;

  /**
   * Whether reads see earlier writes of the same client.
   *
   * @schema SecretStoreSpecProviderVault#readYourWrites
   */
  readonly readYourWrites?: boolean;

  /**
   * Address of the server.
   *
   * @schema SecretStoreSpecProviderVault#server
   */
  readonly server: string;

  /**
   * Version of the key-value engine.
   *
   * @schema SecretStoreSpecProviderVault#version
   */
  readonly version?: SecretStoreSpecProviderVaultVersion;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderVault' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderVault(obj: SecretStoreSpecProviderVault | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'auth': toJson_SecretStoreSpecProviderVaultAuth(obj.auth),
    'caBundle': obj.caBundle,
    'caProvider': toJson_SecretStoreSpecProviderVaultCaProvider(obj.caProvider),
    'forwardInconsistent': obj.forwardInconsistent,
    'headers': ((obj.headers) === undefined) ? undefined : (Object.entries(obj.headers).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'namespace': obj.namespace,
    'path': obj.path,
    'readYourWrites': obj.readYourWrites,
    'server': obj.server,
    'version': obj.version,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How to log in.
 *
 * @schema SecretStoreSpecProviderAwsAuth
 */
export interface SecretStoreSpecProviderAwsAuth {
  /**
   * Log-in by the token of a ServiceAccount, whose annotation names the role.
   *
   * @schema SecretStoreSpecProviderAwsAuth#jwt
   */
  readonly jwt?: SecretStoreSpecProviderAwsAuthJwt;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderAwsAuth' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderAwsAuth(obj: SecretStoreSpecProviderAwsAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'jwt': toJson_SecretStoreSpecProviderAwsAuthJwt(obj.jwt),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The service.
 *
 * @schema SecretStoreSpecProviderAwsService
 */
export type SecretStoreSpecProviderAwsService = "SecretsManager" | "ParameterStore";

/**
 * Which tags a session carries.
 *
 * @schema SecretStoreSpecProviderAwsSessionTagsPolicy
 */
export type SecretStoreSpecProviderAwsSessionTagsPolicy = "None" | "Simple" | "Custom";

/**
 * How to log in.
 *
 * @schema SecretStoreSpecProviderAzurekvAuthType
 */
export type SecretStoreSpecProviderAzurekvAuthType = "ServicePrincipal" | "ManagedIdentity" | "WorkloadIdentity";

/**
 * Cloud that the vault is in.
 *
 * @schema SecretStoreSpecProviderAzurekvEnvironmentType
 */
export type SecretStoreSpecProviderAzurekvEnvironmentType = "PublicCloud" | "USGovernmentCloud" | "ChinaCloud" | "GermanCloud" | "AzureStackCloud";

/**
 * ServiceAccount to act as.
 *
 * @schema SecretStoreSpecProviderAzurekvServiceAccountRef
 */
export interface SecretStoreSpecProviderAzurekvServiceAccountRef {
  /**
   * Audiences of the token.
   *
   * @schema SecretStoreSpecProviderAzurekvServiceAccountRef#audiences
   */
  readonly audiences?: string[];

  /**
   * Name of the ServiceAccount.
   *
   * @schema SecretStoreSpecProviderAzurekvServiceAccountRef#name
   */
  readonly name: string;

  /**
   * Namespace of the ServiceAccount; only for cluster-wide stores.
   *
   * @schema SecretStoreSpecProviderAzurekvServiceAccountRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderAzurekvServiceAccountRef' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderAzurekvServiceAccountRef(obj: SecretStoreSpecProviderAzurekvServiceAccountRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audiences': obj.audiences?.map(y => y),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How to log in.
 *
 * @schema SecretStoreSpecProviderGcpsmAuth
 */
export interface SecretStoreSpecProviderGcpsmAuth {
  /**
   * Log-in as a ServiceAccount of a GKE cluster.
   *
   * @schema SecretStoreSpecProviderGcpsmAuth#workloadIdentity
   */
  readonly workloadIdentity?: SecretStoreSpecProviderGcpsmAuthWorkloadIdentity;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderGcpsmAuth' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderGcpsmAuth(obj: SecretStoreSpecProviderGcpsmAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'workloadIdentity': toJson_SecretStoreSpecProviderGcpsmAuthWorkloadIdentity(obj.workloadIdentity),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Which version counts as the latest.
 *
 * @schema SecretStoreSpecProviderGcpsmSecretVersionSelectionPolicy
 */
export type SecretStoreSpecProviderGcpsmSecretVersionSelectionPolicy = "LatestOrFail" | "LatestOrFetch";

/**
 * How to log in.
 *
 * @schema SecretStoreSpecProviderKubernetesAuth
 */
export interface SecretStoreSpecProviderKubernetesAuth {
  /**
   * ServiceAccount to act as.
   *
   * @schema SecretStoreSpecProviderKubernetesAuth#serviceAccount
   */
  readonly serviceAccount?: SecretStoreSpecProviderKubernetesAuthServiceAccount;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderKubernetesAuth' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderKubernetesAuth(obj: SecretStoreSpecProviderKubernetesAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'serviceAccount': toJson_SecretStoreSpecProviderKubernetesAuthServiceAccount(obj.serviceAccount),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The API server.
 *
 * @schema SecretStoreSpecProviderKubernetesServer
 */
export interface SecretStoreSpecProviderKubernetesServer {
  /**
   * Object that holds the certificates of the authorities that are trusted.
   *
   * @schema SecretStoreSpecProviderKubernetesServer#caProvider
   */
  readonly caProvider?: SecretStoreSpecProviderKubernetesServerCaProvider;

  /**
   * Address of the API server.
   *
   * @schema SecretStoreSpecProviderKubernetesServer#url
   */
  readonly url?: string;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderKubernetesServer' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderKubernetesServer(obj: SecretStoreSpecProviderKubernetesServer | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'caProvider': toJson_SecretStoreSpecProviderKubernetesServerCaProvider(obj.caProvider),
    'url': obj.url,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How to log in.
 *
 * @schema SecretStoreSpecProviderVaultAuth
 */
export interface SecretStoreSpecProviderVaultAuth {
  /**
   * Log-in by a signed token.
   *
   * @schema SecretStoreSpecProviderVaultAuth#jwt
   */
  readonly jwt?: SecretStoreSpecProviderVaultAuthJwt;

  /**
   * Namespace to log in to, if another one.
   *
   * @schema SecretStoreSpecProviderVaultAuth#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderVaultAuth' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderVaultAuth(obj: SecretStoreSpecProviderVaultAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'jwt': toJson_SecretStoreSpecProviderVaultAuthJwt(obj.jwt),
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Object that holds the certificates of the authorities that are trusted.
 *
 * @schema SecretStoreSpecProviderVaultCaProvider
 */
export interface SecretStoreSpecProviderVaultCaProvider {
  /**
   * Key in the object.
   *
   * @schema SecretStoreSpecProviderVaultCaProvider#key
   */
  readonly key?: string;

  /**
   * Name of the object.
   *
   * @schema SecretStoreSpecProviderVaultCaProvider#name
   */
  readonly name: string;

  /**
   * Namespace of the object; only for cluster-wide stores.
   *
   * @schema SecretStoreSpecProviderVaultCaProvider#namespace
   */
  readonly namespace?: string;

  /**
   * Kind of the object.
   *
   * @schema SecretStoreSpecProviderVaultCaProvider#type
   */
  readonly type: SecretStoreSpecProviderVaultCaProviderType;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderVaultCaProvider' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderVaultCaProvider(obj: SecretStoreSpecProviderVaultCaProvider | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'namespace': obj.namespace,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Version of the key-value engine.
 *
 * @schema SecretStoreSpecProviderVaultVersion
 */
export type SecretStoreSpecProviderVaultVersion = "v1" | "v2";

/**
 * Log-in by the token of a ServiceAccount, whose annotation names the role.
 *
 * @schema SecretStoreSpecProviderAwsAuthJwt
 */
export interface SecretStoreSpecProviderAwsAuthJwt {
  /**
   * ServiceAccount to act as.
   *
   * @schema SecretStoreSpecProviderAwsAuthJwt#serviceAccountRef
   */
  readonly serviceAccountRef?: SecretStoreSpecProviderAwsAuthJwtServiceAccountRef;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderAwsAuthJwt' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderAwsAuthJwt(obj: SecretStoreSpecProviderAwsAuthJwt | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'serviceAccountRef': toJson_SecretStoreSpecProviderAwsAuthJwtServiceAccountRef(obj.serviceAccountRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Log-in as a ServiceAccount of a GKE cluster.
 *
 * @schema SecretStoreSpecProviderGcpsmAuthWorkloadIdentity
 */
export interface SecretStoreSpecProviderGcpsmAuthWorkloadIdentity {
  /**
   * Location of the cluster.
   *
   * @schema SecretStoreSpecProviderGcpsmAuthWorkloadIdentity#clusterLocation
   */
  readonly clusterLocation?: string;

  /**
   * Name of the cluster.
   *
   * @schema SecretStoreSpecProviderGcpsmAuthWorkloadIdentity#clusterName
   */
  readonly clusterName?: string;

  /**
   * Project of the cluster.
   *
   * @schema SecretStoreSpecProviderGcpsmAuthWorkloadIdentity#clusterProjectID
   */
  readonly clusterProjectID?: string;

  /**
   * ServiceAccount to act as.
   *
   * @schema SecretStoreSpecProviderGcpsmAuthWorkloadIdentity#serviceAccountRef
   */
  readonly serviceAccountRef: SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderGcpsmAuthWorkloadIdentity' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderGcpsmAuthWorkloadIdentity(obj: SecretStoreSpecProviderGcpsmAuthWorkloadIdentity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clusterLocation': obj.clusterLocation,
    'clusterName': obj.clusterName,
    'clusterProjectID': obj.clusterProjectID,
    'serviceAccountRef': toJson_SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef(obj.serviceAccountRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * ServiceAccount to act as.
 *
 * @schema SecretStoreSpecProviderKubernetesAuthServiceAccount
 */
export interface SecretStoreSpecProviderKubernetesAuthServiceAccount {
  /**
   * Audiences of the token.
   *
   * @schema SecretStoreSpecProviderKubernetesAuthServiceAccount#audiences
   */
  readonly audiences?: string[];

  /**
   * Name of the ServiceAccount.
   *
   * @schema SecretStoreSpecProviderKubernetesAuthServiceAccount#name
   */
  readonly name: string;

  /**
   * Namespace of the ServiceAccount; only for cluster-wide stores.
   *
   * @schema SecretStoreSpecProviderKubernetesAuthServiceAccount#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderKubernetesAuthServiceAccount' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderKubernetesAuthServiceAccount(obj: SecretStoreSpecProviderKubernetesAuthServiceAccount | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audiences': obj.audiences?.map(y => y),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Object that holds the certificates of the authorities that are trusted.
 *
 * @schema SecretStoreSpecProviderKubernetesServerCaProvider
 */
export interface SecretStoreSpecProviderKubernetesServerCaProvider {
  /**
   * Key in the object.
   *
   * @schema SecretStoreSpecProviderKubernetesServerCaProvider#key
   */
  readonly key?: string;

  /**
   * Name of the object.
   *
   * @schema SecretStoreSpecProviderKubernetesServerCaProvider#name
   */
  readonly name: string;

  /**
   * Namespace of the object; only for cluster-wide stores.
   *
   * @schema SecretStoreSpecProviderKubernetesServerCaProvider#namespace
   */
  readonly namespace?: string;

  /**
   * Kind of the object.
   *
   * @schema SecretStoreSpecProviderKubernetesServerCaProvider#type
   */
  readonly type: SecretStoreSpecProviderKubernetesServerCaProviderType;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderKubernetesServerCaProvider' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderKubernetesServerCaProvider(obj: SecretStoreSpecProviderKubernetesServerCaProvider | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'namespace': obj.namespace,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Log-in by a signed token.
 *
 * @schema SecretStoreSpecProviderVaultAuthJwt
 */
export interface SecretStoreSpecProviderVaultAuthJwt {
  /**
   * Token that Kubernetes issues for a ServiceAccount.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwt#kubernetesServiceAccountToken
   */
  readonly kubernetesServiceAccountToken?: SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken;

  /**
   * Mount of the log-in method.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwt#path
   */
  readonly path: string;

  /**
   * Role to ask for.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwt#role
   */
  readonly role?: string;

  /**
   * Secret that holds a token.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwt#secretRef
   */
  readonly secretRef?: SecretStoreSpecProviderVaultAuthJwtSecretRef;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderVaultAuthJwt' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderVaultAuthJwt(obj: SecretStoreSpecProviderVaultAuthJwt | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kubernetesServiceAccountToken': toJson_SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken(obj.kubernetesServiceAccountToken),
    'path': obj.path,
    'role': obj.role,
    'secretRef': toJson_SecretStoreSpecProviderVaultAuthJwtSecretRef(obj.secretRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Kind of the object.
 *
 * @schema SecretStoreSpecProviderVaultCaProviderType
 */
export type SecretStoreSpecProviderVaultCaProviderType = "Secret" | "ConfigMap";

/**
 * ServiceAccount to act as.
 *
 * @schema SecretStoreSpecProviderAwsAuthJwtServiceAccountRef
 */
export interface SecretStoreSpecProviderAwsAuthJwtServiceAccountRef {
  /**
   * Audiences of the token.
   *
   * @schema SecretStoreSpecProviderAwsAuthJwtServiceAccountRef#audiences
   */
  readonly audiences?: string[];

  /**
   * Name of the ServiceAccount.
   *
   * @schema SecretStoreSpecProviderAwsAuthJwtServiceAccountRef#name
   */
  readonly name: string;

  /**
   * Namespace of the ServiceAccount; only for cluster-wide stores.
   *
   * @schema SecretStoreSpecProviderAwsAuthJwtServiceAccountRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderAwsAuthJwtServiceAccountRef' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderAwsAuthJwtServiceAccountRef(obj: SecretStoreSpecProviderAwsAuthJwtServiceAccountRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audiences': obj.audiences?.map(y => y),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * ServiceAccount to act as.
 *
 * @schema SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef
 */
export interface SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef {
  /**
   * Audiences of the token.
   *
   * @schema SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef#audiences
   */
  readonly audiences?: string[];

  /**
   * Name of the ServiceAccount.
   *
   * @schema SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef#name
   */
  readonly name: string;

  /**
   * Namespace of the ServiceAccount; only for cluster-wide stores.
   *
   * @schema SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef(obj: SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audiences': obj.audiences?.map(y => y),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Kind of the object.
 *
 * @schema SecretStoreSpecProviderKubernetesServerCaProviderType
 */
export type SecretStoreSpecProviderKubernetesServerCaProviderType = "Secret" | "ConfigMap";

/**
 * Token that Kubernetes issues for a ServiceAccount.
 *
 * @schema SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken
 */
export interface SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken {
  /**
   * Audiences of the token, older form.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken#audiences
   */
  readonly audiences?: string[];

  /**
   * Seconds for which the token is valid.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken#expirationSeconds
   */
  readonly expirationSeconds?: number;

  /**
   * ServiceAccount to act as.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken#serviceAccountRef
   */
  readonly serviceAccountRef: SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken(obj: SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audiences': obj.audiences?.map(y => y),
    'expirationSeconds': obj.expirationSeconds,
    'serviceAccountRef': toJson_SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef(obj.serviceAccountRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Secret that holds a token.
 *
 * @schema SecretStoreSpecProviderVaultAuthJwtSecretRef
 */
export interface SecretStoreSpecProviderVaultAuthJwtSecretRef {
  /**
   * Key in the object.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwtSecretRef#key
   */
  readonly key?: string;

  /**
   * Name of the object.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwtSecretRef#name
   */
  readonly name?: string;

  /**
   * Namespace of the object; only for cluster-wide stores.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwtSecretRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderVaultAuthJwtSecretRef' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderVaultAuthJwtSecretRef(obj: SecretStoreSpecProviderVaultAuthJwtSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * ServiceAccount to act as.
 *
 * @schema SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef
 */
export interface SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef {
  /**
   * Audiences of the token.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef#audiences
   */
  readonly audiences?: string[];

  /**
   * Name of the ServiceAccount.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef#name
   */
  readonly name: string;

  /**
   * Namespace of the ServiceAccount; only for cluster-wide stores.
   *
   * @schema SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef' to JSON representation.
 */
export function toJson_SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef(obj: SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audiences': obj.audiences?.map(y => y),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

