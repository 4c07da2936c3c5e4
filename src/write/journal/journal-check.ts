import { isTreePath } from '../../emit/file-name.ts';
import { RESERVED, type Target } from '../target.ts';
import { Folders } from '../tree/folders.ts';
import { OldTree } from '../tree/old-tree.ts';
import { folderOf, isFolderPath, isListPath } from '../tree-path.ts';
import type { Journal } from './journal.ts';

/**
 * What is left to do of a journal that somebody may have written by hand, or why nothing of it is done: it may
 * name nothing but paths of a tree, remove and replace nothing that no list names, and every file that it
 * places waits in the staging folder or has arrived. Reports `CST6050`, `CST6051`, `CST6058`.
 */
export function checkJournal(target: Target, journal: Journal): Journal | string {
  const { out, files } = target;
  const wrong =
    journal.remove.find(path => !isTreePath(path)) ??
    journal.folders.find(path => !isFolderPath(path)) ??
    journal.place.find(path => !isTreePath(path) && !isFolderPath(path));
  if (wrong !== undefined) return 'it names a path that is not of a tree';
  const folders = new Folders(target);
  const staged = new Folders(target, `${out}/${RESERVED.staging}`);
  if ((files.stat(`${out}/${RESERVED.staging}`)?.kind ?? 'folder') !== 'folder')
    return 'the staging folder is no folder';
  const old = new OldTree(target);
  const isReplaceable = (path: string): boolean => isListPath(path) || old.mayHave(path);

  for (const path of journal.remove) {
    const kind =
      folders.look(folderOf(path)).kind === 'present' ? files.stat(`${out}/${path}`)?.kind : undefined;
    if (kind !== undefined && (kind !== 'file' || !isReplaceable(path)))
      return `it removes \`${path}\`, which Cistern did not write`;
  }
  for (const folder of journal.folders) folders.look(folder);
  const place: string[] = [];
  for (const path of journal.place) {
    if (folders.look(folderOf(path)).kind !== 'present') return `the folder of \`${path}\` is missing`;
    const present = files.stat(`${out}/${path}`)?.kind;
    const waiting = staged.look(folderOf(path)).kind === 'present' ? kindOf(target, path) : undefined;
    if (waiting === undefined) {
      if (present === undefined) return `\`${path}\` is neither staged nor in its place`;
      continue;
    }
    if (waiting === 'wrong') return `what is staged for \`${path}\` is not of a tree`;
    const isFree = present === undefined || (present === 'file' && waiting === 'file' && isReplaceable(path));
    if (!isFree) return `it replaces \`${path}\`, which Cistern did not write`;
    place.push(path);
  }
  return { remove: journal.remove, folders: journal.folders, place };
}

/** What waits in the staging folder; a folder counts only if all in it is of a tree. */
function kindOf(target: Target, path: string): 'file' | 'folder' | 'wrong' | undefined {
  const { out, files } = target;
  const place = `${out}/${RESERVED.staging}/${path}`;
  const found = files.stat(place);
  if (found === undefined) return undefined;
  if (found.kind === 'file') return isTreePath(path) ? 'file' : 'wrong';
  if (found.kind !== 'folder' || !isFolderPath(path)) return 'wrong';
  const isWhole = files
    .list(place)
    .every(name => ['file', 'folder'].includes(kindOf(target, `${path}/${name}`) ?? 'wrong'));
  return isWhole ? 'folder' : 'wrong';
}
