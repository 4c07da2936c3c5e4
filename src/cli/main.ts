#!/usr/bin/env node
import { packageVersion } from '../host/package.ts';

/** Exit codes of the signals that end the program. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const words = process.argv.slice(2);
if (words.length === 1 && words[0] === '--version') {
  process.stdout.write(`${packageVersion()}\n`);
} else {
  const cleanUps = new Set<() => void>();
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      for (const cleanUp of cleanUps) cleanUp();
      process.exit(code);
    });
  }
  // A reader that has seen enough closes the pipe: the work goes on, its output has nobody to go to.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const [{ run }, { COMMANDS }, { processContext }] = await Promise.all([
    import('./run.ts'),
    import('./table.ts'),
    import('./console/process-context.ts'),
  ]);
  process.exitCode = await run(words, processContext(cleanUps), COMMANDS);
}
