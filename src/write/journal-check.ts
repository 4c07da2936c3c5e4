import { Folders } from './folders.ts';
import type { Journal } from './journal.ts';
import { pathsIn, readList } from './ownership.ts';
import { RESERVED, type Target } from './target.ts';
import { environmentOf, folderOf, isFolderPath, isListPath, isOwnPath } from './tree-path.ts';

/**
 * What is left to do of a journal that somebody may have written by hand, or why nothing of it is done: it may
 * name nothing but paths of a tree, remove and replace nothing that no list names, and every file that it
 * places waits in the staging folder or has arrived. Reports `CST6050`, `CST6051`, `CST6058`.
 */
export function checkJournal(target: Target, journal: Journal): Journal | string {
  const { out, files } = target;
  const wrong =
    [...journal.remove].find(path => !isOwnPath(path)) ??
    journal.folders.find(path => !isFolderPath(path)) ??
    journal.place.find(path => !isOwnPath(path) && !isFolderPath(path));
  if (wrong !== undefined) return 'it names a path that is not of a tree';
  const folders = new Folders(target);
  const staged = new Folders(target, `${out}/${RESERVED.staging}`);
  if ((files.stat(`${out}/${RESERVED.staging}`)?.kind ?? 'folder') !== 'folder') return 'the staging folder is no folder';
  const owned = ownership(target);
  const isReplaceable = (path: string): boolean => isListPath(path) || owned(path);

  for (const path of journal.remove) {
    const kind = folders.look(folderOf(path)).kind === 'absent' ? undefined : files.stat(`${out}/${path}`)?.kind;
    if (kind !== undefined && (kind !== 'file' || !isReplaceable(path))) return `it removes \`${path}\`, which Cistern did not write`;
  }
  for (const folder of journal.folders) folders.look(folder);
  const place: string[] = [];
  for (const path of journal.place) {
    const isGone = new Set([...journal.remove, ...journal.folders]);
    const present = folders.look(folderOf(path)).kind === 'present' ? files.stat(`${out}/${path}`)?.kind : undefined;
    const waiting = staged.look(folderOf(path)).kind === 'present' ? kindOf(target, path) : undefined;
    if (waiting === undefined) {
      if (present === undefined) return `\`${path}\` is neither staged nor in its place`;
      continue;
    }
    if (waiting === 'wrong') return `what is staged for \`${path}\` is not of a tree`;
    const isFree = present === undefined || isGone.has(path) || (present === 'file' && waiting === 'file' && isReplaceable(path));
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
  if (found.kind === 'file') return isOwnPath(path) ? 'file' : 'wrong';
  if (found.kind !== 'folder' || !isFolderPath(path)) return 'wrong';
  const isWhole = files.list(place).every(name => ['file', 'folder'].includes(kindOf(target, `${path}/${name}`) ?? 'wrong'));
  return isWhole ? 'folder' : 'wrong';
}

/** Whether the list of a path's environment names it; each list is read once. */
function ownership(target: Target): (path: string) => boolean {
  const lists = new Map<string, ReadonlySet<string>>();
  return path => {
    const environment = environmentOf(path);
    let list = lists.get(environment);
    if (list === undefined) {
      list = pathsIn(environment, readList(target, environment));
      lists.set(environment, list);
    }
    return list.has(path);
  };
}
