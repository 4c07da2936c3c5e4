import type { FurtherContainer } from '../../../../link/settings/workload.ts';
import { byCodeUnit } from '../../../../source/order.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import { ownSecretsName } from '../../identity/own-secrets.ts';
import type { ReleaseFacts } from '../../release-facts.ts';
import { type MountedVolume, mountsOf } from '../storage/mounted-volume.ts';
import { sharedVolumes } from '../storage/shared-mounts.ts';
import { ownScratch } from '../storage/volumes.ts';
import { containerPorts } from './main-container.ts';
import { ownContainer } from './own-container.ts';
import { probesOf } from './probes.ts';

/** Further containers of the pods, and the volumes that they have for themselves. */
export interface FurtherContainers {
  readonly containers: Plain<k8s.Container[]>;
  readonly volumes: readonly MountedVolume[];
}

/**
 * The containers that start before the main one, in their order: init containers run to their end, sidecars stay. A sidecar
 * is an init container that is always restarted, so it is there when the others start and never keeps a job from ending.
 */
export function furtherContainers(facts: ReleaseFacts): FurtherContainers {
  const made = inOrder(facts.input.settings.containers).map(([name, container]) => {
    const own = ownScratch(name, container.writablePaths).filter(({ mounts }) =>
      mounts.every(({ mountPath }) => !container.mounts?.includes(mountPath)),
    );
    const image = facts.input.images?.[`containers.${name}`] ?? '';
    const mounts = [...mountsOf(own), ...mountsOf(sharedVolumes(facts, container.mounts))];
    const base = ownContainer(
      { name, image, secretName: ownSecretsName(facts.name, 'containers', name) },
      container,
    );
    return { container: { ...base, ...beside(container), volumeMounts: mounts }, own };
  });
  return { containers: made.map(({ container }) => container), volumes: made.flatMap(({ own }) => own) };
}

/** Further containers as they start: by their order, sidecars before init containers, then by name. */
export function inOrder(
  containers: Readonly<Record<string, FurtherContainer>> = {},
): readonly (readonly [string, FurtherContainer])[] {
  const rank = ({ kind }: FurtherContainer): number => (kind === 'sidecar' ? 0 : 1);
  return Object.entries(containers).sort(
    ([a, one], [b, other]) =>
      (one.order ?? 0) - (other.order ?? 0) || rank(one) - rank(other) || byCodeUnit(a, b),
  );
}

/** What only a sidecar has. */
function beside({ kind, ports = {}, probes }: FurtherContainer): Partial<Plain<k8s.Container>> {
  if (kind !== 'sidecar') return {};
  const named = new Map(Object.entries(ports).sort(([a], [b]) => byCodeUnit(a, b)));
  return {
    restartPolicy: 'Always',
    ...(named.size > 0 ? { ports: containerPorts(named) } : {}),
    ...probesOf(probes, named),
  };
}
