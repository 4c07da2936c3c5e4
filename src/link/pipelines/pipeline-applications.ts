import type { JsonMap } from '../../source/json.ts';
import { type LinkContext, spanIn } from '../context.ts';
import { documentApplicationName } from '../document-application-name.ts';
import type { Application } from '../program.ts';
import type { PipelinePlace } from './pipeline-place.ts';

/** The Applications of the Pipelines and Tasks of one environment: one for each, so that each comes and goes by itself. */
export function pipelineApplications(
  { environment, cluster, namespace, documents }: PipelinePlace,
  compilerDigest: string,
  context: LinkContext,
): readonly Application[] {
  return documents.map(document => {
    const application = documentApplicationName(document);
    const address = { environment: environment.name, cluster: cluster.name, application };
    return {
      address,
      organization: '',
      key: [compilerDigest, ...[document, environment, cluster].map(({ digest }) => digest)].join(' '),
      input: () => ({ kind: 'pipeline', address, namespace, document: document.value as unknown as JsonMap }),
      originsOf: path => [
        { layer: `${document.kind} ${document.name}`, span: spanIn(context, document, path) },
      ],
      declaredAt: () => spanIn(context, document, ['metadata', 'name']),
    };
  });
}
