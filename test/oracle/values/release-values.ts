import type { Callee, Place } from '../catalog/places.ts';
import { resolverOf } from '../catalog/references.ts';
import { isTree, listAt, present, type Tree, textsAt, treeAt, treesIn, type Value } from '../catalog/tree.ts';
import {
  apart,
  containersValues,
  envFromValues,
  envValues,
  isExisting,
  keyOf,
  probesValues,
} from './container-values.ts';
import { networkValues } from './network-values.ts';
import { scalingValues } from './scaling-values.ts';

const CONCURRENCY: Tree = { allow: 'Allow', forbid: 'Forbid', replace: 'Replace' };

/** The chart's values of one release, without those of its platform. */
export function releaseValues(place: Place, callees: readonly Callee[], callers: readonly Place[]): Tree {
  const { settings: written, integration, organization, release, route } = place;
  const { resolve, routed } = resolverOf(place, callees);
  // Addresses may stand in these.
  const settings: Tree = {
    ...written,
    ...Object.fromEntries(
      [
        'config',
        'command',
        'arguments',
        'containers',
        'jobs',
        'scaling',
        'alerts',
        'dashboards',
        'extraObjects',
      ]
        .filter(part => written[part] !== undefined)
        .map(part => [part, resolve(written[part]!)]),
    ),
  };
  const below = (part: string) => (path: string) => place.isRemoved(`${part}.${path}`);
  const config = treeAt(settings, 'config');
  const env = envValues(config.env);
  const secretEnv = apart(treeAt(settings, 'secrets').env);
  const secretFiles = apart(treeAt(settings, 'secrets').files);
  const rollout = treeAt(settings, 'rollout');
  const shutdown = treeAt(settings, 'shutdown');
  return present({
    organization: organization.name,
    revision: String(release.spec.revision),
    description: settings.description,
    source: settings.source,
    selectorLabels: integration.spec.selectorLabels,
    runtime: integration.spec.runtime,
    image: { repository: treeAt(settings, 'image').repository, digest: treeAt(release.spec, 'image').digest },
    command: settings.command,
    args: settings.arguments,
    stopped: release.spec.state === 'stopped',
    ...scalingValues(settings),
    strategy: present({
      type: { rolling: 'RollingUpdate', recreate: 'Recreate' }[String(rollout.strategy)],
      maxSurge: rollout.maxSurge,
      maxUnavailable: rollout.maxUnavailable,
    }),
    minReadySeconds: rollout.minReadySeconds,
    progressDeadlineSeconds: rollout.progressDeadlineSeconds,
    revisionHistoryLimit: rollout.revisionHistoryLimit,
    shutdown: present({ preStopSeconds: shutdown.preStopSeconds, timeoutSeconds: shutdown.timeoutSeconds }),
    terminationGracePeriodSeconds: shutdown.gracePeriodSeconds,
    ...servedValues(place),
    probes: probesValues(settings.probes, kind => place.isRemoved(`probes.${kind}`)),
    route: route === undefined ? undefined : { enabled: true, ...route },
    env: { ...env, ...envValues(secretEnv.existing) },
    envFrom: envFromValues(config),
    files: filesValues(config.files),
    secretFiles: filesValues(secretFiles.existing),
    externalSecrets: present({
      env: secretEnv.own,
      files: secretFiles.own,
      generated: treeAt(settings, 'secrets').generated,
    }),
    resources: resourcesValues(place),
    securityContext: present({ runAsUser: treeAt(settings, 'security').runAsUser }),
    writablePaths: treeAt(settings, 'security').writablePaths,
    ...schedulingValues(treeAt(settings, 'scheduling')),
    persistence: Object.fromEntries(
      treesIn(settings.storage).map(([name, { class: storageClass, ...claim }]) => [
        name,
        present({ ...claim, storageClass }),
      ]),
    ),
    schedule: isTree(settings.schedule) ? scheduleValues(settings.schedule) : undefined,
    initContainers: containersValues(settings.containers, below('containers'), 'init'),
    sidecars: containersValues(settings.containers, below('containers'), 'sidecar'),
    jobs: containersValues(settings.jobs, below('jobs')),
    networkPolicy: networkValues(place, callees, callers, routed),
    prometheusRule: present({
      standard: treeAt(settings, 'alerts').standard,
      rules: treeAt(settings, 'alerts').rules,
    }),
    dashboards: settings.dashboards,
    extraObjects: settings.extraObjects,
  });
}

/** What the image serves; what was taken away from the runtime's is said to be none. */
function servedValues({ settings, isRemoved, port }: Place): Tree {
  const http = treeAt(settings, 'http');
  const health = treeAt(http, 'health');
  const metrics = treeAt(http, 'metrics');
  const orNone = (value: Value | undefined, path: string, none: Value): Value | undefined =>
    value ?? (isRemoved(path) ? none : undefined);
  return {
    service: present({ port: port === undefined ? 0 : http.port }),
    management: present({ port: orNone(treeAt(http, 'management').port, 'http.management.port', 0) }),
    health: present({
      port: health.port,
      ...Object.fromEntries(
        ['liveness', 'readiness', 'startup'].map(kind => [
          kind,
          orNone(health[kind], `http.health.${kind}`, ''),
        ]),
      ),
    }),
    metrics: present({
      port: metrics.port,
      path: orNone(metrics.path, 'http.metrics.path', ''),
      monitor: metrics.monitor,
    }),
  };
}

/** Files: texts, bytes and keys of existing objects. */
function filesValues(files: Value | undefined): Tree {
  return Object.fromEntries(
    Object.entries(isTree(files) ? files : {}).map(([name, content]) => {
      if (isExisting(content)) return [name, keyOf(content)];
      return [name, isTree(content) ? { binary: content.base64 } : content];
    }),
  );
}

/** Requests and limits; an amount that was taken away is said to be none. */
function resourcesValues({ settings, isRemoved }: Place): Tree {
  return Object.fromEntries(
    ['requests', 'limits'].map(part => [
      part,
      present(
        Object.fromEntries(
          ['cpu', 'memory', 'ephemeral-storage'].map(resource => [
            resource,
            treeAt(settings, 'resources', part)[resource] ??
              (isRemoved(`resources.${part}.${resource}`) ? '' : undefined),
          ]),
        ),
      ),
    ]),
  );
}

function schedulingValues(scheduling: Tree): Tree {
  return {
    priorityClassName: scheduling.priorityClass,
    nodeSelector: scheduling.nodeSelector,
    tolerations: textsAt(scheduling, 'tolerations'),
    topologySpread:
      scheduling.spread === undefined
        ? undefined
        : listAt(scheduling, 'spread').map(({ whenUnsatisfiable, ...rule }) => ({
            ...rule,
            whenUnsatisfiable: whenUnsatisfiable === 'hard' ? 'DoNotSchedule' : 'ScheduleAnyway',
          })),
  };
}

function scheduleValues(schedule: Tree): Tree {
  const history = treeAt(schedule, 'history');
  return present({
    enabled: true,
    cron: schedule.cron,
    timeZone: schedule.timeZone,
    concurrencyPolicy: CONCURRENCY[String(schedule.concurrency)],
    startingDeadlineSeconds: schedule.startingDeadlineSeconds,
    activeDeadlineSeconds: schedule.deadlineSeconds,
    backoffLimit: schedule.retries,
    successfulJobsHistoryLimit: history.successful,
    failedJobsHistoryLimit: history.failed,
  });
}
