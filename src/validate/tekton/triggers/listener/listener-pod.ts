import { type JsonMap, mapOf, mapsIn } from '../../../../source/json.ts';
import type { Path } from '../../../../source/pointer.ts';

/** What an EventListener may say about its pod; Tekton makes all else. */
const OF_POD = new Set([
  ...['affinity', 'containers', 'imagePullSecrets', 'nodeSelector', 'securityContext'],
  ...['serviceAccountName', 'tolerations', 'topologySpreadConstraints'],
]);
const OF_CONTAINER = new Set([
  ...['env', 'livenessProbe', 'name', 'readinessProbe', 'resources', 'securityContext', 'startupProbe'],
]);
const TLS = ['TLS_CERT', 'TLS_KEY'];

type Refuse = (reason: string, field: Path, help: string) => void;

/** Reports what Tekton would not take about what an EventListener runs on. */
export function checkListenerPod({ kubernetesResource, customResource }: JsonMap, refuse: Refuse): void {
  const at = ['spec', 'resources', 'kubernetesResource'];
  if (customResource !== undefined)
    refuse(
      'it runs on an object that nobody checks',
      ['spec', 'resources', 'customResource'],
      'write `kubernetesResource`',
    );
  if (kubernetesResource === undefined) return;
  const { replicas, serviceLoadBalancerClass, serviceType, spec } = mapOf(kubernetesResource);
  if (typeof replicas === 'number' && replicas < 1)
    refuse(
      'it has no pods, which Tekton would change to one',
      [...at, 'replicas'],
      'write at least 1, or remove the EventListener',
    );
  if (serviceLoadBalancerClass !== undefined && serviceType !== 'LoadBalancer')
    refuse(
      'its Service has a class and is no load balancer',
      [...at, 'serviceLoadBalancerClass'],
      'remove it',
    );
  const path = [...at, 'spec', 'template', 'spec'];
  const pod = mapOf(mapOf(mapOf(spec).template).spec);
  for (const field of Object.keys(pod)) {
    if (!OF_POD.has(field)) refuse(`its pod may not have \`${field}\``, [...path, field], 'remove it');
  }
  const containers = mapsIn(pod.containers);
  if (containers.length > 1)
    refuse(
      'its pod has two containers',
      [...path, 'containers', 1],
      'leave one, which says how Tekton makes its own',
    );
  for (const [index, container] of containers.entries()) {
    const place = [...path, 'containers', index];
    for (const [field, value] of Object.entries(container)) {
      if (!OF_CONTAINER.has(field) || (field === 'name' && value !== ''))
        refuse(`its container may not have \`${field}\``, [...place, field], 'remove it');
    }
    checkVariables(container, [...place, 'env'], refuse);
  }
}

function checkVariables({ env }: JsonMap, at: Path, refuse: Refuse): void {
  const variables = mapsIn(env);
  for (const [index, { name, value, valueFrom }] of variables.entries()) {
    const isSecret = Object.keys(mapOf(valueFrom)).every(source => source === 'secretKeyRef');
    if (value === undefined && isSecret) continue;
    refuse(
      `its variable \`${String(name)}\` is not of a Secret`,
      [...at, index],
      'take it from a Secret: Tekton allows nothing else',
    );
  }
  const [first, ...others] = variables.filter(({ name }) => TLS.includes(String(name)));
  if (first !== undefined && others.length === 0)
    refuse(`it has \`${String(first.name)}\` alone`, at, 'give it both `TLS_CERT` and `TLS_KEY`, or neither');
}
