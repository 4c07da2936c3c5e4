import type { ObjectId } from './manifest.ts';

/** Something that must be true before the release works, and that Cistern does not make true. */
export type ExternalAction =
  | SecretRoleAction
  | SecretAccessAction
  | { readonly kind: 'proxy-allow'; readonly host: string }
  | FirewallAction
  | CaCertificateAction
  | ExistingObjectAction
  | ClusterClassAction
  | CustomResourceAction
  | { readonly kind: 'dns-record'; readonly host: string }
  | RepositoryAction
  | { readonly kind: 'argocd-cluster'; readonly name: string }
  | {
      readonly kind: 'argocd-setting';
      /** ConfigMap in Argo CD's namespace. */
      readonly object: string;
      readonly key: string;
      readonly value: string;
    }
  | { readonly kind: 'webhook'; readonly repoURL: string; readonly provider: string }
  | RepositoryWebhookAction
  | TunnelAction
  | DnsAliasAction
  | { readonly kind: 'registry-project'; readonly repository: string }
  | TektonSettingAction
  /** What the kind of an extension needs, in its own words. */
  | { readonly kind: 'manual'; readonly what: string };

/** A webhook that a repository needs, by which it announces what happens to it. */
export interface RepositoryWebhookAction {
  readonly kind: 'repository-webhook';
  readonly provider: 'github';
  /** https URL without `.git`. */
  readonly repository: string;
  readonly url: string;
  readonly contentType: 'application/json';
  /** As the provider calls them, sorted. */
  readonly events: readonly string[];
  /** Where the value lies that the announcements must be signed with. */
  readonly secret: { readonly namespace: string; readonly name: string; readonly key: string };
}

/** A tunnel that must exist, with its credentials in a Secret. */
export interface TunnelAction {
  readonly kind: 'tunnel';
  readonly provider: 'cloudflare';
  readonly id: string;
  readonly secret: { readonly namespace: string; readonly name: string; readonly key: string };
}

/** A name that must be an alias of another one. */
export interface DnsAliasAction {
  readonly kind: 'dns-alias';
  readonly host: string;
  readonly target: string;
  /** Whether requests must pass the proxies of the provider. */
  readonly proxied: boolean;
}

/** A setting of Tekton itself, without which the pods of runs are refused. */
export interface TektonSettingAction {
  readonly kind: 'tekton-setting';
  /** ConfigMap in Tekton's namespace. */
  readonly object: string;
  readonly key: string;
  readonly value: string;
}

/** A role that the secret backend must grant to a ServiceAccount. */
export interface SecretRoleAction {
  readonly kind: 'secret-role';
  readonly role: string;
  readonly authMount: string;
  /** Issuer of the tokens, where the cluster states it. */
  readonly issuer?: string;
  readonly audience: string;
  /** Mount of the key-value engine. */
  readonly mount: string;
  /** `system:serviceaccount:<namespace>:<name>`. */
  readonly subject: string;
  /** Complete keys that the role must be able to read, sorted. */
  readonly paths: readonly string[];
}

/** A repository that Argo CD must be able to read. */
export interface RepositoryAction {
  readonly kind: 'argocd-repository';
  readonly repoURL: string;
  /** Namespace of Argo CD. */
  readonly namespace: string;
  /** The Secret to make by hand before the first sync; later ones keep it as it is in the secret backend. */
  readonly firstTime?: { readonly secret: string; readonly fields: readonly string[] };
}

/** What a secret backend without roles of its own must grant to a ServiceAccount. */
export interface SecretAccessAction {
  readonly kind: 'secret-access';
  readonly backend: 'kubernetes' | 'aws' | 'azure' | 'gcp';
  /** Where the secrets are: API server and namespace, service and region, vault or project. */
  readonly place: string;
  /** ARN of the role, or client id of the managed identity, that stands for the ServiceAccount. */
  readonly identity?: string;
  /** Issuer of the tokens, where the cluster states it. */
  readonly issuer?: string;
  /** `system:serviceaccount:<namespace>:<name>`. */
  readonly subject: string;
  /** Names of the secrets that it must be able to read, sorted. */
  readonly paths: readonly string[];
}

/** An object with certificate authorities, of the secret backend or of the platform, which namespaces need. */
export interface CaCertificateAction {
  readonly kind: 'ca-certificate';
  readonly object: 'ConfigMap' | 'Secret';
  readonly namespace: string;
  readonly name: string;
  readonly key: string;
}

/** An object that a release refers to and somebody else brings. */
export interface ExistingObjectAction {
  readonly kind: 'existing-object';
  readonly object: 'ConfigMap' | 'PersistentVolumeClaim' | 'Secret' | 'Service' | 'ServiceAccount';
  readonly namespace: string;
  readonly name: string;
  /** Keys that it must have, sorted; none where all that it has are used. */
  readonly keys: readonly string[];
}

/** A class of the cluster that pods or volumes ask for. */
export interface ClusterClassAction {
  readonly kind: 'cluster-class';
  readonly object: 'PriorityClass' | 'RuntimeClass' | 'StorageClass';
  readonly name: string;
}

/** A kind of custom resources that the cluster must know, and somebody must act on. */
export interface CustomResourceAction {
  readonly kind: 'custom-resource';
  readonly group: string;
  /** Kind of the objects. */
  readonly object: string;
}

/** The objects in the namespace of a release that these actions bring. */
export function expectedObjects(actions: readonly ExternalAction[]): readonly ObjectId[] {
  return actions.flatMap(action =>
    action.kind === 'existing-object' || action.kind === 'ca-certificate'
      ? [{ group: '', kind: action.object, namespace: action.namespace, name: action.name }]
      : [],
  );
}

/** Addresses and ports of a named system that must be reachable from the cluster. */
export interface FirewallAction {
  readonly kind: 'firewall';
  readonly system: string;
  readonly cidrs: readonly string[];
  readonly ports: readonly number[];
  readonly protocol: 'TCP' | 'UDP';
}
