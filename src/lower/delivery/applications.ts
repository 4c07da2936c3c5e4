import { Application } from '../../../imports/argoproj.io.ts';
import type { DeliveryCluster, DeliveryInput, DeliveryRelease } from '../../link/delivery/delivery-input.ts';
import type { JsonMap } from '../../source/json.ts';
import { custom } from '../objects/custom.ts';
import { KEPT } from '../objects/kept.ts';
import { applicationSpec, ONLY_OWN_FOLDER, releaseSpec } from './application-spec.ts';
import { objectMetadata, SYNC_WAVE } from './delivery-metadata.ts';
import { ARGOCD, applicationName, CREDENTIALS, directoryOf, scopedName } from './delivery-names.ts';

/** With it Argo CD deletes the objects of an Application that is deleted. */
export const CASCADE = 'resources-finalizer.argocd.argoproj.io';

/**
 * The root Application, over all others. Without a finalizer: who deletes it deletes nothing else. What it prunes is
 * deleted in the background, or Kubernetes would delete the Applications of a set while they are taken out of it.
 */
export function rootApplication(input: DeliveryInput): JsonMap {
  const { environment, argocd } = input;
  return custom(Application, {
    metadata: objectMetadata(input, scopedName(input, 'root'), { annotations: ONLY_OWN_FOLDER }),
    spec: applicationSpec(
      input,
      {
        project: scopedName(input, 'root'),
        path: `${environment}/${ARGOCD}`,
        destination: argocd.home,
        namespace: argocd.namespace,
      },
      ['PrunePropagationPolicy=background'],
    ),
  });
}

/** The Application over the credentials of Argo CD. It is kept, or Argo CD could not read how to get it back. */
export function credentialsApplication(input: DeliveryInput): JsonMap {
  const { environment, argocd } = input;
  return custom(Application, {
    metadata: objectMetadata(input, scopedName(input, CREDENTIALS), {
      annotations: { ...ONLY_OWN_FOLDER, ...KEPT, ...wave(input, -1) },
    }),
    spec: applicationSpec(input, {
      project: scopedName(input, CREDENTIALS),
      path: `${environment}/${CREDENTIALS}`,
      destination: argocd.home,
      namespace: argocd.namespace,
    }),
  });
}

/**
 * The Application over the namespaces of one cluster. Nothing deletes it, and if somebody does, its namespaces stay.
 * @param namespace one of the namespaces, which the project must allow
 */
export function platformApplication(
  input: DeliveryInput,
  cluster: DeliveryCluster,
  namespace: string,
): JsonMap {
  return custom(Application, {
    metadata: objectMetadata(input, applicationName(input, cluster.name, 'platform'), {
      labels: { 'cistern.dev/cluster': cluster.name },
      annotations: { ...ONLY_OWN_FOLDER, ...KEPT, ...wave(input, -1) },
    }),
    spec: applicationSpec(input, {
      project: scopedName(input, 'platform'),
      path: directoryOf(input, cluster.name, 'platform'),
      destination: cluster.destination,
      namespace,
    }),
  });
}

/** The Application of one release on one cluster. */
export function releaseApplication(
  input: DeliveryInput,
  release: DeliveryRelease,
  place: { readonly destination: string; readonly namespace: string },
): JsonMap {
  const { preserveResourcesOnDeletion, applicationsSync } = input.argocd;
  return custom(Application, {
    metadata: objectMetadata(input, applicationName(input, release.cluster, release.name), {
      labels: { 'cistern.dev/cluster': release.cluster, 'cistern.dev/organization': release.organization },
      annotations: {
        ...ONLY_OWN_FOLDER,
        ...(applicationsSync === 'sync' ? {} : KEPT),
        ...wave(input, release.wave),
      },
      ...(!preserveResourcesOnDeletion && { finalizers: [CASCADE] }),
    }),
    spec: releaseSpec(input, {
      project: scopedName(input, release.organization),
      path: directoryOf(input, release.cluster, release.name),
      ...place,
    }),
  });
}

/** The wave of an Application among its like, where the environment orders them at all. */
function wave({ argocd }: DeliveryInput, number: number): Readonly<Record<string, string>> {
  return argocd.mode === 'applications' && argocd.hasWaves ? { [SYNC_WAVE]: String(number) } : {};
}
