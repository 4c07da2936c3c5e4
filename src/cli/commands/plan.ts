import { Reporter } from '../../diagnostics/reporter.ts';
import { command } from '../command/command.ts';
import { complain, USAGE } from '../console/usage.ts';
import { concludePlan } from '../plan/plan-outcome.ts';
import { PLANNING, planRequest } from '../plan/plan-request.ts';
import { runPlan } from '../plan/plan-run.ts';
import { reportGitMissing } from '../workspace/catalog-repository.ts';

/** Says what a change does to the clusters. */
export const plan = command({
  name: 'plan',
  summary: 'say what a change does to the clusters',
  description:
    'Compares two sides object by object and says what the difference does: what restarts, what must be made anew, what loses data or opens access, and which line of the catalog decided it. A side with `catalog/` and `environments/` is compiled, every other one is read as plain manifests; `dry:REF` and `rendered:REF` force it. Nothing is written but the cache. Exit codes: 0, 1 for errors and refused changes, 3 with `--exit-code` when there are changes.',
  options: PLANNING,
  examples: [
    { line: 'cistern plan', says: 'the work tree against what is published' },
    { line: 'cistern plan --against main --env prod', says: 'a branch against the work tree' },
    { line: 'cistern plan --against rendered:HEAD', says: 'the work tree against the committed `dist/`' },
    {
      line: 'cistern plan --format markdown --output plan.md --fail-on data-loss,recreate',
      says: 'for a pull request',
    },
    { line: 'cistern plan --against ./old --to ./new', says: 'two folders of manifests' },
  ],
  run: async invocation => {
    const { context, paintOf } = invocation;
    const usage = new Reporter();
    try {
      const request = await planRequest(invocation, usage);
      if (request !== undefined) return concludePlan(invocation, request, await runPlan(invocation, request));
    } catch (error) {
      reportGitMissing(error, usage);
    }
    complain(context, usage, paintOf(context.err));
    return USAGE;
  },
});
