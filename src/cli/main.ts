#!/usr/bin/env node
import { packageVersion } from '../host/package.ts';
import { watchOutputs } from './console/watch-outputs.ts';

const words = process.argv.slice(2);
const end = watchOutputs(process);
if (words.length === 1 && words[0] === '--version') {
  process.stdout.write(`${packageVersion()}\n`);
} else {
  const [{ run }, { COMMANDS }, { processContext }, { endOnSignal }] = await Promise.all([
    import('./run.ts'),
    import('./table.ts'),
    import('./console/process-context.ts'),
    import('./console/signals.ts'),
  ]);
  const cleanUps = new Set<() => void>();
  endOnSignal(process, cleanUps);
  end(await run(words, processContext(cleanUps), COMMANDS));
}
