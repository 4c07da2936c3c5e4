import { argv, exit, stdout } from 'node:process';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { write } from '../../src/write/write.ts';
import { NEW } from './trees.ts';

/** Writes the new tree in a process of its own, which a test stops on the way. Arguments: output folder, state folder. */
const [out = '', stateFolder = ''] = argv.slice(2);
const tree = Object.entries(NEW).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
const reporter = new Reporter();
const result = write(out, tree, { stateFolder, environments: ['dev', 'prod'], all: true }, reporter);
stdout.write(
  JSON.stringify({ done: result !== undefined, codes: reporter.diagnostics.map(({ code }) => code) }),
);
exit(reporter.errors > 0 ? 1 : 0);
