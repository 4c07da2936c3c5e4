import type { ReleaseInput, Target } from '../../../link/program.ts';
import { goDuration } from './go-duration.ts';

/** The secret backend as one release uses it on one cluster. */
export interface SecretBackend {
  readonly server: string;
  readonly mount: string;
  readonly prefix: string;
  /** Mount of the JWT auth method; that of the cluster wins over that of the environment. */
  readonly authMount: string;
  readonly audience: string;
  /** Issuer of the tokens, where the cluster states it. */
  readonly issuer?: string;
  /** `<namespace>.<integration>`. */
  readonly role: string;
  /** As Go prints durations. */
  readonly refreshInterval: string;
  readonly caProvider?: {
    readonly kind: 'ConfigMap' | 'Secret';
    readonly name: string;
    readonly key: string;
  };
}

/** The secret backend of a release, where its environment has one. */
export function secretBackendOf(input: ReleaseInput, target: Target): SecretBackend | undefined {
  const backend = target.environmentSpec.secretBackend;
  if (backend === undefined) return undefined;
  const { server, mount, prefix, audience, caProvider, refreshInterval = '1h0m0s' } = backend;
  const { authMount = backend.authMount, issuer } = target.clusterSpec.secretBackend ?? {};
  return {
    server,
    mount,
    prefix,
    authMount,
    audience,
    ...(issuer === undefined ? {} : { issuer }),
    role: `${input.namespace}.${input.integration}`,
    refreshInterval: goDuration(refreshInterval),
    ...(caProvider === undefined ? {} : { caProvider }),
  };
}
