import type { Settings } from '../../../link/settings.ts';
import { byCodeUnit } from '../../../source/order.ts';
import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';
import { envName } from '../config/config-maps.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { probesOf } from './probes.ts';

/** The one container of a release. The order of its lists is part of the pod: a new order would restart it. */
export function container(facts: ReleaseFacts, volumeMounts: Plain<k8s.VolumeMount[]>): Plain<k8s.Container> {
  const env = variables(facts);
  const envFrom = facts.configEnv.length > 0 ? [{ configMapRef: { name: envName(facts) } }] : [];
  const ports = containerPorts(facts);
  return {
    name: facts.name,
    image: facts.input.image,
    imagePullPolicy: 'IfNotPresent',
    ...(facts.arguments.length > 0 ? { args: facts.arguments.map(literal) } : {}),
    ...(env.length > 0 ? { env } : {}),
    ...(envFrom.length > 0 ? { envFrom } : {}),
    ...(ports.length > 0 ? { ports } : {}),
    resources: resourcesOf(facts.input.settings),
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    ...probesOf(facts),
    volumeMounts,
  };
}

/** A text that the kubelet passes on as it is; it would replace `$(NAME)` otherwise. */
export function literal(text: string): string {
  return text.replaceAll('$', () => '$$');
}

/**
 * The variables that the runtime needs and those fed by secrets, sorted by name. Each secret is named by its key: a pod
 * waits for a key that is not there yet, where it would start without one that it takes from a whole Secret.
 */
function variables(facts: ReleaseFacts): Plain<k8s.EnvVar[]> {
  const name = envName(facts);
  return [
    ...facts.variables.map(([variable, value]) => ({ name: variable, value: literal(value) })),
    ...facts.secretEnv.map(([key]) => ({ name: key, valueFrom: { secretKeyRef: { name, key } } })),
  ].sort((a, b) => byCodeUnit(a.name, b.name));
}

function containerPorts({ httpPort, managementPort }: ReleaseFacts): Plain<k8s.ContainerPort[]> {
  return [
    ...(httpPort === undefined ? [] : [{ name: 'http', containerPort: httpPort, protocol: 'TCP' }]),
    ...(managementPort === undefined
      ? []
      : [{ name: 'management', containerPort: managementPort, protocol: 'TCP' }]),
  ];
}

function resourcesOf({ resources }: Settings): Plain<k8s.ResourceRequirements> {
  const requests = quantities(resources.requests);
  const limits = quantities(resources.limits);
  return { ...(requests ? { requests } : {}), ...(limits ? { limits } : {}) };
}

function quantities(amounts: Settings['resources']['limits']): Readonly<Record<string, string>> | undefined {
  const { cpu, memory } = amounts;
  if (cpu === undefined && memory === undefined) return undefined;
  return {
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
  };
}
