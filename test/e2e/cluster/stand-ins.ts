import type { KubernetesObject } from './api.ts';

/** API groups whose CRDs cannot be had as Go modules. Their objects are held against our own schemas elsewhere. */
export const UNOBTAINABLE_GROUPS: readonly string[] = ['aphex.io', 'tekton.dev', 'triggers.tekton.dev'];

/** Definitions that take any fields, for the kinds among the objects whose real definitions cannot be had. */
export function standIns(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const kinds = new Map<string, KubernetesObject>();
  for (const { apiVersion, kind } of objects) {
    const [group = '', version] = apiVersion.split('/');
    if (!UNOBTAINABLE_GROUPS.includes(group)) continue;
    const plural = `${kind.toLowerCase()}s`;
    kinds.set(`${plural}.${group}`, {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `${plural}.${group}` },
      spec: {
        group,
        names: { kind, plural, singular: kind.toLowerCase() },
        scope: 'Namespaced',
        versions: [
          {
            name: version,
            served: true,
            storage: true,
            subresources: { status: {} },
            schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
          },
        ],
      },
    });
  }
  return [...kinds.values()];
}
