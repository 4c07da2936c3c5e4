import { code } from '../diagnostic.ts';

/** Codes of the stage `lower`. */
export const lower = {
  CST4001: code<{ cluster: string; capability: string; field: string }>(
    'error',
    ({ cluster, capability, field }) =>
      `cluster \`${cluster}\` has no capability \`${capability}\`, which \`${field}\` needs`,
  ),
  CST4002: code<{ environment: string; field: string; neededBy: string }>(
    'error',
    ({ environment, field, neededBy }) =>
      `environment \`${environment}\` has no \`${field}\`, which \`${neededBy}\` needs`,
  ),
  CST4003: code<{ cluster: string; version: string }>(
    'error',
    ({ cluster, version }) =>
      `Kubernetes ${version} of cluster \`${cluster}\` cannot sleep before a pod stops, which \`shutdown.preStopSeconds\` needs`,
  ),
  CST4004: code<{ variable: string; runtime: string }>(
    'error',
    ({ variable, runtime }) => `the variable \`${variable}\` must not be set with the runtime \`${runtime}\``,
  ),
  CST4005: code<{ variable: string; first: string; second: string }>(
    'error',
    ({ variable, first, second }) =>
      `the variable \`${variable}\` is set by both \`${first}\` and \`${second}\``,
  ),
  CST4006: code<{ what: string; port: string }>(
    'error',
    ({ what, port }) => `\`${what}\` is served on a port that does not exist: there is no \`${port}\``,
  ),
  CST4007: code<{ port: number }>(
    'error',
    ({ port }) => `\`http.port\` and \`http.management.port\` are both ${port}`,
  ),
  CST4008: code<{ part: string; bytes: number; limit: number }>(
    'error',
    ({ part, bytes, limit }) =>
      `\`config.${part}\` has ${bytes} bytes of values, and a ConfigMap holds at most ${limit}`,
  ),
  CST4009: code<{ file: string }>(
    'error',
    ({ file }) => `the content of file \`${file}\` is not valid base64`,
  ),
  CST4010: code<{ inner: string; outer: string; kind: string }>('error', ({ inner, outer, kind }) =>
    inner === outer
      ? `\`${inner}\` is mounted twice`
      : `\`${inner}\` lies inside \`${outer}\`, which is mounted as a ${kind}`,
  ),
  CST4012: code<{ resource: string; request: string; limit: string }>(
    'error',
    ({ resource, request, limit }) =>
      `the ${resource} request \`${request}\` is above the limit \`${limit}\``,
  ),
  CST4013: code<{ limit: string; least: string; runtime: string }>(
    'warning',
    ({ limit, least, runtime }) =>
      `the memory limit \`${limit}\` is tight for the runtime \`${runtime}\`, which wants \`${least}\` or more`,
  ),
  CST4014: code<{ path: string; reserved: string }>(
    'error',
    ({ path, reserved }) => `nothing can be mounted at \`${path}\`: \`${reserved}\` belongs to the system`,
  ),
  CST4015: code<{ variable: string; bytes: number; limit: number }>(
    'error',
    ({ variable, bytes, limit }) =>
      `the variable \`${variable}\` has ${bytes} bytes with its name, and a process starts with at most ${limit}`,
  ),
  CST4016: code('error', () => '`resources.limits.memory` has no value'),
  CST4017: code<{ setting: string; memory: string }>(
    'error',
    ({ setting, memory }) => `\`${setting}\` is \`${memory}\`, which is no whole number of bytes`,
  ),
  CST4040: code<{ integration: string; cluster: string; clusters: string }>(
    'error',
    ({ integration, cluster, clusters }) =>
      `\`${integration}\` cannot be reached from cluster \`${cluster}\`: it runs on ${clusters} and has no route`,
  ),
  CST4041: code<{ integration: string; cluster: string; clusters: string; exposure: string }>(
    'error',
    ({ integration, cluster, clusters, exposure }) =>
      `\`${integration}\` runs on ${clusters} and is reached from cluster \`${cluster}\` by its ${exposure} route, whose addresses nothing says`,
  ),
  CST4042: code<{ integration: string; environment: string }>(
    'error',
    ({ integration, environment }) =>
      `\`${integration}\` cannot be called: it serves no port in environment \`${environment}\``,
  ),
  CST4050: code<{ kind: string; of: string; length: number; limit: number }>(
    'error',
    ({ kind, of, length, limit }) =>
      `the name of the ${kind} of \`${of}\` would have ${length} characters, and at most ${limit} are possible`,
  ),
  CST4051: code<{ cron: string; problem: string }>(
    'error',
    ({ cron, problem }) => `the schedule \`${cron}\` is wrong: ${problem}`,
  ),
  CST4052: code<{ timeZone: string }>('error', ({ timeZone }) => `there is no time zone \`${timeZone}\``),
  CST4054: code<{ path: string; owner: string }>(
    'error',
    ({ path, owner }) => `\`${owner}\` shares \`${path}\`, where the main container mounts nothing`,
  ),
  CST4055: code<{ name: string }>(
    'error',
    ({ name }) => `the container \`${name}\` is called as the integration, whose name the main container has`,
  ),
  CST4056: code<{ storage: string; mode: string }>(
    'error',
    ({ storage, mode }) =>
      `\`rollout.strategy: rolling\` runs old and new pods at once, which cannot both mount \`storage.${storage}\` with \`accessMode: ${mode}\``,
  ),
  CST4057: code<{ storage: string; mode: string; setting: string; replicas: number | string }>(
    'error',
    ({ storage, mode, setting, replicas }) =>
      `\`storage.${storage}\` with \`accessMode: ${mode}\` cannot be mounted by the ${replicas} pods of \`${setting}\``,
  ),
  CST4058: code<{ stated: number; preStopSeconds: number; timeoutSeconds: number; needed: number }>(
    'error',
    ({ stated, preStopSeconds, timeoutSeconds, needed }) =>
      `\`shutdown.gracePeriodSeconds\` is ${stated}, and \`shutdown.preStopSeconds\` of ${preStopSeconds} with \`shutdown.timeoutSeconds\` of ${timeoutSeconds} needs ${needed}`,
  ),
  CST4059: code<{ probe: string; first: string; second: string }>(
    'error',
    ({ probe, first, second }) => `\`${probe}\` asks by \`${first}\` and by \`${second}\``,
  ),
  CST4060: code<{ setting: string; port: string }>(
    'error',
    ({ setting, port }) => `\`${setting}\` names the port \`${port}\`, which the container does not have`,
  ),
  CST4061: code<{ setting: string; container: string }>(
    'error',
    ({ setting, container }) =>
      `\`${setting}\` is for sidecars, and \`containers.${container}.kind\` is \`init\``,
  ),
  CST4062: code<{ port: number; first: string; second: string }>(
    'error',
    ({ port, first, second }) => `\`${first}\` and \`${second}\` are both ${port}`,
  ),
  CST4063: code(
    'error',
    () => '`rollout.maxSurge` and `rollout.maxUnavailable` are both 0, so no pod could ever be replaced',
  ),
  CST4064: code<{ problem: string }>('error', ({ problem }) => `the toleration is wrong: ${problem}`),
  CST4065: code<{ topologyKey: string }>(
    'error',
    ({ topologyKey }) => `the pods are spread over \`${topologyKey}\` twice in the same way`,
  ),
  CST4066: code<{ job: string; storage: string; mode: string }>(
    'error',
    ({ job, storage, mode }) =>
      `\`jobs.${job}\` shares \`storage.${storage}\` with \`accessMode: ${mode}\`, which the pods of the integration hold`,
  ),
  CST4067: code<{ file: string }>(
    'error',
    ({ file }) => `\`${file}\` is optional, and where it is missing an empty folder would lie at its path`,
  ),
  CST4068: code<{ setting: string; port: string }>(
    'error',
    ({ setting, port }) => `\`${setting}\` has the name of a port of the main container, \`${port}\``,
  ),
  CST4069: code<{ minReadySeconds: number; progressDeadlineSeconds: number }>(
    'error',
    ({ minReadySeconds, progressDeadlineSeconds }) =>
      `\`rollout.minReadySeconds\` of ${minReadySeconds} leaves no progress within the ${progressDeadlineSeconds} seconds of \`rollout.progressDeadlineSeconds\``,
  ),
  CST4070: code<{ scaler: string; least: number; most: number }>(
    'error',
    ({ scaler, least, most }) =>
      `\`scaling.${scaler}.minReplicas\` is ${least}, and \`scaling.${scaler}.maxReplicas\` only ${most}`,
  ),
  CST4071: code<{ setting: string; missing: string }>(
    'error',
    ({ setting, missing }) => `\`${setting}\` is measured against \`${missing}\`, which is not set or 0`,
  ),
  CST4072: code<{ setting: string; runtime: string }>(
    'warning',
    ({ setting, runtime }) =>
      `\`${setting}\` does not suit the runtime \`${runtime}\`, which keeps the memory it once had`,
  ),
  CST4073: code<{ setting: string; least: number }>(
    'error',
    ({ setting, least }) =>
      `\`scaling.maxUnavailable\` is 0 and \`${setting}\` is ${least}: no node with one of the pods could ever be drained`,
  ),
  CST4074: code<{ maxUnavailable: number; setting: string; least: number }>(
    'warning',
    ({ maxUnavailable, setting, least }) =>
      `\`scaling.maxUnavailable\` is ${maxUnavailable} and \`${setting}\` is ${least}: a drain may take all pods at once`,
  ),
  CST4075: code('error', () => '`scaling.keda` has no trigger'),
  CST4076: code(
    'error',
    () => '`scaling.keda.minReplicas` is 0, and no trigger can tell that there is work while no pod runs',
  ),
  CST4077: code(
    'error',
    () => '`scaling.keda.idleReplicas` is 0 and not less than `scaling.keda.minReplicas`',
  ),
  CST4078: code<{ trigger: string; parameter: string }>(
    'error',
    ({ trigger, parameter }) =>
      `trigger \`${trigger}\` has the parameter \`${parameter}\` in both \`metadata\` and \`secrets\``,
  ),
  CST4079: code(
    'error',
    () => '`http.metrics.monitor` is `service`, and without `http.port` there is no Service',
  ),
  CST4080: code<{ alert: string; problem: string }>(
    'error',
    ({ alert, problem }) => `the condition of alert \`${alert}\` cannot be read: ${problem}`,
  ),
  CST4081: code<{ alert: string; field: string; problem: string }>(
    'error',
    ({ alert, field, problem }) => `\`${field}\` of alert \`${alert}\` is no template: ${problem}`,
  ),
  CST4082: code<{ dashboard: string; problem: string }>(
    'error',
    ({ dashboard, problem }) => `dashboard \`${dashboard}\` is none of Grafana: ${problem}`,
  ),
  CST4083: code<{ bytes: number; limit: number }>(
    'error',
    ({ bytes, limit }) => `\`dashboards\` has ${bytes} bytes, and a ConfigMap holds at most ${limit}`,
  ),
  CST4090: code<{ cluster: string; className: string; host: string }>(
    'error',
    ({ cluster, className, host }) =>
      `the internal route of \`${host}\` would be public: cluster \`${cluster}\` serves both by the ingress class \`${className}\``,
  ),
  CST4091: code<{ annotation: string; cluster: string }>(
    'error',
    ({ annotation, cluster }) =>
      `cluster \`${cluster}\` sets the annotation \`${annotation}\` on its Ingresses, by which Cistern routes`,
  ),
  CST4092: code<{ environment: string; runtime: string }>(
    'warning',
    ({ environment, runtime }) =>
      `the runtime \`${runtime}\` trusts the bundle of environment \`${environment}\` alone, and it does not say that the public authorities are in it`,
  ),
  CST4093: code<{ what: string }>(
    'error',
    ({ what }) => `\`${what}\` switches the verification of certificates off`,
  ),
  CST4094: code<{ key: string; backend: string; reason: string }>(
    'error',
    ({ key, backend, reason }) =>
      `the key \`${key}\` cannot be read from a backend of kind \`${backend}\`: ${reason}`,
  ),
  CST4095: code<{ generated: string; reason: string }>(
    'error',
    ({ generated, reason }) => `the generated password \`${generated}\` ${reason}`,
  ),
  CST4096: code<{ what: string; first: string; second: string }>(
    'error',
    ({ what, first, second }) => `\`${what}\` is fed by both \`${first}\` and \`${second}\``,
  ),
  CST4097: code<{ environment: string; what: string }>(
    'error',
    ({ environment, what }) => `the secret backend of environment \`${environment}\` ${what}`,
  ),
  CST4100: code<{ kind: string; reason: string }>(
    'error',
    ({ kind, reason }) => `an extra object cannot be of kind \`${kind}\`: ${reason}`,
  ),
  CST4101: code<{ name: string; namespace: string }>(
    'error',
    ({ name, namespace }) => `the extra object \`${name}\` would live in the namespace \`${namespace}\``,
  ),
  CST4103: code<{ name: string; target: string }>(
    'error',
    ({ name, target }) => `patch \`${name}\` has no target: the release has no \`${target}\``,
  ),
  CST4104: code<{ name: string; object: string; problem: string }>(
    'error',
    ({ name, object, problem }) => `patch \`${name}\` cannot change \`${object}\`: ${problem}`,
  ),
  CST4105: code<{ name: string; object: string }>(
    'error',
    ({ name, object }) => `patch \`${name}\` changes nothing in \`${object}\``,
  ),
  CST4106: code<{ name: string; object: string; what: string }>(
    'error',
    ({ name, object, what }) => `patch \`${name}\` would change of \`${object}\` ${what}`,
  ),
  CST4107: code<{ name: string; object: string; setting: string }>(
    'warning',
    ({ name, object, setting }) =>
      `patch \`${name}\` of \`${object}\` does what the setting \`${setting}\` is for`,
  ),
  CST4120: code<{ extension: string; message: string }>(
    'error',
    ({ extension, message }) => `extension \`${extension}\` finds: ${message}`,
  ),
  CST4121: code<{ extension: string; document: string; message: string }>(
    'error',
    ({ extension, document, message }) => `extension \`${extension}\` failed on ${document}: ${message}`,
  ),
  CST4122: code<{ extension: string; document: string; at: string; problem: string }>(
    'error',
    ({ extension, document, at, problem }) =>
      `extension \`${extension}\` made no plain objects of ${document}: ${at} ${problem}`,
  ),
  CST4123: code<{ extension: string; object: string; problem: string }>(
    'error',
    ({ extension, object, problem }) =>
      `extension \`${extension}\` made ${object}, which it must not make: ${problem}`,
  ),
  CST4124: code<{ extension: string; document: string; at: string }>(
    'error',
    ({ extension, document, at }) =>
      `extension \`${extension}\` made something else of ${document} the second time, at ${at}`,
  ),
  CST4160: code<{ container: string; resource: string; amount: string; bound: string; limit: string }>(
    'error',
    ({ container, resource, amount, bound, limit }) =>
      `the container \`${container}\` asks for \`${amount}\` of ${resource}, and its namespace ${bound} \`${limit}\``,
  ),
  CST4161: code<{ what: string; asked: string; most: string }>(
    'error',
    ({ what, asked, most }) =>
      `the ${what} come to \`${asked}\`, and all pods of the namespace may have \`${most}\``,
  ),
  CST4162: code<{ agent: string }>(
    'error',
    ({ agent }) => `agent \`${agent}\` runs nothing: its model is a service, and it has no \`orchestration\``,
  ),
};
