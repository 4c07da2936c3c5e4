import { type Json, type JsonMap, mapOf, stringsIn } from '../source/json.ts';

/** An Application as Argo CD would have it. */
export interface SimulatedApplication {
  readonly name: string;
  readonly environment: string;
  /** Where it comes from: applied by hand, a hydrated object, or made by an ApplicationSet. */
  readonly mode: 'bootstrap' | 'application' | 'applicationset';
  /** The file that it is written in, or that its parameters come from. */
  readonly origin: string;
  readonly project: string;
  readonly repository: string;
  readonly path: string;
  readonly revision: string;
  /** The cluster as Argo CD names it, or its URL. */
  readonly cluster: string;
  readonly namespace: string;
  /** Namespace of the Application itself. */
  readonly argocdNamespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Its place among the Applications of its parent. */
  readonly wave: number;
  /** Whether Argo CD syncs it by itself, be it directly or step by step. */
  readonly automated: boolean;
  readonly syncOptions: readonly string[];
  readonly finalizers: readonly string[];
}

/** Where an Application reads. */
export interface Source {
  readonly repository: string;
  readonly revision: string;
  readonly path: string;
}

const WAVE = 'argocd.argoproj.io/sync-wave';

/** An Application by its object; undefined with a reason when the object has a form that is not simulated. */
export function applicationOf(
  object: JsonMap,
  place: Pick<SimulatedApplication, 'environment' | 'mode' | 'origin'>,
  cannot: (problem: string) => void,
): SimulatedApplication | undefined {
  const [metadata, spec] = [mapOf(object.metadata), mapOf(object.spec)];
  const [source, destination] = [mapOf(spec.source), mapOf(spec.destination)];
  const [directory, syncPolicy] = [mapOf(source.directory), mapOf(spec.syncPolicy)];
  if (Object.hasOwn(spec, 'sources') || Object.hasOwn(spec, 'sourceHydrator')) {
    cannot('only Applications with one source are known');
    return undefined;
  }
  if (Object.keys(source).sort().join() !== 'directory,path,repoURL,targetRevision')
    cannot('its source is not a plain directory');
  if (JSON.stringify(directory) !== '{"include":"*.yaml"}')
    cannot('its directory must include `*.yaml` alone');
  const cluster = [destination.name, destination.server].filter(isText);
  if (cluster.length !== 1) cannot('its destination must be named or have a URL, not both');
  const labels = Object.entries(mapOf(metadata.labels));
  return {
    name: textOf(metadata.name),
    ...place,
    project: textOf(spec.project),
    repository: textOf(source.repoURL),
    path: textOf(source.path),
    revision: textOf(source.targetRevision),
    cluster: cluster[0] ?? '',
    namespace: textOf(destination.namespace),
    argocdNamespace: textOf(metadata.namespace),
    labels: Object.fromEntries(labels.map(([key, value]) => [key, textOf(value)])),
    wave: Number(textOf(mapOf(metadata.annotations)[WAVE]) || 0),
    automated: Object.hasOwn(syncPolicy, 'automated'),
    syncOptions: stringsIn(syncPolicy.syncOptions),
    finalizers: stringsIn(metadata.finalizers),
  };
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
