import { Reporter } from '../../diagnostics/reporter.ts';
import { CollectedTree } from '../../hydrate/collected-tree.ts';
import { simulate } from '../../simulate/simulate.ts';
import type { SimulatedApplication } from '../../simulate/simulated-application.ts';
import { command } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { COMPILING } from '../command/shared-options.ts';
import { say } from '../console/context.ts';
import { table } from '../console/table.ts';
import { complain, USAGE } from '../console/usage.ts';
import { jsonText } from '../session/json-outcome.ts';
import { reportAsText } from '../session/report.ts';
import { compileRequest, workspaceRequest } from '../session/workspace-request.ts';

const JSON_OPTION = {
  json: { kind: 'flag', description: 'print an array of records, one per Application' },
} as const satisfies Options;

/** Prints the Applications that Argo CD would have. */
export const apps = command({
  name: 'apps',
  summary: 'show the Applications that Argo CD would have',
  description:
    'Compiles the workspace, and then does with the hydrated objects what Argo CD would do: it follows the root Applications, expands the ApplicationSets from their parameter files, and asks each project whether it allows its Applications. Nothing is written and no cluster is asked. Environments that say nothing of a rendered branch have no Applications.',
  options: { ...COMPILING, ...JSON_OPTION },
  examples: [
    { line: 'cistern apps --env prod', says: 'the Applications of one environment' },
    {
      line: `cistern apps --json | jq -r '.[] | "\\(.cluster) \\(.namespace)"' | sort -u`,
      says: 'every place that something is delivered to',
    },
  ],
  run: async invocation => {
    const { context, values, paintOf } = invocation;
    const usage = new Reporter();
    const request = await workspaceRequest(invocation, usage);
    if (request === undefined) {
      complain(context, usage, paintOf(context.err));
      return USAGE;
    }
    const sink = new CollectedTree();
    const { reporter, textOf } = await compileRequest(invocation, await context.compiler(), request, {
      sink,
      progress: values.json !== true,
    });
    const found = reporter.errors > 0 ? [] : simulate(sink.files, reporter);
    reportAsText({ context, root: request.root, reporter, textOf }, paintOf(context.err));
    if (reporter.errors > 0) return 1;
    if (values.json === true) context.out.write(jsonText(found));
    else say(context.out, found.length === 0 ? 'no Applications\n' : `${appsTable(found).join('\n')}\n`);
    return 0;
  },
});

/** The Applications as a table with a heading. */
export function appsTable(found: readonly SimulatedApplication[]): readonly string[] {
  const rows = found.map(({ name, project, repository, path, revision, cluster, namespace }) => [
    name,
    project,
    repository,
    path,
    revision,
    cluster,
    namespace,
  ]);
  return table([['NAME', 'PROJECT', 'REPOSITORY', 'PATH', 'REVISION', 'CLUSTER', 'NAMESPACE'], ...rows]);
}
