import type { Declaration } from '../../validate/declaration.ts';
import { namespaceOfArgocd } from '../delivery/delivery-settings.ts';
import type { DeclarationIndex } from '../index-declarations.ts';

/** Tells the namespaces that no organization may use: those of Kubernetes and Argo CD, and those of the platform's pods. */
export function platformNamespaces(
  index: DeclarationIndex,
  environment: Declaration<'Environment'>,
): (namespace: string) => boolean {
  const ofArgocd = [...index.environments.values()].map(({ value }) => namespaceOfArgocd(value.spec));
  const clusters = [...index.clusters.values()].filter(cluster => cluster.environment === environment.name);
  const { exposure = {}, egress, observability } = environment.value.spec;
  const ways = Object.values(exposure).flatMap(({ gateway, pods }) => [gateway?.namespace, pods.namespace]);
  const pods = [
    egress?.proxy?.pods,
    observability?.agent,
    observability?.collector?.pods,
    ...clusters.flatMap(({ value: { spec } }) => [
      spec.dns?.pods,
      spec.capabilities?.ingress?.pods,
      spec.capabilities?.ingress?.internal?.pods,
    ]),
  ];
  const used = new Set(['default', 'argocd', ...ofArgocd, ...ways, ...pods.map(place => place?.namespace)]);
  return namespace => used.has(namespace) || namespace.startsWith('kube-');
}
