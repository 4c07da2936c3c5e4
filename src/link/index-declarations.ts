import { byCodeUnit } from '../source/order.ts';
import type { Declaration, Kind } from '../validate/declaration.ts';
import { type LinkContext, spanIn } from './context.ts';

/** All declarations by kind and name. */
export interface DeclarationIndex {
  readonly organizations: ReadonlyMap<string, Declaration<'Organization'>>;
  readonly integrations: ReadonlyMap<string, Declaration<'Integration'>>;
  readonly environments: ReadonlyMap<string, Declaration<'Environment'>>;
  /** Names of clusters are unique in the whole workspace. */
  readonly clusters: ReadonlyMap<string, Declaration<'Cluster'>>;
  /** Of Tekton, as are `pipelines`; no Task has the name of a Pipeline, since both are names of files in one folder. */
  readonly tasks: ReadonlyMap<string, Declaration<'Task'>>;
  readonly pipelines: ReadonlyMap<string, Declaration<'Pipeline'>>;
  readonly waivers: ReadonlyMap<string, Declaration<'Waiver'>>;
  readonly repoBindings: ReadonlyMap<string, Declaration<'RepoBinding'>>;
  readonly pipelineTemplates: ReadonlyMap<string, Declaration<'PipelineTemplate'>>;
  readonly knowledgeBases: ReadonlyMap<string, Declaration<'KnowledgeBase'>>;
  readonly agents: ReadonlyMap<string, Declaration<'Agent'>>;
  readonly releases: readonly Declaration<'IntegrationRelease'>[];
}

/** Sorts declarations by kind, then by path; reports `CST3002` for a name that is taken. */
export function indexDeclarations(unsorted: readonly Declaration[], context: LinkContext): DeclarationIndex {
  const declarations = unsorted.toSorted((a, b) => byCodeUnit(a.path, b.path));
  const byKind = <K extends Kind>(kind: K): Map<string, Declaration<K>> => {
    const result = new Map<string, Declaration<K>>();
    for (const declaration of declarations) {
      if (declaration.kind !== kind) continue;
      const first = result.get(declaration.name);
      if (first) reportDuplicate(context, first, declaration);
      else result.set(declaration.name, declaration as Declaration<K>);
    }
    return result;
  };
  return {
    organizations: byKind('Organization'),
    integrations: byKind('Integration'),
    environments: byKind('Environment'),
    clusters: byKind('Cluster'),
    tasks: byKind('Task'),
    pipelines: byKind('Pipeline'),
    waivers: byKind('Waiver'),
    repoBindings: byKind('RepoBinding'),
    pipelineTemplates: byKind('PipelineTemplate'),
    knowledgeBases: byKind('KnowledgeBase'),
    agents: byKind('Agent'),
    releases: declarations.filter(
      (declaration): declaration is Declaration<'IntegrationRelease'> =>
        declaration.kind === 'IntegrationRelease',
    ),
  };
}

function reportDuplicate(context: LinkContext, first: Declaration, second: Declaration): void {
  const path = ['metadata', 'name'];
  context.reporter.report(
    'CST3002',
    { kind: second.kind, name: second.name },
    {
      span: spanIn(context, second, path),
      related: [{ message: 'the first is here', span: spanIn(context, first, path) }],
      help: `rename one of the two: names of ${second.kind}s are unique in the whole workspace`,
    },
  );
}
