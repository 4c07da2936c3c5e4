import { scopeOf } from '../../kubernetes/scope.ts';
import { type Json, type JsonMap, mapOf, mapsIn } from '../../source/json.ts';
import type { SimulatedApplication } from '../simulated-application.ts';
import type { ObjectHead } from '../tree/object-heads.ts';

/** What a project refuses of an Application, as phrases, each once. */
export function refusals(
  project: JsonMap,
  { repository, cluster, namespace }: SimulatedApplication,
  objects: readonly ObjectHead[],
): readonly string[] {
  const spec = mapOf(project.spec);
  const found = new Set<string>();
  const sources = Array.isArray(spec.sourceRepos) ? spec.sourceRepos : [];
  if (!sources.some(pattern => fits(pattern, repository, '/'))) found.add(`the repository \`${repository}\``);
  const isReachable = (to: string): boolean =>
    mapsIn(spec.destinations).some(
      item => (fits(item.name, cluster) || fits(item.server, cluster)) && fits(item.namespace, to),
    );
  const destination = (to: string): string => `the namespace \`${to}\` of \`${cluster}\``;
  if (!isReachable(namespace)) found.add(destination(namespace));
  for (const object of objects) {
    const { group, kind } = object;
    const isClusterWide = scopeOf(group, kind) === 'cluster';
    if (!isAllowed(spec, object, isClusterWide))
      found.add(`objects of kind \`${group === '' ? kind : `${kind}.${group}`}\``);
    const to = object.namespace ?? namespace;
    if (!isClusterWide && !isReachable(to)) found.add(destination(to));
  }
  return [...found];
}

function isAllowed(spec: JsonMap, { group, kind, name }: ObjectHead, isClusterWide: boolean): boolean {
  const [allowed, denied] = isClusterWide
    ? [mapsIn(spec.clusterResourceWhitelist), mapsIn(spec.clusterResourceBlacklist)]
    : [mapsIn(spec.namespaceResourceWhitelist), mapsIn(spec.namespaceResourceBlacklist)];
  const isMeant = (item: JsonMap): boolean =>
    fits(item.group, group) && fits(item.kind, kind) && (item.name === undefined || fits(item.name, name));
  // An empty list of namespaced kinds allows all of them, one of cluster-wide kinds allows none.
  const isOpen = !isClusterWide && allowed.length === 0;
  return (isOpen || allowed.some(isMeant)) && !denied.some(isMeant);
}

/** Whether a text fits a pattern of a project. Patterns with more than `*` fit nothing: the project would be refused. */
function fits(pattern: Json | undefined, text: string, separator?: '/'): boolean {
  if (typeof pattern !== 'string' || /[!?[\]{}\\]/.test(pattern)) return false;
  if (pattern === '*' || !pattern.includes('*')) return pattern === '*' || pattern === text;
  const any = separator === undefined ? '[^]*' : `[^${separator}]*`;
  const source = pattern.replaceAll(/[.+^$()|]/g, '\\$&').replaceAll('*', any);
  return new RegExp(`^${source}$`).test(text);
}
