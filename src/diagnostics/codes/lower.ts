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
  CST4005: code<{ variable: string }>(
    'error',
    ({ variable }) => `the variable \`${variable}\` is set by both \`config.env\` and \`secrets.env\``,
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
};
