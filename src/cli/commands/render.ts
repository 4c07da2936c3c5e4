import { join } from 'node:path';
import type { Compilation } from '../../compile.ts';
import { Reporter } from '../../diagnostics/reporter.ts';
import type { WriteResult, Writing } from '../../write/writing.ts';
import { command } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { COMPILING, REPORTING } from '../command/shared-options.ts';
import { complain, USAGE } from '../console/usage.ts';
import { conclude } from '../session/conclude.ts';
import { formatOf } from '../session/format.ts';
import { compileRequest, workspaceRequest } from '../session/workspace-request.ts';
import { environmentNames } from '../workspace/environment-names.ts';
import { outputFolder } from '../workspace/output-folder.ts';

const OUT = {
  out: {
    kind: 'text',
    value: 'DIR',
    completes: 'folder',
    description: 'folder to write to; else `dist` in the workspace',
  },
} as const satisfies Options;

/** Compiles the workspace and writes the hydrated tree. */
export const render = command({
  name: 'render',
  summary: 'compile the workspace and write plain Kubernetes YAML',
  description:
    'Writes only what changed, removes files of its own that are no longer wanted, and leaves all other files alone. After any error the output folder stays as it was.',
  options: { ...COMPILING, ...OUT, ...REPORTING },
  examples: [
    { line: 'cistern render', says: 'every environment, to `dist/`' },
    { line: 'cistern render --env dev --out /tmp/dev', says: 'one environment, elsewhere' },
  ],
  run: async invocation => {
    const { context, values } = invocation;
    const started = context.now();
    const paint = invocation.paintOf(context.err);
    const usage = new Reporter();
    const format = formatOf(invocation, usage);
    const request = await workspaceRequest(invocation, usage);
    const out = request && outputFolder(request.root, context.folder, values.out, usage);
    if (format === undefined || request === undefined || out === undefined) {
      complain(context, usage, paint);
      return USAGE;
    }
    const { root, environment } = request;
    const compiler = await context.compiler();
    const reporter = new Reporter();
    const environments = environment === undefined ? environmentNames(root) : [environment];
    const place = { stateFolder: join(root, '.cistern'), environments, all: environment === undefined };
    const writing = compiler.openWriting(out, place, reporter);
    if (writing === undefined)
      return conclude(invocation, { root, format, compilation: failed(reporter), started });

    const release = context.onInterrupt(() => writing.abandon());
    try {
      const progress = format === 'text' && values.quiet !== true;
      const compilation = await compileRequest(invocation, compiler, request, { sink: writing, progress });
      const files = finish(writing, compilation, reporter);
      return conclude(invocation, { root, format, compilation, files, started });
    } catch (error) {
      writing.abandon();
      throw error;
    } finally {
      release();
    }
  },
});

/** Puts the tree in place if there was no error; what went wrong with it joins the other diagnostics. */
function finish(writing: Writing, compilation: Compilation, reporter: Reporter): WriteResult | undefined {
  if (compilation.reporter.errors > 0 || reporter.errors > 0) writing.abandon();
  const files = compilation.reporter.errors > 0 || reporter.errors > 0 ? undefined : writing.finish();
  for (const diagnostic of reporter.diagnostics) compilation.reporter.add(diagnostic);
  return files;
}

/** What is left of a run that could not begin. */
function failed(reporter: Reporter): Compilation {
  const counts = { applications: 0, objects: 0, reused: 0 };
  return { reporter, textOf: () => '', counts, summaries: new Map(), timings: new Map() };
}
