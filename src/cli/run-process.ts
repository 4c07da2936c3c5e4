import { processContext } from './console/process-context.ts';
import { endOnSignal } from './console/signals.ts';
import { run } from './run.ts';
import { COMMANDS } from './table.ts';

/** Runs what the words of a command line ask for, in this process; signals end it as they should. Gives the exit code. */
export async function runProcess(source: NodeJS.Process, words: readonly string[]): Promise<number> {
  const cleanUps = new Set<() => void>();
  endOnSignal(source, cleanUps);
  return run(words, processContext(cleanUps), COMMANDS);
}
