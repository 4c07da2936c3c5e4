import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, resolve, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';

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

/** The namespace of Pipelines and Tasks in an environment; nothing where it has none. */
export function pipelineNamespace({ value: { spec } }: Declaration<'Environment'>): string | undefined {
  return spec.tenancy?.pipelineTemplates === undefined
    ? undefined
    : (spec.tenancy.pipelineNamespace ?? 'cistern-pipelines');
}

/**
 * Where each environment has Pipelines and Tasks, by environment. Reports `CST3001` for names that lead nowhere and
 * `CST3013` for systems without an address.
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
    const systems = [...(tenancy.pipelineSystems ?? [])].sort(byCodeUnit);
    return [{ environment, cluster, namespace, systems, documents }];
  });
}

/** The Pipelines and Tasks that an environment names, and the Tasks that these Pipelines run. */
function chosenDocuments(
  environment: Declaration<'Environment'>,
  { pipelines, tasks }: DeclarationIndex,
  context: LinkContext,
): readonly PipelineDocument[] {
  const { pipelineTemplates = [] } = environment.value.spec.tenancy ?? {};
  const all = [...pipelines.keys(), ...tasks.keys()];
  const names = new Set(pipelineTemplates === 'all' ? all : pipelineTemplates);
  for (const [position, name] of [...names].entries()) {
    if (pipelines.has(name) || tasks.has(name)) continue;
    const span = spanIn(context, environment, ['spec', 'tenancy', 'pipelineTemplates', position]);
    const help = didYouMean(name, all, 'Pipelines and Tasks');
    context.reporter.report('CST3001', { kind: 'Pipeline or Task', name }, { span, help });
  }
  for (const name of [...names]) {
    const { tasks: own = [], finally: last = [] } = pipelines.get(name)?.value.spec ?? {};
    for (const { taskRef } of [...own, ...last]) names.add(taskRef.name);
  }
  return [...names].sort(byCodeUnit).flatMap(name => pipelines.get(name) ?? tasks.get(name) ?? []);
}
