import { FileFault } from '../../host/file-fault.ts';
import type { Staging } from '../staging.ts';
import type { Target } from '../target.ts';
import { folderOf } from '../tree-path.ts';
import { applyJournal } from './apply.ts';
import { type Journal, removeJournal, writeJournal } from './journal.ts';

/**
 * Makes all changes of a journal, or none, or leaves the journal in force when they stop between.
 * @throws FileFault when they are not all made.
 */
export function commit(target: Target, staging: Staging, journal: Journal): void {
  requireWritable(target, journal);
  staging.sync();
  const fault = enforce(target, journal);
  if (fault === undefined) return;
  removeJournal(target);
  throw fault;
}

/** Writes and applies a journal; gives the fault that stopped it before anything changed. */
function enforce(target: Target, journal: Journal): FileFault | undefined {
  try {
    writeJournal(target, journal);
  } catch (fault) {
    if (fault instanceof FileFault) return fault;
    throw fault;
  }
  const { changed, fault } = applyJournal(target, journal);
  if (fault === undefined) removeJournal(target);
  else if (changed) throw fault;
  return fault;
}

/** Finds folders that cannot be changed before anything is. */
function requireWritable({ out, files }: Target, { remove, folders, place }: Journal): void {
  const parents = new Set([...remove, ...folders, ...place].map(folderOf));
  for (const folder of parents) files.requireWritable(folder === '' ? out : `${out}/${folder}`);
}
