import type { Reporter } from '../../diagnostics/reporter.ts';
import { type DurableFiles, durableFiles } from '../../host/durable-files.ts';
import { takeLock } from '../exclusive.ts';
import { guarded, isUsable, RESERVED, refuseInto, type Target, withoutSlash } from '../target.ts';
import { applyJournal } from './apply.ts';
import { journalPath, readJournal, removeJournal } from './journal.ts';
import { checkJournal } from './journal-check.ts';

/** Whether a command stopped while it changed an output folder: nothing may read the folder before `recover` has succeeded. */
export function isIncomplete(out: string, files: DurableFiles = durableFiles): boolean {
  return files.stat(journalPath(withoutSlash(out))) !== undefined;
}

/**
 * Completes the changes that a command left half made; true when the output folder is complete afterwards.
 * Reports `CST6050`, `CST6051`, `CST6054`–`CST6058`.
 */
export function recover(out: string, reporter: Reporter, files: DurableFiles = durableFiles): boolean {
  const target: Target = { out: withoutSlash(out), files, refuse: refuseInto(reporter) };
  const done = guarded(target.refuse, () => {
    if (!isUsable(target)) return false;
    if (!isIncomplete(target.out, files)) return true;
    const lock = takeLock(target);
    if (lock === undefined) return false;
    try {
      return rollForward(target);
    } finally {
      lock.release();
    }
  });
  return done ?? false;
}

/** Completes what a journal says, if there is one, and removes what killed commands left; needs the lock. */
export function rollForward(target: Target): boolean {
  const { out, files, refuse } = target;
  const path = journalPath(out);
  if (files.stat(path) !== undefined) {
    const journal = readJournal(target);
    let errors = 0;
    const counting: Target = {
      ...target,
      refuse: (...report) => {
        errors++;
        refuse(...report);
      },
    };
    const left = typeof journal === 'string' ? journal : checkJournal(counting, journal);
    if (typeof left === 'string' || errors > 0) {
      const reason = typeof left === 'string' ? left : 'something lies in the way';
      refuse(
        'CST6057',
        { path, reason },
        `undo what the message names and run the command again, or remove the journal and \`${out}/${RESERVED.staging}\` and render anew`,
      );
      return false;
    }
    const { fault } = applyJournal(target, left);
    if (fault !== undefined) {
      refuse('CST6056', { out }, 'the next command goes on with them when the cause is gone');
      throw fault;
    }
    removeJournal(target);
  }
  discardStaging(target);
  return true;
}

/** Removes the staging folder and a journal that never came into force. */
export function discardStaging({ out, files }: Target): void {
  for (const path of [`${out}/${RESERVED.draft}`, `${out}/${RESERVED.staging}`]) {
    if (files.stat(path) !== undefined) files.removeTree(path);
  }
}
