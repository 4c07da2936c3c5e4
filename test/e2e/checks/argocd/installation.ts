import type { CheckContext } from '../../check.ts';
import type { KubernetesObject } from '../../cluster/api.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { establish } from '../../cluster/crds.ts';
import { standIns } from '../../cluster/stand-ins.ts';
import { applicationsOf } from '../../example/application.ts';
import { kindsIn } from '../../example/kinds.ts';
import { providePlatform } from '../../example/provide-platform.ts';
import type { Target } from '../../example/target.ts';
import { type RunningArgocd, startArgocd } from '../../programs/argocd/start-argocd.ts';

/** One Argo CD, and what it manages. */
export interface Installation {
  readonly home: Cluster;
  readonly namespace: string;
  readonly environments: readonly string[];
  readonly argocd: RunningArgocd;
  /** Its Applications as they are now. */
  applications(): Promise<readonly KubernetesObject[]>;
}

/** Where the Argo CD of an environment runs. */
export interface Home {
  readonly environment: string;
  /** Name of one of the environment's clusters; undefined for a cluster that is none of the example's. */
  readonly cluster?: string;
  readonly namespace: string;
}

const MANAGEMENT = 'management';

/** Starts the clusters of the example and an Argo CD for each place where the example says that one runs. */
export async function installations(
  context: CheckContext,
  targets: readonly Target[],
  homes: readonly Home[],
): Promise<{
  readonly installations: readonly Installation[];
  /** By the names of Clusters. */
  readonly clusters: ReadonlyMap<string, Cluster>;
}> {
  const kinds = kindsIn(context.dist);
  const clusters = new Map<string, Cluster>();
  for (const target of targets) {
    const { cluster, kubernetes, versions } = target;
    const isHome = homes.some(home => home.cluster === cluster);
    const started = await context.cluster({
      name: `${cluster}.delivered`,
      kubernetes,
      crds: [...Object.keys(versions), ...(isHome ? ['argo-cd'] : [])],
      kinds,
      versions,
      controllers: true,
      autoscaler: false,
    });
    const objects = applicationsOf(context.dist, target).flatMap(({ documents }) =>
      documents.map(({ object }) => object),
    );
    await establish(started.api, standIns(objects));
    await providePlatform(context.session, started.api, objects);
    clusters.set(cluster, started);
  }
  const found = new Map<string, { readonly home: Home; readonly environments: string[] }>();
  for (const home of homes) {
    const key = `${home.cluster ?? MANAGEMENT}/${home.namespace}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { home, environments: [home.environment] });
    else known.environments.push(home.environment);
  }
  const started: Installation[] = [];
  for (const { home, environments } of found.values()) {
    const cluster =
      home.cluster === undefined
        ? await context.cluster({ name: MANAGEMENT, crds: ['argo-cd', 'external-secrets'], kinds })
        : clusters.get(home.cluster)!;
    // The cluster that it runs on it knows by itself.
    const managed = targets
      .filter(target => environments.includes(target.environment) && target.cluster !== home.cluster)
      .map(target => [target.destination, clusters.get(target.cluster)!] as const);
    const argocd = await startArgocd(context, cluster, home.namespace, new Map(managed));
    started.push({
      home: cluster,
      namespace: home.namespace,
      environments,
      argocd,
      applications: async () =>
        (await cluster.api.list('argoproj.io/v1alpha1', 'Application')).filter(
          ({ metadata }) => metadata.namespace === home.namespace,
        ),
    });
  }
  return { installations: started, clusters };
}
