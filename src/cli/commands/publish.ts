import { Reporter } from '../../diagnostics/reporter.ts';
import { command } from '../command/command.ts';
import { say } from '../console/context.ts';
import { complain, USAGE } from '../console/usage.ts';
import { formatOf } from '../session/format.ts';
import { jsonOutcome, jsonText } from '../session/json-outcome.ts';
import { publishLines } from '../session/publish-outcome.ts';
import { PUBLISHING, publishRequest } from '../session/publish-request.ts';
import { reportAsGithub, reportAsText } from '../session/report.ts';

/** Compiles a commit and pushes what it hydrates to, to the rendered branches. */
export const publish = command({
  name: 'publish',
  summary: 'compile a commit and push it to the rendered branch',
  description:
    'Compiles a commit of the catalog from git objects alone: changes that are not committed are not published, and the work tree, its index and its hooks have no part in it. The commit is made on top of the tip of the branch and pushed without ever rewriting it; when somebody else is faster, it is made again on theirs. A branch that holds a later commit of the catalog, or the same content, is left as it is. Folders that others changed are refused. For HTTPS the variables CISTERN_GIT_USERNAME and CISTERN_GIT_TOKEN give access, to the host of `origin`, to the one in CISTERN_GIT_HOST, and to what `--remote` names; for ssh the running agent does.',
  options: PUBLISHING,
  examples: [
    { line: 'cistern publish --dry-run', says: 'what would be pushed, and with what message' },
    { line: 'cistern publish', says: 'HEAD, to the branches that the Environments name' },
    { line: 'cistern publish --remote ../rendered.git', says: 'to a repository on this machine' },
  ],
  run: async invocation => {
    const { context, values } = invocation;
    const usage = new Reporter();
    const format = formatOf(invocation, usage);
    const request = format === undefined ? undefined : await publishRequest(invocation, usage);
    if (format === undefined || request === undefined || usage.errors > 0) {
      complain(context, usage, invocation.paintOf(context.err));
      return USAGE;
    }
    const { root, compilation, branches } = await request.run();
    for (const diagnostic of usage.diagnostics) compilation.reporter.add(diagnostic);
    const { reporter, textOf } = compilation;
    const report = { context, root, reporter, textOf };
    if (format === 'json') {
      context.out.write(
        jsonText({ ...jsonOutcome(compilation, undefined), commit: request.commit, branches }),
      );
    } else if (format === 'github') reportAsGithub(report);
    else reportAsText(report, invocation.paintOf(context.err));
    if (format !== 'json' && values.quiet !== true) {
      const lines = branches.flatMap(branch => publishLines(branch, values['dry-run'] === true));
      for (const line of lines) say(context.out, `${line}\n`);
    }
    return reporter.errors > 0 ? 1 : 0;
  },
});
