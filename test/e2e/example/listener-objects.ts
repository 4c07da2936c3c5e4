import type { JsonMap } from '../../../src/source/json.ts';
import { mapOf, mapsIn } from '../../../src/source/json.ts';
import type { KubernetesObject } from '../cluster/api.ts';

const PORT = 8080;
const METRICS_PORT = 9000;
/** Fields that Tekton takes over from the pods that an EventListener describes, and the same of its container. */
const POD_FIELDS = [
  'imagePullSecrets',
  'tolerations',
  'nodeSelector',
  'affinity',
  'topologySpreadConstraints',
  'securityContext',
];
const CONTAINER_FIELDS = ['resources', 'livenessProbe', 'readinessProbe', 'startupProbe', 'securityContext'];

/**
 * The Deployment and the Service that the controller of Tekton makes of an EventListener; they belong to it where the
 * EventListener is one that a server has.
 * @see https://github.com/tektoncd/triggers/tree/main/pkg/reconciler/eventlistener/resources
 */
export function listenerObjects({ metadata, spec }: KubernetesObject): readonly KubernetesObject[] {
  const { name, namespace, uid, annotations, labels } = metadata;
  const resource = mapOf(mapOf(mapOf(spec as JsonMap).resources).kubernetesResource);
  const template = mapOf(mapOf(resource.spec).template);
  const pod = mapOf(template.spec);
  const [container = {}] = mapsIn(pod.containers);
  const selector = {
    'app.kubernetes.io/managed-by': 'EventListener',
    'app.kubernetes.io/part-of': 'Triggers',
    eventlistener: name,
  };
  const own = {
    name: listenerName(name),
    namespace,
    labels: { ...labels, ...selector },
    // Those of the EventListener, even what Argo CD has put there.
    ...(annotations && { annotations }),
    ...(uid && { ownerReferences: [ownerOf(name, uid)] }),
  };
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: own,
      spec: {
        ...taken(resource, ['replicas']),
        selector: { matchLabels: selector },
        template: {
          metadata: {
            labels: { ...labels, ...selector, ...mapOf(mapOf(template.metadata).labels) },
          },
          spec: {
            serviceAccountName: pod.serviceAccountName ?? mapOf(spec as JsonMap).serviceAccountName,
            ...taken(pod, POD_FIELDS),
            containers: [
              {
                ...taken(container, CONTAINER_FIELDS),
                name: 'event-listener',
                image: 'registry.invalid/event-listener',
                ports: [PORT, METRICS_PORT].map(containerPort => ({ containerPort, protocol: 'TCP' })),
              },
            ],
          },
        },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: own,
      spec: {
        ...(resource.serviceType !== undefined && { type: resource.serviceType }),
        selector,
        ports: [
          { name: 'http-listener', protocol: 'TCP', port: resource.servicePort ?? PORT, targetPort: PORT },
          { name: 'http-metrics', protocol: 'TCP', port: METRICS_PORT, targetPort: METRICS_PORT },
        ],
      },
    },
  ] as readonly KubernetesObject[];
}

/** What the objects of an EventListener are called. */
export function listenerName(name: string): string {
  return `el-${name}`;
}

const ownerOf = (name: string, uid: string): object => ({
  apiVersion: 'triggers.tekton.dev/v1beta1',
  kind: 'EventListener',
  name,
  uid,
  controller: true,
  blockOwnerDeletion: true,
});

/** Some of the fields of a map, those that it has. */
const taken = (map: JsonMap, fields: readonly string[]): JsonMap =>
  Object.fromEntries(Object.entries(map).filter(([field]) => fields.includes(field)));
