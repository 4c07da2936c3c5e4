import type { KubernetesObject } from '../../cluster/api.ts';
import type { Cluster } from '../../cluster/cluster.ts';

const OF_ARGOCD = { 'app.kubernetes.io/part-of': 'argocd' };
const SETTINGS = [
  'argocd-cm',
  'argocd-cmd-params-cm',
  'argocd-gpg-keys-cm',
  'argocd-rbac-cm',
  'argocd-ssh-known-hosts-cm',
  'argocd-tls-certs-cm',
];

/**
 * What an installation of Argo CD consists of besides its programs and CRDs. As everywhere, it tracks by annotation
 * (the default), and the project `default` exists: its server would make it.
 */
export function installation(namespace: string): readonly KubernetesObject[] {
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    ...SETTINGS.map(name => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace, labels: { ...OF_ARGOCD, 'app.kubernetes.io/name': name } },
    })),
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: 'argocd-secret',
        namespace,
        labels: { ...OF_ARGOCD, 'app.kubernetes.io/name': 'argocd-secret' },
      },
      stringData: { 'server.secretkey': 'of an installation that lives for minutes' },
    },
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: { name: 'default', namespace },
      spec: {
        sourceRepos: ['*'],
        destinations: [{ namespace: '*', server: '*' }],
        clusterResourceWhitelist: [{ group: '*', kind: '*' }],
      },
    },
  ];
}

/** The Secret that makes a cluster known to Argo CD under a name. */
export function clusterSecret(namespace: string, name: string, cluster: Cluster): KubernetesObject {
  const config = {
    bearerToken: cluster.token,
    tlsClientConfig: { caData: Buffer.from(cluster.certificate).toString('base64') },
  };
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: `cluster-${name}`,
      namespace,
      labels: { 'argocd.argoproj.io/secret-type': 'cluster' },
    },
    stringData: { name, server: cluster.server, config: JSON.stringify(config) },
  };
}
