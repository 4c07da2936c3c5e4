import type { Find } from '../../diagnostics/finding.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';
import { isIn, type Mount, mainMounts, ownMounts } from './mounted.ts';
import { setHere } from './set-here.ts';

/** What the container runtime and the kubelet mount themselves, or refuse to have anything mounted in. */
const RESERVED = ['/dev', '/proc', '/run/secrets/kubernetes.io', '/sys', '/var/run/secrets'];

/** The one place among them that is there to be mounted: memory that processes share. */
const SHARED_MEMORY = '/dev/shm';

/**
 * Reports mounts of one container that hide each other or cannot be made (`CST4010`), and those over what the system needs
 * (`CST4014`).
 */
export function reviewMounts(facts: ReleaseFacts, find: Find): void {
  for (const mounts of [mainMounts(facts), ...ownMounts(facts)]) reviewContainer(mounts, find);
}

function reviewContainer(unsorted: readonly Mount[], find: Find): void {
  const mounts = [...unsorted].sort((a, b) => byCodeUnit(a.path, b.path));
  for (const { path, settings } of mounts) {
    const reserved = RESERVED.find(folder => isIn(path, folder) && !isIn(path, SHARED_MEMORY));
    if (reserved === undefined) continue;
    const help = `choose a path outside of \`${reserved}\``;
    find('CST4014', { path, reserved }, { at: { settings }, help });
  }
  for (const [index, inner] of mounts.entries()) {
    const outer = mounts.find((other, at) => at !== index && hides(other, inner, at < index));
    if (outer === undefined) continue;
    find(
      'CST4010',
      { inner: inner.path, outer: outer.path, kind: outer.kind },
      {
        at: { settings: inner.settings },
        related: outer.settings.length === 0 ? [] : setHere(outer.settings),
        help: 'choose another path for one of the two',
      },
    );
  }
}

/** Whether one mount takes the place of another: a folder that can be written to may hold further mounts. */
function hides(outer: Mount, inner: Mount, before: boolean): boolean {
  if (outer.path === inner.path) return before;
  return outer.kind !== 'writable folder' && isIn(inner.path, outer.path);
}
