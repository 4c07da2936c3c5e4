import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import { healthProbes, probesOf } from './probes.ts';
import { resourcesOf } from './resources.ts';
import { RESTRICTED } from './restricted.ts';
import { literal, mainSources, mainVariables } from './variables.ts';

/** The container of the integration itself. The order of its lists is part of the pod: a new order would restart it. */
export function mainContainer(
  facts: ReleaseFacts,
  volumeMounts: Plain<k8s.VolumeMount[]>,
): Plain<k8s.Container> {
  const env = mainVariables(facts);
  const envFrom = mainSources(facts);
  const { command = [], resources, probes } = facts.input.settings;
  const ports = portsOf(facts);
  return {
    name: facts.name,
    image: facts.input.image,
    imagePullPolicy: 'IfNotPresent',
    ...(command.length > 0 ? { command: command.map(literal) } : {}),
    ...(facts.arguments.length > 0 ? { args: facts.arguments.map(literal) } : {}),
    ...(env.length > 0 ? { env } : {}),
    ...(envFrom.length > 0 ? { envFrom } : {}),
    ...(ports.size > 0 ? { ports: containerPorts(ports) } : {}),
    resources: resourcesOf(resources),
    securityContext: RESTRICTED,
    ...probesOf(probes, ports, healthProbes(facts)),
    volumeMounts,
  };
}

/** The ports of the main container by their names, the application before management. */
export function portsOf({ httpPort, managementPort }: ReleaseFacts): ReadonlyMap<string, number> {
  return new Map([
    ...(httpPort === undefined ? [] : [['http', httpPort] as const]),
    ...(managementPort === undefined ? [] : [['management', managementPort] as const]),
  ]);
}

/** Named ports as a container lists them. */
export function containerPorts(ports: ReadonlyMap<string, number>): Plain<k8s.ContainerPort[]> {
  return [...ports].map(([name, containerPort]) => ({ name, containerPort, protocol: 'TCP' }));
}
