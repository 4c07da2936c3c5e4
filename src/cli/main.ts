#!/usr/bin/env node
import { packageVersion } from '../host/package.ts';

const words = process.argv.slice(2);
if (words.length === 1 && words[0] === '--version') {
  process.stdout.write(`${packageVersion()}\n`);
} else {
  // A reader that has seen enough closes the pipe: the work goes on, its output has nobody to go to.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const [{ run }, { COMMANDS }, { processContext }, { endOnSignal }] = await Promise.all([
    import('./run.ts'),
    import('./table.ts'),
    import('./console/process-context.ts'),
    import('./console/signals.ts'),
  ]);
  const cleanUps = new Set<() => void>();
  endOnSignal(process, cleanUps);
  process.exitCode = await run(words, processContext(cleanUps), COMMANDS);
}
