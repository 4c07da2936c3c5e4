/** Something that must be true before the release works, and that Cistern does not make true. */
export type ExternalAction =
  | SecretRoleAction
  | { readonly kind: 'proxy-allow'; readonly host: string }
  | FirewallAction
  | CaCertificateAction
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
  | { readonly kind: 'webhook'; readonly repoURL: string; readonly provider: string };

/** A role that the secret backend must grant to a ServiceAccount. */
export interface SecretRoleAction {
  readonly kind: 'secret-role';
  readonly role: string;
  readonly authMount: string;
  /** Issuer of the tokens, where the cluster states it. */
  readonly issuer?: string;
  readonly audience: string;
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

/** An object with the certificate authority of the secret backend, which every namespace with secrets needs. */
export interface CaCertificateAction {
  readonly kind: 'ca-certificate';
  readonly object: 'ConfigMap' | 'Secret';
  readonly namespace: string;
  readonly name: string;
  readonly key: string;
}

/** Addresses and ports of a named system that must be reachable from the cluster. */
export interface FirewallAction {
  readonly kind: 'firewall';
  readonly system: string;
  readonly cidrs: readonly string[];
  readonly ports: readonly number[];
  readonly protocol: 'TCP' | 'UDP';
}
