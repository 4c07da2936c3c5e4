import { type JsonMap, mapOf } from '../../../../source/json.ts';
import type { Shape } from './shape.ts';

/** @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ */
const FIELD_REF: Shape = { defaults: { apiVersion: 'v1' } };

const HTTP_GET: Shape = { defaults: { scheme: 'HTTP', path: '/' } };

const PROBE: Shape = {
  defaults: { failureThreshold: 3, periodSeconds: 10, successThreshold: 1, timeoutSeconds: 1 },
  idle: { initialDelaySeconds: 0 },
  maps: { httpGet: HTTP_GET, grpc: { idle: { service: '' } } },
};

const HANDLER: Shape = { maps: { httpGet: HTTP_GET } };

const KEY_REF: Shape = { idle: { optional: false } };

const SECURITY: Shape = { idle: { privileged: false } };

const CONTAINER: Shape = {
  defaults: {
    imagePullPolicy: pullPolicy,
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
  },
  idle: { stdin: false, stdinOnce: false, tty: false, workingDir: '' },
  maps: {
    resources: { always: { requests: requestsOf }, amounts: ['limits', 'requests'] },
    livenessProbe: PROBE,
    readinessProbe: PROBE,
    startupProbe: PROBE,
    lifecycle: { maps: { postStart: HANDLER, preStop: HANDLER } },
    securityContext: SECURITY,
  },
  lists: {
    ports: { defaults: { protocol: 'TCP' }, idle: { hostPort: 0 } },
    env: {
      idle: { value: '' },
      maps: {
        valueFrom: {
          maps: {
            fieldRef: FIELD_REF,
            configMapKeyRef: KEY_REF,
            secretKeyRef: KEY_REF,
            resourceFieldRef: { defaults: { divisor: '0' }, amounts: ['divisor'] },
          },
        },
      },
    },
    envFrom: { idle: { prefix: '' }, maps: { configMapRef: KEY_REF, secretRef: KEY_REF } },
    volumeMounts: { idle: { readOnly: false, subPath: '', mountPropagation: 'None' } },
  },
};

const DOWNWARD_ITEM: Shape = {
  maps: { fieldRef: FIELD_REF, resourceFieldRef: { defaults: { divisor: '0' }, amounts: ['divisor'] } },
};

const VOLUME: Shape = {
  defaults: { emptyDir: volume => (Object.keys(volume).length === 1 ? {} : undefined) },
  maps: {
    configMap: { defaults: { defaultMode: 420 }, idle: { optional: false } },
    secret: { defaults: { defaultMode: 420 }, idle: { optional: false } },
    downwardAPI: { defaults: { defaultMode: 420 }, lists: { items: DOWNWARD_ITEM } },
    emptyDir: { amounts: ['sizeLimit'], idle: { medium: '' } },
    hostPath: { idle: { type: '' } },
    persistentVolumeClaim: { idle: { readOnly: false } },
    projected: {
      defaults: { defaultMode: 420 },
      lists: {
        sources: {
          maps: {
            serviceAccountToken: { defaults: { expirationSeconds: 3600 } },
            downwardAPI: { lists: { items: DOWNWARD_ITEM } },
            configMap: KEY_REF,
            secret: KEY_REF,
          },
        },
      },
    },
  },
};

/** The specification of a pod. */
export const POD_SPEC: Shape = {
  defaults: {
    dnsPolicy: 'ClusterFirst',
    enableServiceLinks: true,
    restartPolicy: 'Always',
    schedulerName: 'default-scheduler',
    terminationGracePeriodSeconds: 30,
  },
  idle: {
    hostIPC: false,
    hostNetwork: false,
    hostPID: false,
    setHostnameAsFQDN: false,
    shareProcessNamespace: false,
  },
  lists: {
    containers: CONTAINER,
    initContainers: CONTAINER,
    ephemeralContainers: CONTAINER,
    volumes: VOLUME,
    topologySpreadConstraints: {
      defaults: { nodeAffinityPolicy: 'Honor', nodeTaintsPolicy: 'Ignore' },
    },
    tolerations: { defaults: { operator: 'Equal' } },
  },
  maps: { securityContext: { idle: { fsGroupChangePolicy: 'Always' } } },
};

/** A template of pods. */
export const POD_TEMPLATE: Shape = { maps: { spec: POD_SPEC } };

/** `Always` for images without a tag or digest and for `latest`, else `IfNotPresent`. */
function pullPolicy({ image }: JsonMap): string | undefined {
  if (typeof image !== 'string') return undefined;
  const [name = '', digest] = image.split('@');
  const tag = /:([^/:]+)$/.exec(name)?.[1] ?? (digest === undefined ? 'latest' : '');
  return tag === 'latest' ? 'Always' : 'IfNotPresent';
}

/** What is limited and not requested is requested as it is limited. */
function requestsOf({ limits, requests }: JsonMap): JsonMap | undefined {
  return limits === undefined ? undefined : { ...mapOf(limits), ...mapOf(requests) };
}
