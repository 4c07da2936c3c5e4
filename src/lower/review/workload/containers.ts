import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import type { Find } from '../../../diagnostics/finding.ts';
import type { FurtherContainer } from '../../../link/settings/workload.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';
import { portsOf } from '../../integration-app/workload/container/main-container.ts';
import { sharablePaths } from '../../integration-app/workload/storage/shared-mounts.ts';
import { reviewMemory } from '../memory.ts';
import { reviewRequest } from '../resources.ts';
import { setHere } from '../set-here.ts';

/**
 * Reports what is wrong with further containers and jobs: `CST4054` for a mount that the main container has not, `CST4061`
 * for an init container that serves something, `CST4062` and `CST4068` for a port that two containers serve or name alike,
 * and what their resources have.
 */
export function reviewContainers(facts: ReleaseFacts, find: Find): void {
  const { containers = {}, jobs = {} } = facts.input.settings;
  const owners = new Map(
    [...portsOf(facts)].map(([name, port]) => [port, `http${name === 'http' ? '' : '.management'}.port`]),
  );
  for (const [part, all] of Object.entries({ containers, jobs })) {
    for (const [name, { mounts = [], resources }] of Object.entries(all)) {
      reviewMountPaths(facts, [part, name], mounts, find);
      if (resources === undefined) continue;
      const at = [part, name, 'resources'];
      reviewRequest('cpu', resources, find, at);
      if (reviewMemory(resources, find, at)) reviewRequest('memory', resources, find, at);
      reviewRequest('ephemeral-storage', resources, find, at);
    }
  }
  for (const [name, container] of Object.entries(containers)) {
    if (container.kind === 'init') reviewInit(name, container, find);
    for (const [port, number] of Object.entries(container.ports ?? {})) {
      const settings = ['containers', name, 'ports', port];
      const own = settings.join('.');
      if (port === 'http' || port === 'management') {
        const help = 'choose another name: Services and monitors would take one for the other';
        find('CST4068', { setting: own, port }, { at: { settings }, help });
      }
      const other = owners.get(number);
      owners.set(number, own);
      if (other === undefined) continue;
      const help = 'containers of a pod share its ports: give one of them another';
      find(
        'CST4062',
        { port: number, first: other, second: own },
        { at: { settings }, related: setHere(other.split('.')), help },
      );
    }
  }
}

function reviewMountPaths(
  facts: ReleaseFacts,
  owner: readonly [part: string, name: string],
  mounts: readonly string[],
  find: Find,
): void {
  if (mounts.length === 0) return;
  const known = sharablePaths(facts);
  for (const [position, path] of mounts.entries()) {
    if (known.includes(path)) continue;
    const help = didYouMean(path, known, 'paths');
    find(
      'CST4054',
      { path, owner: owner.join('.') },
      { at: { settings: [...owner, 'mounts', position] }, help },
    );
  }
}

function reviewInit(name: string, { ports, probes }: FurtherContainer, find: Find): void {
  const stated = { ports, probes };
  for (const [setting, value] of Object.entries(stated)) {
    if (Object.keys(value ?? {}).length === 0) continue;
    const settings = ['containers', name, setting];
    const help = `remove it, or say \`kind: sidecar\``;
    find('CST4061', { setting: settings.join('.'), container: name }, { at: { settings }, help });
  }
}
