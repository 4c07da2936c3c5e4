import { Reporter } from '../../diagnostics/reporter.ts';
import { findDryRepository } from '../../host/git/dry-repository.ts';
import { GitMissing } from '../../host/git/run-git.ts';
import { command } from '../command/command.ts';
import { complain, USAGE } from '../console/usage.ts';
import { workspaceRequest } from '../session/workspace-request.ts';
import { watchWorkspace } from '../watch/watch-workspace.ts';
import { WATCHING } from '../watch/watching.ts';

/** Shows the plan again after every save. */
export const watch = command({
  name: 'watch',
  summary: 'show what the change does after every save',
  description:
    'Watches `catalog/` and `environments/`, compiles what changed, and shows the plan against the state at the start, or against another side. Errors are shown and do not end it. Nothing is written but the cache; Ctrl-C ends it.',
  options: WATCHING,
  examples: [
    { line: 'cistern watch', says: 'what this editing does' },
    {
      line: 'cistern watch --against main --env dev',
      says: 'all that differs from a branch, in one environment',
    },
  ],
  run: async invocation => {
    const { context, paintOf } = invocation;
    const usage = new Reporter();
    const request = await workspaceRequest(invocation, usage);
    if (request === undefined) {
      complain(context, usage, paintOf(context.err));
      return USAGE;
    }
    return watchWorkspace(invocation, request, await repositoryOf(request.root));
  },
});

/** The repository of the workspace; without git there are only no commits. */
async function repositoryOf(root: string) {
  try {
    return await findDryRepository(root);
  } catch (error) {
    if (error instanceof GitMissing) return undefined;
    throw error;
  }
}
