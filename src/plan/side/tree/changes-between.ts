import { byCodeUnit } from '../../../source/order.ts';
import { joined, type PathChange, type SideItem, type SideTree } from './side-tree.ts';

/** Which names at the top take part. */
export type Scope = (top: string) => boolean;

/** Files that no cluster and no person reads: which files are ours, and what Argo CD and git are told of the branch. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['.cistern-files', '.gitattributes', 'hydrator.metadata']);

/** The files that differ between two trees, sorted by path; folders with equal ids are not looked into. */
export async function changesBetween(
  before: SideTree,
  after: SideTree,
  scope: Scope,
): Promise<readonly PathChange[]> {
  const known = after.changesSince?.(before);
  if (known !== undefined) return known.filter(isShown);
  const changes: PathChange[] = [];
  await compareFolder('');
  return changes.filter(isShown).sort((a, b) => byCodeUnit(a.path, b.path));

  async function compareFolder(folder: string): Promise<void> {
    const [old, now] = await Promise.all([before.items(folder), after.items(folder)]);
    const names = [...new Set([...old.keys(), ...now.keys()])];
    await Promise.all(
      names.map(async name => {
        if (folder !== '' || scope(name))
          await compareItem(joined(folder, name), old.get(name), now.get(name));
      }),
    );
  }

  async function compareItem(path: string, old: SideItem | undefined, now: SideItem | undefined) {
    if (old?.kind === now?.kind && old?.id !== undefined && old.id === now?.id) return;
    if (old?.kind === 'folder' || now?.kind === 'folder') await compareFolder(path);
    if (old?.kind === 'file' && now?.kind === 'file') changes.push({ path, verb: 'changed' });
    else if (old?.kind === 'file') changes.push({ path, verb: 'deleted' });
    else if (now?.kind === 'file') changes.push({ path, verb: 'created' });
  }
}

function isShown({ path }: PathChange): boolean {
  return !BOOKKEEPING.has(path.slice(path.lastIndexOf('/') + 1));
}
