import type { RepoBindingInput } from '../../../link/program.ts';
import { type JsonMap, mapOf } from '../../../source/json.ts';
import { asStored } from '../../pipelines/pipeline-document.ts';
import { onboardingLabels } from '../onboarding-labels.ts';

/** The Pipeline of a repository alone; nothing where its runs use one of the shared catalog. */
export function ownPipeline(input: RepoBindingInput): readonly JsonMap[] {
  const { document, name, namespace, organization, pipeline, sharedNamespace } = input;
  if (document === undefined) return [];
  const { labels, annotations } = mapOf(document.metadata);
  return [
    {
      ...document,
      metadata: {
        name: pipeline.name,
        namespace,
        labels: { ...mapOf(labels), ...onboardingLabels(organization, name) },
        ...(annotations === undefined ? {} : { annotations }),
      },
      spec: asStored(mapOf(document.spec), sharedNamespace),
    },
  ];
}
