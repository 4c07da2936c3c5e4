import { canRedraw } from '../../host/terminal.ts';
import type { Context } from './context.ts';

/** A line that says how far long work has come. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  /** Removes the line. */
  readonly end: () => void;
}

/** Milliseconds of work before the line appears. */
const PATIENCE = 500;
/** Milliseconds between two states of the line. */
const PAUSE = 100;
const BAR = 24;
const CLEAR = '\r\x1b[2K';

/** Progress on the error stream, where it is a terminal; elsewhere, in CI and when not wanted, silence. */
export function startProgress(context: Context, wanted: boolean): Progress {
  if (!wanted || !canRedraw(context.err, context.variables)) return { update: () => {}, end: () => {} };
  const { err, now } = context;
  let due = now() + PATIENCE;
  let drawn = false;
  return {
    update(done, total) {
      if (now() < due) return;
      due = now() + PAUSE;
      drawn = true;
      err.write(CLEAR + progressLine(done, total));
    },
    end() {
      if (drawn) err.write(CLEAR);
      drawn = false;
      due = Number.POSITIVE_INFINITY;
    },
  };
}

/** One state of the line: `hydrating [######------]  50 %  18 of 37`. */
export function progressLine(done: number, total: number): string {
  const share = total === 0 ? 0 : Math.min(1, done / total);
  const filled = Math.floor(share * BAR);
  const bar = '#'.repeat(filled) + '-'.repeat(BAR - filled);
  return `hydrating [${bar}] ${String(Math.floor(share * 100)).padStart(3)} %  ${done} of ${total}`;
}
