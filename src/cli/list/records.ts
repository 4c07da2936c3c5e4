import type { Waived } from '../../check/deviations/policy.ts';
import type { ApplicationSummary, ReleaseDeviations } from '../../hydrate/hydrated.ts';
import type { Program, ReleaseInput } from '../../link/program.ts';
import { byCodeUnit } from '../../source/order.ts';

/** One release on one cluster: what runs there and where it can be reached. */
export interface ReleaseRecord {
  readonly integration: string;
  readonly organization: string;
  readonly environment: string;
  readonly cluster: string;
  readonly namespace: string;
  /** Complete reference with its digest. */
  readonly image: string;
  readonly revision: string;
  readonly state: 'started' | 'stopped';
  /** What the release calls, sorted by name. */
  readonly dependencies: readonly DependencyRecord[];
  /** Sorted, each once. */
  readonly hosts: readonly string[];
  readonly routes: readonly RouteRecord[];
  /** What the release has beyond its settings; see `DEVIATIONS.json`. */
  readonly deviations: DeviationsRecord;
}

/** Patches, extra objects, and rules that waivers let objects break, by the names that the catalog gives them. */
export interface DeviationsRecord {
  readonly patches: readonly ObjectRecord[];
  readonly extraObjects: readonly ObjectRecord[];
  readonly waived: readonly Waived[];
}

/** One object, and the name of what made or changed it. */
export interface ObjectRecord {
  readonly name: string;
  readonly object: { readonly kind: string; readonly name: string };
}

/** One integration that a release calls. */
export interface DependencyRecord {
  readonly integration: string;
  /** Its address for the caller; `null` where it is not released in the environment. */
  readonly url: string | null;
}

/** One host and path prefix that leads to a release. */
export interface RouteRecord {
  readonly host: string;
  /** Prefix without trailing slash, or `/`. */
  readonly path: string;
  /** Whether the release sees its requests without the prefix. */
  readonly strip: boolean;
  /** Request headers that the gateway sets, by name. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The rendered releases of a program, one record per cluster, sorted by address. */
export function records(
  program: Program,
  summaries: ReadonlyMap<string, ApplicationSummary>,
): readonly ReleaseRecord[] {
  const found: ReleaseRecord[] = [];
  for (const application of program.applications) {
    const { environment, cluster, application: name } = application.address;
    const summary = summaries.get(`${environment}/${cluster}/${name}`);
    // An environment that was loaded for the sake of another one is none that was asked for.
    if (summary === undefined) continue;
    const input = application.input();
    if (input?.kind === 'release') found.push(record(input, summary));
  }
  return found;
}

function record(input: ReleaseInput, summary: ApplicationSummary): ReleaseRecord {
  const { integration, organization, address, namespace, image, revision, state } = input;
  const { environment, cluster } = address;
  const routes = summary.routes.map(({ host, path, strip, headers }) => ({
    host,
    path,
    strip,
    headers,
  }));
  const hosts = [...new Set(routes.map(({ host }) => host))].sort(byCodeUnit);
  const dependencies = input.dependencies
    .map(each => ({ integration: each.integration, url: each.url ?? null }))
    .sort((a, b) => byCodeUnit(a.integration, b.integration));
  return {
    integration,
    organization,
    environment,
    cluster,
    namespace,
    image,
    revision,
    state,
    dependencies,
    hosts,
    routes,
    deviations: deviationsRecord(summary.deviations),
  };
}

function deviationsRecord(deviations: ReleaseDeviations | undefined): DeviationsRecord {
  const { patches = [], extraObjects = [], waived = [] } = deviations ?? {};
  const shortly = ({ name, object }: ObjectRecord): ObjectRecord => ({
    name,
    object: { kind: object.kind, name: object.name },
  });
  return { patches: patches.map(shortly), extraObjects: extraObjects.map(shortly), waived };
}
