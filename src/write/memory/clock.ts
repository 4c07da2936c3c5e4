import { RESERVED, type Target } from '../target.ts';

/** File systems count time in ticks of up to ten milliseconds; some in seconds, for which nobody should wait. */
const MOST_LOOKS = 30;
const BETWEEN_LOOKS = 1;

/**
 * The time of the file system of the output folder, in milliseconds, waited for until it is past `moment`
 * if that takes no longer than a few ticks.
 */
export function clockAfter({ out, files }: Target, moment: number): number {
  const probe = `${out}/${RESERVED.staging}`;
  let now = 0;
  for (let looks = 0; looks < MOST_LOOKS && now <= moment; looks++) {
    if (looks > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_LOOKS);
    files.makeFolder(probe);
    now = files.stat(probe)?.ctimeMs ?? 0;
    files.removeFolder(probe);
  }
  return now;
}
