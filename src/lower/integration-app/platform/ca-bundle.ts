import type { Target } from '../../../link/program.ts';
import type { TrustFacts } from '../../../runtimes/profile.ts';

/** The certificate authorities of the platform as the pods of a release read them. */
export interface CaBundle {
  /** ConfigMap in the namespace of the release, which a controller of the platform makes. */
  readonly configMap: string;
  /** The keys that are mounted, sorted. */
  readonly keys: readonly string[];
  readonly trust: TrustFacts;
}

/** Folder in which they are mounted. */
export const CA_FOLDER = '/etc/ca-bundle';

/** The authorities of an environment, where it has some. */
export function caBundleOf({ environmentSpec }: Target): CaBundle | undefined {
  const { caBundle } = environmentSpec;
  if (caBundle === undefined) return undefined;
  const { configMap, pem = 'ca.crt', pkcs12, publicRoots = false } = caBundle;
  return {
    configMap,
    keys: [...new Set([pem, ...(pkcs12 ? [pkcs12.key] : [])])].sort(),
    trust: {
      pem: `${CA_FOLDER}/${pem}`,
      ...(pkcs12 && {
        pkcs12: {
          path: `${CA_FOLDER}/${pkcs12.key}`,
          ...(pkcs12.password !== undefined && { password: pkcs12.password }),
        },
      }),
      publicRoots,
    },
  };
}
