import type { Job } from '../../../../link/settings/workload.ts';
import { byCodeUnit } from '../../../../source/order.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import { templateDigests } from '../../config/template-digests.ts';
import { ownSecretsName } from '../../identity/own-secrets.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import { mainContainer } from '../container/main-container.ts';
import { ownContainer } from '../container/own-container.ts';
import { resourcesOf } from '../container/resources.ts';
import { literal, ownVariables } from '../container/variables.ts';
import { mountsOf } from '../storage/mounted-volume.ts';
import { sharedVolumes } from '../storage/shared-mounts.ts';
import { ownScratch, transientVolumes } from '../storage/volumes.ts';
import { GRACE_MARGIN } from './grace-period.ts';
import type { PodParts } from './pod-template.ts';

/**
 * The pods of a job. With an image of its own a job has what it states and nothing else; without one it runs the image of
 * the integration, with its variables, secrets and files, but without storage that it does not name.
 */
export function jobPod(facts: ReleaseFacts, name: string, job: Job): Omit<PodParts, 'labels'> {
  const grace = facts.input.settings.shutdown.timeoutSeconds + GRACE_MARGIN;
  const annotations = templateDigests(facts, { job: name, whole: job.image === undefined });
  const secretName = ownSecretsName(facts.name, 'jobs', name);
  const shared = sharedVolumes(facts, job.mounts);
  const without = (mountPath: string): boolean => !job.mounts?.includes(mountPath);
  if (job.image !== undefined) {
    const own = ownScratch(name, job.writablePaths).filter(({ mounts }) =>
      mounts.every(({ mountPath }) => without(mountPath)),
    );
    const volumes = [...own, ...shared];
    const image = facts.input.images?.[`jobs.${name}`] ?? '';
    const container = ownContainer({ name, image, secretName }, job);
    return {
      annotations,
      grace,
      before: [],
      volumes,
      container: { ...container, volumeMounts: mountsOf(volumes) },
    };
  }
  const inherited = transientVolumes(facts);
  const known = new Set(mountsOf(inherited).map(({ mountPath }) => mountPath));
  const further = [...ownScratch(name, job.writablePaths), ...shared].filter(({ mounts }) =>
    mounts.every(({ mountPath }) => !known.has(mountPath)),
  );
  const volumes = [...inherited, ...further];
  return {
    annotations,
    grace,
    before: [],
    volumes,
    container: overlaid(facts, name, job, mainContainer(facts, mountsOf(volumes)), secretName),
  };
}

/** The main container as a job runs it: it serves nothing and is asked nothing. */
function overlaid(
  facts: ReleaseFacts,
  name: string,
  job: Job,
  main: Plain<k8s.Container>,
  secretName: string,
): Plain<k8s.Container> {
  const { ports, startupProbe, livenessProbe, readinessProbe, args = [], ...container } = main;
  const stated = ownVariables(job, secretName);
  const env = [
    ...(container.env ?? []).filter(variable => !stated.some(other => other.name === variable.name)),
    ...stated,
  ].sort((a, b) => byCodeUnit(a.name, b.name));
  const inherited = job.arguments === undefined ? args : facts.runtimeArguments.map(literal);
  // Another command reads none of the arguments of the runtime.
  const kept = job.command === undefined ? inherited : [];
  const arguments_ = [...kept, ...(job.arguments ?? []).map(literal)];
  const { requests, limits } = facts.input.settings.resources;
  const resources = {
    requests: { ...requests, ...job.resources?.requests },
    limits: { ...limits, ...job.resources?.limits },
  };
  return {
    ...container,
    name,
    ...(job.command === undefined ? {} : { command: job.command.map(literal) }),
    ...(arguments_.length > 0 ? { args: arguments_ } : {}),
    ...(env.length > 0 ? { env } : {}),
    resources: resourcesOf(resources),
    securityContext: {
      ...container.securityContext,
      ...(job.runAsUser === undefined ? {} : { runAsUser: job.runAsUser }),
    },
  };
}
