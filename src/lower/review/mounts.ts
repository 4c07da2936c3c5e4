import type { Find } from '../../diagnostics/finding.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Path } from '../../source/pointer.ts';
import type { MountedFile } from '../integration-app/config/mounted-file.ts';
import { type ReleaseFacts, SECRETS_FOLDER } from '../integration-app/release-facts.ts';
import { writableFolders } from '../integration-app/workload/volumes.ts';

/** One place of the container's file system that a volume takes. */
interface Mount {
  readonly path: string;
  readonly settings: Path;
  readonly kind: 'writable folder' | 'read-only folder' | 'file';
}

/** What the container runtime and the kubelet mount themselves, or refuse to have anything mounted in. */
const RESERVED = ['/dev', '/proc', '/run/secrets/kubernetes.io', '/sys', '/var/run/secrets'];

/** The one place among them that is there to be mounted: memory that processes share. */
const SHARED_MEMORY = '/dev/shm';

/** Reports mounts that hide each other or cannot be made (`CST4010`), and those over what the system needs (`CST4014`). */
export function reviewMounts(facts: ReleaseFacts, find: Find): void {
  const mounts = [...mountsOf(facts)].sort((a, b) => byCodeUnit(a.path, b.path));
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
      { at: { settings: inner.settings }, help: 'choose another path for one of the two' },
    );
  }
}

/** Whether one mount takes the place of another: a folder that can be written to may hold further mounts. */
function hides(outer: Mount, inner: Mount, before: boolean): boolean {
  if (outer.path === inner.path) return before;
  return outer.kind !== 'writable folder' && isIn(inner.path, outer.path);
}

/** Whether a path is a folder or lies in it. */
function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function mountsOf(facts: ReleaseFacts): readonly Mount[] {
  const paths = facts.input.settings.security.writablePaths ?? [];
  const writable = writableFolders(facts).map(path => ({
    path,
    settings: paths.includes(path) ? ['security', 'writablePaths', paths.indexOf(path)] : ['security'],
    kind: 'writable folder' as const,
  }));
  return [
    ...writable,
    ...mountsOfFiles('config', facts.configFiles, facts.profile.configFolder),
    ...mountsOfFiles('secrets', facts.secretFiles, SECRETS_FOLDER),
  ];
}

function mountsOfFiles(
  source: 'config' | 'secrets',
  files: readonly MountedFile<unknown>[],
  folder: string,
): readonly Mount[] {
  const inFolder = files.some(file => file.inFolder);
  return [
    ...(inFolder ? [{ path: folder, settings: [source, 'files'], kind: 'read-only folder' as const }] : []),
    ...files
      .filter(file => !file.inFolder)
      .map(({ path, name }) => ({ path, settings: [source, 'files', name], kind: 'file' as const })),
  ];
}
