import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasEnded, type ProcessIdentity } from '../../../src/host/lock/process-identity.ts';
import { forget, leftRuns } from './state-file.ts';

/** Ends kept runs, and the programs of abandoned ones, and only those: a number alone may belong to somebody else by now. */
export async function stopLeftRuns(say: (line: string) => void): Promise<void> {
  const runs = leftRuns();
  if (runs.length === 0) say('nothing runs');
  for (const run of runs) {
    if (!hasEnded(run.owner)) {
      process.kill(run.owner.pid, 'SIGTERM');
      // It stops its programs one after the other.
      for (let tenths = 0; tenths < 1200 && !isOver(run.owner); tenths++) await sleep(100);
      say(`${isOver(run.owner) ? 'stopped' : 'could not stop'} the run in ${run.folder}`);
      continue;
    }
    for (const { name, process: identity } of [...run.programs].reverse()) {
      if (isOver(identity)) continue;
      process.kill(-identity.pid, 'SIGTERM');
      for (let tenths = 0; tenths < 200 && !isOver(identity); tenths++) await sleep(100);
      const stubborn = !isOver(identity);
      if (stubborn) process.kill(-identity.pid, 'SIGKILL');
      say(`${stubborn ? 'killed' : 'stopped'} ${name} (${identity.pid})`);
    }
    rmSync(run.folder, { recursive: true, force: true, maxRetries: 5 });
    forget(run.folder);
  }
}

/** Whether a process does nothing any more: one that nobody has waited for keeps its number. */
function isOver(identity: ProcessIdentity): boolean {
  if (hasEnded(identity)) return true;
  try {
    return /^\d+ \(.*\) Z /s.test(readFileSync(`/proc/${identity.pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}
