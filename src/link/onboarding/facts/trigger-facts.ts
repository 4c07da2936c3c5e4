import { byCodeUnit } from '../../../source/order.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import type { Pipeline } from '../../../validate/generated/kinds.ts';
import { type LinkContext, resolve } from '../../context.ts';
import type { DeclarationIndex } from '../../index-declarations.ts';
import { runOf } from '../run/run-of.ts';
import type { RepositoryInput, TriggerInput } from '../tenancy-input.ts';
import { bindingNamespace, type TenancyPlace } from '../tenancy-place.ts';
import { documentReport } from './document-report.ts';

/** The repository of an https URL of GitHub. */
export function repositoryOf(url: string): RepositoryInput {
  const [owner = '', name = ''] = url.slice('https://github.com/'.length).split('/');
  return { owner, name, url };
}

/** Where the Pipeline of a binding is written: in the catalog, or in the binding itself. */
export function pipelineOf(
  binding: Declaration<'RepoBinding'>,
  pipelines: DeclarationIndex['pipelines'],
): Pipeline | undefined {
  const { pipeline } = binding.value.spec;
  return 'inline' in pipeline ? pipeline.inline : pipelines.get(pipeline.name)?.value;
}

/**
 * What the events of a repository start; nothing where the Pipeline or the template does not exist. Reports `CST3001`,
 * and what `runOf` finds.
 */
export function triggerFacts(
  binding: Declaration<'RepoBinding'>,
  { sharedNamespace }: TenancyPlace,
  index: DeclarationIndex,
  context: LinkContext,
): TriggerInput | undefined {
  const { spec } = binding.value;
  const reference = { from: binding, kind: 'Pipeline' } as const;
  if ('name' in spec.pipeline) {
    const at = ['spec', 'pipeline', 'name'];
    if (!resolve(context, { ...reference, name: spec.pipeline.name, at }, index.pipelines)) return undefined;
  }
  const pipeline = pipelineOf(binding, index.pipelines)!;
  const template =
    spec.template === undefined
      ? undefined
      : resolve(
          context,
          { kind: 'PipelineTemplate', name: spec.template, from: binding, at: ['spec', 'template'] },
          index.pipelineTemplates,
        );
  if (spec.template !== undefined && template === undefined) return undefined;
  const namespace = bindingNamespace(binding);
  const report = documentReport(binding, context);
  return {
    name: binding.name,
    namespace,
    repository: repositoryOf(spec.repository),
    branches: spec.branches,
    events: (spec.events ?? ['push']).toSorted(byCodeUnit),
    pipeline: {
      name: pipeline.metadata.name,
      namespace: 'inline' in spec.pipeline ? namespace : sharedNamespace,
    },
    ...(template && { template: template.name }),
    run: runOf({ binding, pipeline, report, context, ...(template && { template }) }),
  };
}
