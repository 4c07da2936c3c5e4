import type { Reporter } from '../diagnostics/reporter.ts';
import { type DurableFiles, durableFiles } from '../host/durable-files.ts';
import { takeLock } from './exclusive.ts';
import { rollForward } from './journal/recover.ts';
import { Memory } from './memory/memory.ts';
import { Session } from './session.ts';
import { guarded, isUsable, refuseInto, type Target, withoutSlash } from './target.ts';
import type { WriteOptions, Writing } from './writing.ts';

/**
 * Begins to write a tree to an output folder, which is made if it is missing, and completes first what an earlier
 * command left half made. The folder is locked until `finish` or `abandon`. `undefined` when it cannot be
 * written to; reports `CST6050`–`CST6058`, as the steps of the writing do.
 */
export function openWriting(
  out: string,
  options: WriteOptions,
  reporter: Reporter,
  files: DurableFiles = durableFiles,
): Writing | undefined {
  const target: Target = { out: withoutSlash(out), files, refuse: refuseInto(reporter) };
  return guarded(target.refuse, () => files.withoutMask(() => open(target, options)));
}

function open(target: Target, options: WriteOptions): Writing | undefined {
  const { out, files } = target;
  if (!isUsable(target)) return undefined;
  const isNew = files.stat(out) === undefined;
  if (isNew) files.makeFolder(out, true);
  const lock = takeLock(target);
  if (lock === undefined) return undefined;
  const release = (): void => {
    lock.release();
    // Of a tree that was not written, not even the folder stays.
    if (isNew) files.removeFolder(out);
  };
  let session: Session | undefined;
  try {
    if (rollForward(target)) {
      const place = files.realPath(out);
      const memory = (to: Target, environment: string): Memory =>
        new Memory(to, options.stateFolder, `${place}\n${environment}`);
      session = new Session(target, options, release, memory);
    }
    return session;
  } finally {
    if (session === undefined) release();
  }
}
