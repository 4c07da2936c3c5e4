import { acquireLock, type HeldLock } from '../host/lock/lock.ts';
import { RESERVED, type Target } from './target.ts';

/** The lock of an output folder, which must exist; `undefined` when another command has it (`CST6054`). */
export function takeLock({ out, files, refuse }: Target): HeldLock | undefined {
  files.requireWritable(out);
  const lock = acquireLock(`${out}/${RESERVED.lock}`, files);
  if (lock.held) return lock;
  const { holder, file } = lock;
  refuse(
    'CST6054',
    { out, holder: holder === undefined ? 'another command' : `process ${holder.pid} on \`${holder.host}\`` },
    `wait until it has finished; if it is certain that it no longer runs, remove \`${file}\``,
  );
  return undefined;
}
