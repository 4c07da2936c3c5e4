import type { Declaration } from '../../../validate/declaration.ts';
import type { PipelineTemplate } from '../../../validate/generated/kinds.ts';
import { spanIn } from '../../context.ts';
import type { RunWorkspace } from '../tenancy-input.ts';
import { PIPELINE, type RunSources } from './run-sources.ts';

type Declared = NonNullable<PipelineTemplate['spec']['run']['workspaces']>[number];

/** Workspace that a run gets without a template. */
const SOURCE = 'source';
const BUILT_IN: readonly Declared[] = [{ name: SOURCE, volumeClaim: {} }];

/** The workspaces of a run: those of its template that the Pipeline declares. */
export function runWorkspaces(sources: RunSources): readonly RunWorkspace[] {
  const { binding, pipeline, template, report } = sources;
  const declared = pipeline.spec.workspaces ?? [];
  const given = template ? (template.value.spec.run.workspaces ?? []) : BUILT_IN;
  const isDeclared = ({ name }: Declared): boolean => declared.some(each => each.name === name);
  if (template)
    for (const [position, each] of given.entries()) if (!isDeclared(each)) unknown(position, each);
  for (const { name, optional = false } of declared) {
    if (optional || given.some(each => each.name === name)) continue;
    const args = { what: `workspace \`${name}\``, pipeline: pipeline.metadata.name };
    const help = template
      ? `PipelineTemplate \`${template.name}\` does not give it: add it to its \`spec.run.workspaces\``
      : 'without a template a run has the workspace `source` alone: name a `template` that gives it';
    report('CST3148', args, { at: PIPELINE, help });
  }
  const { workspace } = binding.value.spec;
  const source = given.find(({ name }) => name === SOURCE);
  if (workspace && !(source?.volumeClaim && isDeclared(source))) {
    const help = 'remove it: no run of this binding has a volume of that name';
    const owner = `Pipeline \`${pipeline.metadata.name}\``;
    report('CST3151', { workspace: SOURCE, owner }, { at: ['workspace'], help });
  }
  return given.filter(isDeclared).map(each => workspaceOf(each, binding));

  function unknown(position: number, { name }: Declared): void {
    const { context } = sources;
    const at = ['spec', 'run', 'workspaces', position, 'name'];
    context.reporter.report(
      'CST3151',
      { workspace: name, owner: `Pipeline \`${pipeline.metadata.name}\`` },
      {
        span: spanIn(context, template!, at),
        related: [{ message: 'used here', span: spanIn(context, binding, ['spec', 'template']) }],
        help: 'remove it, or declare it in the Pipeline',
      },
    );
  }
}

function workspaceOf(
  { name, volumeClaim, emptyDir, secret, configMap }: Declared,
  { value: { spec } }: Declaration<'RepoBinding'>,
): RunWorkspace {
  if (emptyDir) return { name, emptyDir };
  if (secret) return { name, secret: secret.name };
  if (configMap) return { name, configMap: configMap.name };
  const own = name === SOURCE ? spec.workspace : undefined;
  const { size = '1Gi', storageClass } = { ...volumeClaim, ...own };
  return { name, volumeClaim: { size, ...(storageClass !== undefined && { storageClass }) } };
}
