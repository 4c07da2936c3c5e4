import { Reporter } from '../../diagnostics/reporter.ts';
import { command } from '../command/command.ts';
import { say } from '../console/context.ts';
import { complain, USAGE } from '../console/usage.ts';
import { extensionsOf } from '../extension/extensions-of.ts';
import { formatOf } from '../session/format.ts';
import { jsonText } from '../session/json-outcome.ts';
import { reportAsGithub, reportAsText } from '../session/report.ts';
import { jsonVerification, verifyExit, verifyLines } from '../session/verify-outcome.ts';
import { runVerify, VERIFYING, type VerifyRun } from '../session/verify-request.ts';
import {
  type CatalogRepository,
  catalogRepository,
  reportGitMissing,
} from '../workspace/catalog-repository.ts';

/** Proves that a rendered branch is what its dry commits hydrate to. */
export const verify = command({
  name: 'verify',
  summary: 'prove that a rendered branch is what the catalog hydrates to',
  description:
    'Takes nothing but a rendered commit and the catalog: compiles the dry commit that it names, with the compiler that made it, and compares everything byte for byte: files, modes, message, metadata and note. Finds edits by others since, and steps back to an older commit of the catalog. What cannot be read or understood is never a success. Without a commit it fetches the branches that the catalog is published to. Exit codes: 0 equal, 3 different, 1 could not verify.',
  argument: {
    name: 'COMMIT',
    required: false,
    description: 'rendered commit; else the last one of this catalog on the branch',
    takes: 'commit',
  },
  options: VERIFYING,
  examples: [
    { line: 'cistern verify', says: 'the newest commit of every branch' },
    { line: 'cistern verify --history', says: 'everything that was ever published' },
    {
      line: 'cistern verify --remote ../rendered.git --json',
      says: 'a repository on this machine, for machines',
    },
  ],
  run: async invocation => {
    const { context, values, paintOf } = invocation;
    const usage = new Reporter();
    const format = formatOf(invocation, usage);
    if (values.since !== undefined && values.history !== true)
      usage.report('CST9006', { subject: '--since', value: values.since, expected: '`--history` with it' });
    try {
      const catalog =
        usage.errors > 0 ? undefined : await catalogRepository(context.folder, values.root, usage);
      const extended =
        catalog && (await extensionsOf(invocation, { root: catalog.root, commits: ['HEAD'] }, usage));
      if (catalog !== undefined && extended !== undefined)
        return conclude(await runVerify(invocation, catalog, extended.extensions), catalog);
    } catch (error) {
      reportGitMissing(error, usage);
    }
    complain(context, usage, paintOf(context.err));
    return USAGE;

    function conclude(run: VerifyRun, { root }: CatalogRepository): number {
      const { reporter, textOf } = run;
      const report = { context, root, reporter, textOf };
      if (format === 'json') context.out.write(jsonText(jsonVerification(run)));
      else {
        const lines = run.branches.flatMap(verifyLines);
        // Differences are the result; only the praise is left out.
        const isQuiet = values.quiet === true && verifyExit(run) === 0;
        if (!isQuiet) for (const line of lines) say(context.out, `${line}\n`);
        if (format === 'github') reportAsGithub(report);
        else reportAsText(report, paintOf(context.err));
      }
      return verifyExit(run);
    }
  },
});
