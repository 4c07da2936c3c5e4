import { Reporter } from '../../diagnostics/reporter.ts';
import { dayFromNow } from '../../host/clock.ts';
import { FINDINGS_ONLY } from '../../hydrate/sink.ts';
import { command } from '../command/command.ts';
import { COMPILING, REPORTING } from '../command/shared-options.ts';
import { complain, USAGE } from '../console/usage.ts';
import { conclude } from '../session/conclude.ts';
import { formatOf } from '../session/format.ts';
import { compileRequest, workspaceRequest } from '../session/workspace-request.ts';

/** Days before its end at which a waiver is announced. */
const EARLY_DAYS = 14;

/** Everything that `render` does, except writing. */
export const check = command({
  name: 'check',
  summary: 'compile the workspace and report, without writing',
  description:
    'Does everything that `render` does except writing: the output folder is neither read nor touched. Waivers are judged by the day, which `render` never does.',
  options: { ...COMPILING, ...REPORTING },
  examples: [
    { line: 'cistern check', says: 'the whole workspace' },
    {
      line: 'cistern check --env prod --format github',
      says: 'one environment, with annotations on a pull request',
    },
  ],
  run: async invocation => {
    const { context, values } = invocation;
    const started = context.now();
    const usage = new Reporter();
    const format = formatOf(invocation, usage);
    const request = await workspaceRequest(invocation, usage);
    if (format === undefined || request === undefined) {
      complain(context, usage, invocation.paintOf(context.err));
      return USAGE;
    }
    const progress = format === 'text' && values.quiet !== true;
    const compilation = await compileRequest(invocation, await context.compiler(), request, {
      sink: FINDINGS_ONLY,
      waiversOn: { day: dayFromNow(0), soon: dayFromNow(EARLY_DAYS) },
      progress,
    });
    return conclude(invocation, { root: request.root, format, compilation, started });
  },
});
