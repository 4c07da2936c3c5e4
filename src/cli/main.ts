#!/usr/bin/env node
import { packageVersion } from '../host/package.ts';
import { watchOutputs } from './console/watch-outputs.ts';

const words = process.argv.slice(2);
const end = watchOutputs(process);
if (words.length === 1 && words[0] === '--version') {
  process.stdout.write(`${packageVersion()}\n`);
} else {
  // Asking for the version loads nothing else.
  const { runProcess } = await import('./run-process.ts');
  end(await runProcess(process, words));
}
