import { templateDigests } from '../../config/template-digests.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import { furtherContainers } from '../container/further-containers.ts';
import { mainContainer } from '../container/main-container.ts';
import { mountsOf } from '../storage/mounted-volume.ts';
import { volumesOf } from '../storage/volumes.ts';
import { neededGrace } from './grace-period.ts';
import type { PodParts } from './pod-template.ts';

/** The pods of the integration itself, whether they run all the time or by a schedule. */
export function integrationPod(facts: ReleaseFacts): PodParts {
  const { settings } = facts.input;
  const volumes = volumesOf(facts);
  const further = furtherContainers(facts);
  return {
    labels: facts.labels,
    annotations: templateDigests(facts),
    container: mainContainer(facts, mountsOf(volumes)),
    before: further.containers,
    volumes: [...volumes, ...further.volumes],
    grace: settings.shutdown.gracePeriodSeconds ?? neededGrace(settings),
  };
}
