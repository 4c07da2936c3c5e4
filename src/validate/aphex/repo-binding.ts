import type { AphexRepoBinding } from '../generated/kinds.ts';
import { type Conversion, type OlderDocument, stated } from './conversion.ts';
import { embeddedPipeline } from './embedded-pipeline.ts';

/** The one template that the controller knew; the built-in one does the same. */
const ONLY_TEMPLATE = 'run-pipeline-v1';
/** The controller looked at no branch. */
const EVERY_BRANCH = ['*', '*/*', '*/*/*'];

/** A RepoBinding of the older form; nothing where its Pipeline cannot be read. Reports `CST2035`. */
export function repoBindingFrom(document: OlderDocument<AphexRepoBinding>): Conversion | undefined {
  const { value, better } = document;
  const { aphexOrg, repoOrg, repoName, pipelineName, templateRef, pipelineSpec, permissionProfile } =
    value.spec;
  better(['spec', 'aphexOrg'], '`spec.organization`');
  better(['spec', 'repoOrg'], '`spec.repository`, the https URL of the repository');
  better(['spec', 'repoName'], '`spec.repository`, with `spec.branches` and `spec.events` beside it');
  better(['spec', 'pipelineName'], '`spec.namespace`');
  better(
    ['spec', 'templateRef'],
    templateRef === ONLY_TEMPLATE ? 'left out: the built-in one does the same' : '`spec.template`',
  );
  better(['spec', 'pipelineSpec'], '`spec.pipeline.inline`, or `spec.pipeline.name` of a shared Pipeline');
  if (permissionProfile !== undefined) better(['spec', 'permissionProfile'], '`spec.permissions`');
  for (const field of ['tenantName', 'ingressHost'] as const)
    if (value.spec[field] !== undefined) better(['spec', field], 'left out: it says nothing');
  const pipeline = embeddedPipeline(document, pipelineName);
  if (pipeline === undefined) return undefined;
  const at = (path: string, from: string) => ({ path: ['spec', path], from: ['spec', from] });
  const inline = ['spec', 'pipeline', 'inline'];
  return {
    spec: stated({
      organization: aphexOrg,
      repository: `https://github.com/${repoOrg}/${repoName}`,
      branches: EVERY_BRANCH,
      pipeline: { inline: pipeline },
      template: templateRef === ONLY_TEMPLATE ? undefined : templateRef,
      namespace: pipelineName,
      permissions: permissionProfile,
    }),
    origins: [
      at('organization', 'aphexOrg'),
      at('repository', 'repoName'),
      at('branches', 'repoName'),
      at('events', 'repoName'),
      at('namespace', 'pipelineName'),
      at('template', 'templateRef'),
      at('permissions', 'permissionProfile'),
      { path: ['spec', 'pipeline'], from: ['spec', 'pipelineSpec'] },
      { path: inline, from: ['spec', 'pipelineSpec'], text: pipelineSpec },
      { path: [...inline, 'metadata', 'name'], from: ['spec', 'pipelineName'] },
    ],
  };
}
