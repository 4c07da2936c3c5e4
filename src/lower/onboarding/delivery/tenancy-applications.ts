import { Application } from '../../../../imports/argoproj.io.ts';
import type { DeliveryInput } from '../../../link/delivery/delivery-input.ts';
import type { JsonMap } from '../../../source/json.ts';
import { applicationSpec, ONLY_OWN_FOLDER } from '../../delivery/application-spec.ts';
import { CASCADE } from '../../delivery/applications.ts';
import { objectMetadata } from '../../delivery/delivery-metadata.ts';
import { applicationName, directoryOf, scopedName, TENANCY } from '../../delivery/delivery-names.ts';
import { custom } from '../../objects/custom.ts';

/**
 * The Applications of Organizations, RepoBindings, KnowledgeBases and Agents. What goes from the catalog goes from the
 * cluster; volumes, Secrets and namespaces say of themselves that they stay.
 */
export function tenancyApplications(input: DeliveryInput): readonly JsonMap[] {
  const { tenancy } = input;
  if (tenancy === undefined) return [];
  const { cluster, applications } = tenancy;
  const { destination } = input.clusters.find(({ name }) => name === cluster)!;
  return applications.map(({ name, organization, namespace }) =>
    custom(Application, {
      metadata: objectMetadata(input, applicationName(input, cluster, name), {
        labels: { 'cistern.dev/cluster': cluster, 'cistern.dev/organization': organization },
        annotations: ONLY_OWN_FOLDER,
        finalizers: [CASCADE],
      }),
      spec: applicationSpec(input, {
        project: scopedName(input, TENANCY),
        path: directoryOf(input, cluster, name),
        destination,
        namespace,
      }),
    }),
  );
}
