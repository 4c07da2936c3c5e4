import { AppProject } from '../../../../imports/argoproj.io.ts';
import type { DeliveryInput } from '../../../link/delivery/delivery-input.ts';
import type { JsonMap } from '../../../source/json.ts';
import { objectMetadata, SYNC_WAVE } from '../../delivery/delivery-metadata.ts';
import { scopedName } from '../../delivery/delivery-names.ts';
import { custom } from '../../objects/custom.ts';

/**
 * Kinds that grant rights or lift limits, that open a namespace, that tell Argo CD or Tekton what to do, and that claim a
 * host: which organization owns a host is checked of the catalog alone.
 */
const FORBIDDEN: readonly (readonly [group: string, kind: string])[] = [
  ['', 'LimitRange'],
  ['', 'ResourceQuota'],
  ['', 'Secret'],
  ['argoproj.io', '*'],
  ['gateway.networking.k8s.io', '*'],
  ['networking.k8s.io', 'Ingress'],
  ['networking.k8s.io', 'NetworkPolicy'],
  ['rbac.authorization.k8s.io', '*'],
  ['traefik.io', '*'],
  ['triggers.tekton.dev', '*'],
];

/**
 * A project for each RepoBinding whose repository Argo CD may deploy from: its namespaces one by one, nothing of the whole
 * cluster, and no kind that grants rights. It outlives the Applications that name it, or they could not be deleted.
 */
export function deploysProjects(input: DeliveryInput): readonly JsonMap[] {
  const { tenancy, environment } = input;
  if (tenancy === undefined) return [];
  const { destination } = input.clusters.find(({ name }) => name === tenancy.cluster)!;
  return tenancy.deploying.map(({ name, organization, deploys }) =>
    custom(AppProject, {
      metadata: objectMetadata(input, scopedName(input, `repobinding.${name}`), {
        labels: { 'cistern.dev/organization': organization, 'cistern.dev/repo-binding': name },
        annotations: { [SYNC_WAVE]: '-2' },
        finalizers: ['resources-finalizer.argocd.argoproj.io'],
      }),
      spec: {
        description: `What RepoBinding ${name} deploys in ${environment}`,
        sourceRepos: deploys.repositories.flatMap(url => [url, `${url}.git`]),
        destinations: deploys.namespaces.map(namespace => ({ name: destination, namespace })),
        clusterResourceWhitelist: [],
        namespaceResourceBlacklist: FORBIDDEN.map(([group, kind]) => ({ group, kind })),
        namespaceResourceWhitelist: [{ group: '*', kind: '*' }],
      },
    }),
  );
}
