import type { ReleaseInput } from '../../link/program.ts';

/** Where a dependency is reached from a developer's machine. */
export interface LocalAddress {
  readonly integration: string;
  /** Its URL inside the cluster, which texts hold. */
  readonly inside: string;
  /** What stands in its place. */
  readonly url: string;
  /** `route`: the route of the environment. `localhost`: it has none, so it runs here or is forwarded. */
  readonly by: 'route' | 'localhost';
  /** What brings it to this machine; absent where a route does. */
  readonly forward?: string;
}

/** The dependencies that a release reaches inside its cluster, in the order of the catalog. */
export function localAddresses({ dependencies }: ReleaseInput): readonly LocalAddress[] {
  return dependencies.flatMap(({ integration, direct, route }): readonly LocalAddress[] => {
    if (direct === undefined) return [];
    const { pods, port } = direct;
    const inside = `http://${integration}.${pods.namespace}.svc.cluster.local:${port}`;
    if (route !== undefined) {
      const path = route.path === '/' ? '' : route.path;
      return [{ integration, inside, url: `https://${route.host}${path}`, by: 'route' }];
    }
    const forward = `kubectl -n ${pods.namespace} port-forward service/${integration} ${port}`;
    return [{ integration, inside, url: `http://localhost:${port}`, by: 'localhost', forward }];
  });
}

/**
 * A text with addresses that can be reached: URLs are replaced as a whole; a host that stands alone becomes `localhost`,
 * since the port beside it is that of the cluster.
 */
export function localized(text: string, addresses: readonly LocalAddress[]): string {
  return addresses.reduce(
    (changed, { inside, url }) => changed.replaceAll(inside, url).replaceAll(hostOf(inside), 'localhost'),
    text,
  );
}

function hostOf(url: string): string {
  return url.slice('http://'.length, url.lastIndexOf(':'));
}
