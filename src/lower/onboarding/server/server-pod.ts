import type { Labels } from '../../integration-app/labels.ts';
import { RESTRICTED } from '../../integration-app/workload/container/restricted.ts';
import { literal } from '../../integration-app/workload/container/variables.ts';
import type { k8s } from '../../objects/k8s.ts';
import type { Plain } from '../../objects/plain.ts';
import type { Server } from './server.ts';

/** User and group of the process where the image names none that is known here. */
const USER = 65532;
/** Name by which nodes offer GPUs. */
export const GPU = 'nvidia.com/gpu';
/** Seconds that a pod stays reachable after it was taken out of its Service. */
export const PRE_STOP_SECONDS = 5;
const GRACE_SECONDS = 35;
const START_PERIOD = 10;

/** The pods of a server, as the Pod Security level `restricted` wants them, and without a token. */
export function serverPod(server: Server, logLabels: Labels = {}): Plain<k8s.PodTemplateSpec> {
  const { gpus, volumes, selector, labels, digests } = server;
  const hasStorage = volumes.some(({ volume }) => volume.persistentVolumeClaim !== undefined);
  return {
    metadata: {
      labels: { ...logLabels, ...selector, ...labels },
      ...(Object.keys(digests).length > 0 ? { annotations: digests } : {}),
    },
    spec: {
      serviceAccountName: server.name,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      terminationGracePeriodSeconds: GRACE_SECONDS,
      ...(gpus === undefined
        ? {}
        : {
            runtimeClassName: gpus.runtimeClass,
            // Nodes with GPUs usually keep everything else away.
            tolerations: [{ key: GPU, operator: 'Exists', effect: 'NoSchedule' }],
          }),
      securityContext: {
        runAsNonRoot: true,
        runAsUser: USER,
        runAsGroup: USER,
        seccompProfile: { type: 'RuntimeDefault' },
        ...(hasStorage ? { fsGroup: USER, fsGroupChangePolicy: 'OnRootMismatch' } : {}),
      },
      topologySpreadConstraints: ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'].map(
        topologyKey => ({
          maxSkew: 1,
          topologyKey,
          whenUnsatisfiable: 'ScheduleAnyway',
          labelSelector: { matchLabels: selector },
          matchLabelKeys: ['pod-template-hash'],
        }),
      ),
      containers: [containerOf(server)],
      volumes: volumes.map(({ volume }) => volume),
    },
  };
}

function containerOf(server: Server): Plain<k8s.Container> {
  const { gpus, variables, resources, paths, startSeconds } = server;
  const devices = gpus === undefined ? {} : { [GPU]: String(gpus.count) };
  const ask = (path: string) => ({ httpGet: { path, port: 'http' } });
  return {
    name: server.container,
    image: server.image,
    imagePullPolicy: 'IfNotPresent',
    ...(server.arguments.length > 0 ? { args: server.arguments.map(literal) } : {}),
    ...(variables.length > 0 ? { env: variables } : {}),
    ports: [{ name: 'http', containerPort: server.port, protocol: 'TCP' }],
    resources: {
      requests: { ...resources.requests, ...devices },
      limits: { ...resources.limits, ...devices },
    },
    securityContext: RESTRICTED,
    startupProbe: {
      ...ask(paths.liveness),
      periodSeconds: START_PERIOD,
      timeoutSeconds: 5,
      failureThreshold: Math.ceil(startSeconds / START_PERIOD),
    },
    livenessProbe: { ...ask(paths.liveness), periodSeconds: 30, timeoutSeconds: 5, failureThreshold: 3 },
    readinessProbe: { ...ask(paths.readiness), periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 3 },
    volumeMounts: server.volumes.map(({ volume, mountPath, readOnly }) => ({
      name: volume.name,
      mountPath,
      ...(readOnly ? { readOnly } : {}),
    })),
  };
}
