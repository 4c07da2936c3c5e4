import type { Find } from '../../../diagnostics/finding.ts';
import type { Settings } from '../../../link/settings.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';
import { accessModeOf, isExclusive } from '../../integration-app/workload/storage/claims.ts';
import { isWhole, wholeHelp } from '../memory.ts';
import { setHere } from '../set-here.ts';

/**
 * Reports volumes that one node or pod alone can mount and several pods would need: several replicas or runs (`CST4057`), and old
 * and new pods at once (`CST4056`), and pods of a job (`CST4066`).
 */
export function reviewStorage({ input }: ReleaseFacts, find: Find): void {
  const { storage = {}, jobs = {}, rollout, schedule } = input.settings;
  for (const [job, { mounts = [] }] of Object.entries(jobs)) {
    for (const [position, path] of mounts.entries()) {
      const held = Object.entries(storage).find(
        ([, volume]) => volume.mountPath === path && isExclusive(volume),
      );
      if (held === undefined) continue;
      const [name, volume] = held;
      const settings = ['jobs', job, 'mounts', position];
      const help = `let an init container do the work, or set \`storage.${name}.accessMode: ReadWriteMany\` where the class can do that`;
      find(
        'CST4066',
        { job, storage: name, mode: accessModeOf(volume) },
        { at: { settings }, related: setHere(['storage', name, 'mountPath']), help },
      );
    }
  }
  for (const [name, { size }] of Object.entries(storage)) {
    if (size === undefined || isWhole(size)) continue;
    const settings = ['storage', name, 'size'];
    find(
      'CST4017',
      { setting: settings.join('.'), memory: size },
      { at: { settings }, help: wholeHelp(size) },
    );
  }
  if (schedule !== undefined && schedule.concurrency !== 'allow') return;
  const [replicas, setting, one] =
    schedule === undefined
      ? mostReplicas(input.settings)
      : (['several', 'schedule.concurrency', 'forbid'] as const);
  for (const [name, volume] of Object.entries(storage)) {
    if (!isExclusive(volume)) continue;
    const settings = ['storage', name, 'accessMode'];
    const mode = accessModeOf(volume);
    if (replicas !== 1) {
      const help = `set \`${setting}: ${one}\`, or \`storage.${name}.accessMode: ReadWriteMany\` where the class can do that`;
      find(
        'CST4057',
        { storage: name, mode, setting, replicas },
        { at: { settings }, related: setHere(setting.split('.')), help },
      );
    } else if (rollout?.strategy === 'rolling') {
      const help = 'remove `rollout.strategy`, which then is `recreate`, or choose `ReadWriteMany`';
      find(
        'CST4056',
        { storage: name, mode },
        { at: { settings: ['rollout', 'strategy'] }, related: setHere(['storage', name, 'mountPath']), help },
      );
    }
  }
}

/** The largest number of pods that a release may have, and the setting that says so. */
function mostReplicas({ scaling }: Settings): readonly [number: number, setting: string, one: number] {
  const { autoscaling, keda, replicas = 1 } = scaling;
  if (autoscaling !== undefined) return [autoscaling.maxReplicas, 'scaling.autoscaling.maxReplicas', 1];
  if (keda !== undefined) return [keda.maxReplicas, 'scaling.keda.maxReplicas', 1];
  return [replicas, 'scaling.replicas', 1];
}
