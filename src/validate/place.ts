import type { Kind } from './declaration.ts';

/** What the path of a file says about the document in it. */
export interface Place {
  readonly kind: Kind;
  readonly name: string;
  /** Environment whose folder it lies in; empty in the catalog. */
  readonly environment: string;
}

const IN_CATALOG: ReadonlyMap<string, Kind> = new Map([
  ['organizations', 'Organization'],
  ['integrations', 'Integration'],
]);
const IN_ENVIRONMENT: ReadonlyMap<string, Kind> = new Map([
  ['clusters', 'Cluster'],
  ['integrations', 'IntegrationRelease'],
]);

/**
 * What belongs at a path of the workspace.
 * @throws for a path that `load` does not return
 */
export function placeOf(path: string): Place {
  const segments = path.slice(0, -'.yaml'.length).split('/');
  const [half, first = '', second = '', third = ''] = segments;
  if (half === 'catalog') {
    const kind = IN_CATALOG.get(first);
    if (kind && segments.length === 3) return { kind, name: second, environment: '' };
  } else if (half === 'environments') {
    if (second === 'environment' && segments.length === 3)
      return { kind: 'Environment', name: first, environment: first };
    const kind = IN_ENVIRONMENT.get(second);
    if (kind && segments.length === 4) return { kind, name: third, environment: first };
  }
  throw new Error(`nothing is read at ${path}`);
}
