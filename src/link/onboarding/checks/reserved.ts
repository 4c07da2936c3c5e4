/** Namespaces of the platform and of its controllers; with a hyphen and more behind them they are reserved as well. */
const RESERVED: readonly string[] = [
  'argocd',
  'auth-system',
  'cert-manager',
  'default',
  'external-secrets',
  'gpu-operator',
  'ingress-system',
  'kong-system',
  'kube-node-lease',
  'kube-public',
  'kube-system',
  'pipeline-catalog',
  'pipeline-system',
  'platform-system',
  'tekton-pipelines',
  'tekton-pipelines-resolvers',
];

/** What reserves a name of a namespace: another name, or the beginning of names; nothing where it is free. */
export function reservationOf(namespace: string): string | undefined {
  if (namespace.startsWith('kube-')) return 'kube-*';
  if (namespace === 'org' || namespace.startsWith('org-')) return 'org-*';
  return RESERVED.find(name => namespace === name || namespace.startsWith(`${name}-`));
}
