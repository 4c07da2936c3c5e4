import type { ExampleEnvironment } from '../environments.ts';

/** What a Cluster can say about the controllers that bring kinds of their own. */
type Capability = 'gatewayAPI' | 'externalSecrets' | 'keda' | 'prometheusOperator';

/** Where the definitions of a group come from. */
interface Source {
  /** Name in `tools.json`. */
  readonly module: string;
  /** What names the release; absent where only the pinned one is known. */
  readonly capability?: Capability;
  /** Releases that no cluster of the example names, by which what is declared to begin with some release is judged. */
  readonly further?: readonly string[];
}

/** The source of each group of which we have types. */
export const SOURCES: ReadonlyMap<string, Source> = new Map([
  ['argoproj.io', { module: 'argo-cd' }],
  ['external-secrets.io', { module: 'external-secrets', capability: 'externalSecrets', further: ['0.20.4'] }],
  [
    'gateway.networking.k8s.io',
    {
      module: 'gateway-api',
      capability: 'gatewayAPI',
      further: ['1.1.0', '1.2.1', '1.3.0', '1.4.1', '1.5.1'],
    },
  ],
  ['generators.external-secrets.io', { module: 'external-secrets', capability: 'externalSecrets' }],
  ['keda.sh', { module: 'keda', capability: 'keda' }],
  ['monitoring.coreos.com', { module: 'prometheus-operator', capability: 'prometheusOperator' }],
  ['traefik.io', { module: 'traefik' }],
]);

/** A release that definitions are compared with. */
export interface Release {
  readonly release: string;
  /** Whether a cluster of the example names it. */
  readonly named: boolean;
}

/** The releases of a group's controller that the clusters name, and further ones; each once. */
export function releasesOf(
  { capability, further = [] }: Source,
  pinned: string,
  environments: readonly ExampleEnvironment[],
): readonly Release[] {
  const named = environments
    .flatMap(({ clusters }) => clusters)
    .map(({ spec }) => (capability === undefined ? pinned : spec.capabilities?.[capability]?.version))
    .filter(release => release !== undefined);
  return [...new Set([...named, ...further])]
    .sort()
    .map(release => ({ release, named: named.includes(release) }));
}
