/** The secret backend, and who asks it for secrets. */
export interface VaultAccess {
  readonly server: string;
  readonly mount: string;
  readonly authMount: string;
  readonly role: string;
  readonly audience: string;
  readonly caProvider?: {
    readonly kind: 'ConfigMap' | 'Secret';
    readonly name: string;
    readonly key: string;
  };
}

/**
 * The provider of a SecretStore that logs in by the token of a ServiceAccount. OpenBao is reached as Vault: the operator's
 * own provider for it has no JWT authentication.
 * @param namespace of the ServiceAccount, for a store that belongs to no namespace
 */
export function vaultProvider(access: VaultAccess, serviceAccount: string, namespace?: string) {
  const place = namespace === undefined ? {} : { namespace };
  const { server, mount, authMount, role, audience, caProvider } = access;
  return {
    vault: {
      server,
      path: mount,
      version: 'v2' as const,
      ...(caProvider === undefined
        ? {}
        : { caProvider: { type: caProvider.kind, name: caProvider.name, key: caProvider.key, ...place } }),
      auth: {
        jwt: {
          path: authMount,
          role,
          kubernetesServiceAccountToken: {
            serviceAccountRef: { name: serviceAccount, ...place, audiences: [audience] },
          },
        },
      },
    },
  };
}
