import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Declaration } from '../../validate/declaration.ts';
import { pipelineTasks, taskNameOf } from '../../validate/tekton/pipeline/pipeline-task.ts';
import { type LinkContext, resolve, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { chosenBindings } from '../onboarding/chosen.ts';
import { checkResolved } from './resolved-namespace.ts';
import type { PlacedPipeline } from './run-task.ts';

/** A Pipeline or a Task of the shared catalog. */
export type PipelineDocument = Declaration<'Pipeline'> | Declaration<'Task'>;

/** Where the Pipelines and Tasks of one environment are, and which. */
export interface PipelinePlace {
  readonly environment: Declaration<'Environment'>;
  readonly cluster: Declaration<'Cluster'>;
  readonly namespace: string;
  /** Named systems that their runs may reach, sorted. */
  readonly systems: readonly string[];
  /** Sorted by name; at least one. */
  readonly documents: readonly PipelineDocument[];
}

/** Namespace of Pipelines and Tasks where an environment names no other. */
export const SHARED_NAMESPACE = 'cistern-pipelines';

/** The namespace of Pipelines and Tasks in an environment; nothing where it has none. */
export function pipelineNamespace({
  value: {
    spec: { tenancy },
  },
}: Declaration<'Environment'>): string | undefined {
  return tenancy?.pipelineTemplates === undefined && tenancy?.repoBindings === undefined
    ? undefined
    : (tenancy.pipelineNamespace ?? SHARED_NAMESPACE);
}

/**
 * Where each environment has Pipelines and Tasks, by environment. Reports `CST3001` for names that lead nowhere,
 * `CST3013` for systems without an address, and `CST3168` for Tasks that are looked for elsewhere.
 */
export function pipelinePlaces(index: DeclarationIndex, context: LinkContext): readonly PipelinePlace[] {
  return [...index.environments.values()].flatMap(environment => {
    const { tenancy, systems: known = {} } = environment.value.spec;
    if (tenancy === undefined) return [];
    const here = (cluster: Declaration<'Cluster'>): boolean => cluster.environment === environment.name;
    const at = ['spec', 'tenancy', 'cluster'];
    const reference = { kind: 'Cluster', name: tenancy.cluster, from: environment, at } as const;
    const cluster = resolve(context, reference, index.clusters, here);
    for (const [position, system] of (tenancy.pipelineSystems ?? []).entries()) {
      if (Object.hasOwn(known, system)) continue;
      const span = spanIn(context, environment, ['spec', 'tenancy', 'pipelineSystems', position]);
      const help = `add \`spec.systems.${system}\``;
      context.reporter.report('CST3013', { system, environment: environment.name }, { span, help });
    }
    const namespace = pipelineNamespace(environment);
    const documents = chosenDocuments(environment, index, context);
    if (!cluster || namespace === undefined || documents.length === 0) return [];
    const found = { environment: environment.name, namespace };
    for (const placed of [
      ...documents.flatMap(catalogPipeline),
      ...chosenBindings(environment, index).flatMap(inlinePipeline),
    ])
      checkResolved(placed, found, context);
    const systems = [...(tenancy.pipelineSystems ?? [])].sort(byCodeUnit);
    return [{ environment, cluster, namespace, systems, documents }];
  });
}

/** The Pipeline that a document of the catalog is; none for a Task. */
function catalogPipeline(document: PipelineDocument): readonly PlacedPipeline[] {
  return document.kind === 'Pipeline' ? [{ spec: document.value.spec, from: document, at: [] }] : [];
}

/** The Pipeline that a binding has for itself; none where it names one of the catalog. */
export function inlinePipeline(binding: Declaration<'RepoBinding'>): readonly PlacedPipeline[] {
  const { pipeline } = binding.value.spec;
  if (!('inline' in pipeline)) return [];
  return [{ spec: pipeline.inline.spec, from: binding, at: ['spec', 'pipeline', 'inline'] }];
}

/** The Pipelines and Tasks that an environment or one of its bindings names, and the Tasks that these Pipelines run. */
function chosenDocuments(
  environment: Declaration<'Environment'>,
  index: DeclarationIndex,
  context: LinkContext,
): readonly PipelineDocument[] {
  const { pipelines, tasks } = index;
  const { pipelineTemplates = [] } = environment.value.spec.tenancy ?? {};
  const all = [...pipelines.keys(), ...tasks.keys()];
  const names = new Set(pipelineTemplates === 'all' ? all : pipelineTemplates);
  for (const [position, name] of [...names].entries()) {
    if (pipelines.has(name) || tasks.has(name)) continue;
    const span = spanIn(context, environment, ['spec', 'tenancy', 'pipelineTemplates', position]);
    const help = didYouMean(name, all, 'Pipelines and Tasks');
    context.reporter.report('CST3001', { kind: 'Pipeline or Task', name }, { span, help });
  }
  const bound = chosenBindings(environment, index).map(({ value: { spec } }) => spec.pipeline);
  for (const each of bound) if ('name' in each) names.add(each.name);
  const specs = [
    ...[...names].map(name => pipelines.get(name)?.value.spec),
    ...bound.map(each => ('inline' in each ? each.inline.spec : undefined)),
  ];
  for (const { task } of specs.flatMap(spec => (spec ? pipelineTasks(spec) : []))) {
    const name = taskNameOf(task);
    if (name !== undefined) names.add(name);
  }
  return [...names].sort(byCodeUnit).flatMap(name => pipelines.get(name) ?? tasks.get(name) ?? []);
}
