import type { Settings } from '../../../link/settings.ts';
import { envName } from '../config/config-maps.ts';
import { k8s } from '../../objects/k8s.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { probesOf } from './probes.ts';
import { volumesOf } from './volumes.ts';

/** The one container of a release. The order of its lists is part of the pod: a new order would restart it. */
export function container(facts: ReleaseFacts): k8s.Container {
  const env = facts.variables.map(([name, value]) => ({ name, value }));
  const envFrom = envSources(facts);
  const ports = containerPorts(facts);
  return {
    name: facts.name,
    image: facts.input.image,
    imagePullPolicy: 'IfNotPresent',
    ...(facts.arguments.length > 0 ? { args: [...facts.arguments] } : {}),
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
    volumeMounts: volumesOf(facts).flatMap(({ mounts }) => mounts),
  };
}

function envSources(facts: ReleaseFacts): k8s.EnvFromSource[] {
  const name = envName(facts);
  return [
    ...(facts.configEnv.length > 0 ? [{ configMapRef: { name } }] : []),
    ...(facts.secretEnv.length > 0 ? [{ secretRef: { name } }] : []),
  ];
}

function containerPorts({ httpPort, managementPort }: ReleaseFacts): k8s.ContainerPort[] {
  return [
    ...(httpPort === undefined ? [] : [{ name: 'http', containerPort: httpPort, protocol: 'TCP' }]),
    ...(managementPort === undefined
      ? []
      : [{ name: 'management', containerPort: managementPort, protocol: 'TCP' }]),
  ];
}

function resourcesOf({ resources }: Settings): k8s.ResourceRequirements {
  const requests = quantities(resources.requests);
  const limits = quantities(resources.limits);
  return { ...(requests ? { requests } : {}), ...(limits ? { limits } : {}) };
}

function quantities(
  amounts: Settings['resources']['limits'],
): Record<string, k8s.Quantity> | undefined {
  const { cpu, memory } = amounts;
  if (cpu === undefined && memory === undefined) return undefined;
  return {
    ...(cpu === undefined ? {} : { cpu: k8s.Quantity.fromString(cpu) }),
    ...(memory === undefined ? {} : { memory: k8s.Quantity.fromString(memory) }),
  };
}
