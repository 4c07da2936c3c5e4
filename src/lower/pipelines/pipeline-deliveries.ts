import { Application } from '../../../imports/argoproj.io.ts';
import type { DeliveryInput } from '../../link/delivery/delivery-input.ts';
import type { JsonMap } from '../../source/json.ts';
import { applicationSpec, ONLY_OWN_FOLDER } from '../delivery/application-spec.ts';
import { CASCADE } from '../delivery/applications.ts';
import { objectMetadata } from '../delivery/delivery-metadata.ts';
import { applicationName, directoryOf, PIPELINES, scopedName } from '../delivery/delivery-names.ts';
import { custom } from '../objects/custom.ts';

/**
 * The Applications of the Pipelines and Tasks of an environment. Nothing runs only because they are there, and nothing
 * is lost with them: their objects go when they go.
 */
export function pipelineApplications(input: DeliveryInput): readonly JsonMap[] {
  const { pipelines } = input;
  if (pipelines === undefined) return [];
  const { cluster, namespace, applications } = pipelines;
  const { destination } = input.clusters.find(({ name }) => name === cluster)!;
  return applications.map(application =>
    custom(Application, {
      metadata: objectMetadata(input, applicationName(input, cluster, application), {
        labels: { 'cistern.dev/cluster': cluster },
        annotations: ONLY_OWN_FOLDER,
        finalizers: [CASCADE],
      }),
      spec: applicationSpec(input, {
        project: scopedName(input, PIPELINES),
        path: directoryOf(input, cluster, application),
        destination,
        namespace,
      }),
    }),
  );
}
