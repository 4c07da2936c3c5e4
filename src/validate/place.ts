import type { Kind } from './declaration.ts';

/** What the path of a file says about the document in it. */
export interface Place {
  /** The kinds that may lie there. */
  readonly kinds: readonly [Kind, ...Kind[]];
  readonly name: string;
  /** Environment whose folder it lies in; empty in the catalog. */
  readonly environment: string;
}

const IN_CATALOG: ReadonlyMap<string, Place['kinds']> = new Map([
  ['organizations', ['Organization']],
  ['integrations', ['Integration']],
  ['pipelines', ['Pipeline', 'Task', 'PipelineTemplate']],
  ['policies', ['Waiver']],
  ['repobindings', ['RepoBinding']],
  ['knowledgebases', ['KnowledgeBase']],
  ['agents', ['Agent']],
]);
const IN_ENVIRONMENT: ReadonlyMap<string, Place['kinds']> = new Map([
  ['clusters', ['Cluster']],
  ['integrations', ['IntegrationRelease']],
]);

/**
 * What belongs at a path of the workspace.
 * @throws for a path that `load` does not return
 */
export function placeOf(path: string): Place {
  const segments = path.slice(0, -'.yaml'.length).split('/');
  const [half, first = '', second = '', third = ''] = segments;
  if (half === 'catalog') {
    const kinds = IN_CATALOG.get(first);
    if (kinds && segments.length === 3) return { kinds, name: second, environment: '' };
  } else if (half === 'environments') {
    if (second === 'environment' && segments.length === 3)
      return { kinds: ['Environment'], name: first, environment: first };
    const kinds = IN_ENVIRONMENT.get(second);
    if (kinds && segments.length === 4) return { kinds, name: third, environment: first };
  }
  throw new Error(`nothing is read at ${path}`);
}
