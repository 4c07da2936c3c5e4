import { settledMoment } from '../host/clock.ts';
import { sha256 } from '../host/digest.ts';
import type { WorkspaceEntry } from '../host/workspace-files.ts';

/**
 * Names the state of a workspace by the paths, sizes, times and inodes of its files and by what else the output
 * depends on; nothing when a file changed so recently that its time stamp proves nothing.
 */
export function workspaceState(
  entries: readonly WorkspaceEntry[],
  dependsOn: readonly string[],
): string | undefined {
  const settled = settledMoment();
  const lines = [...dependsOn];
  for (const { path, size, mtimeMs, ctimeMs, ino } of entries) {
    if (mtimeMs >= settled || ctimeMs >= settled) return undefined;
    lines.push(`${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}`);
  }
  return sha256(lines.join('\n'));
}
