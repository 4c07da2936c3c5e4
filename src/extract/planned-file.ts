import type { Reporter } from '../diagnostics/reporter.ts';
import type { TreeEntry } from '../host/git/list-tree.ts';
import { isBystander } from '../load/layout.ts';
import { foldedName, refusedName } from './stored-name.ts';

/** A file of a commit that compiling may read. */
export interface PlannedFile {
  /** Path relative to the workspace. */
  readonly path: string;
  readonly kind: 'file' | 'link';
  /** Object id of the content. */
  readonly id: string;
}

/** A path that is spoken for, as it was spelled first. */
interface Taken {
  readonly path: string;
  readonly isFolder: boolean;
}

/**
 * What of a commit's tree is to be written, in the order given; what `load` passes over is left out. Reports `CST8050`,
 * `CST8051` and `CST8052` for entries that a folder cannot hold as they are.
 */
export function plannedFiles(
  entries: readonly TreeEntry[],
  workspace: string,
  reporter: Reporter,
): readonly PlannedFile[] {
  const start = workspace === '' ? 0 : workspace.length + 1;
  const taken = new Map<string, Taken>();
  const planned: PlannedFile[] = [];
  for (const entry of entries) {
    if (entry.type === 'tree') continue;
    const path = entry.path.slice(start);
    const reason = refusedName(path);
    if (reason !== undefined) reporter.report('CST8051', { path, reason }, { help: NAME_HELP });
    else if (!isPassedOver(path) && isFree(taken, path, reporter)) {
      const file = plannedFile(entry, path, reporter);
      if (file !== undefined) planned.push(file);
    }
  }
  return planned;
}

const NAME_HELP = 'rename it in the repository of the catalog, and commit that';

function plannedFile({ mode, id }: TreeEntry, path: string, reporter: Reporter): PlannedFile | undefined {
  if (mode === '100644' || mode === '100755') return { path, kind: 'file', id };
  if (mode === '120000') return { path, kind: 'link', id };
  const what = mode === '160000' ? 'a submodule' : `an entry of mode ${mode}`;
  reporter.report('CST8050', { path, what }, { help: 'put the files themselves there' });
  return undefined;
}

/** Whether `load` ignores a path: some name below the first is hidden, or that of a text for people. */
function isPassedOver(path: string): boolean {
  return path.split('/').slice(1).some(isBystander);
}

function isFree(taken: Map<string, Taken>, path: string, reporter: Reporter): boolean {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    if (!isFreeFor(taken, { path: path.slice(0, end), isFolder: true }, reporter)) return false;
  }
  return isFreeFor(taken, { path, isFolder: false }, reporter);
}

function isFreeFor(taken: Map<string, Taken>, wanted: Taken, reporter: Reporter): boolean {
  const key = foldedName(wanted.path);
  const other = taken.get(key);
  if (other === undefined) taken.set(key, wanted);
  else if (other.path !== wanted.path || !other.isFolder || !wanted.isFolder) {
    reporter.report('CST8052', { path: wanted.path, other: other.path }, { help: NAME_HELP });
    return false;
  }
  return true;
}
