import { Reporter } from '../../diagnostics/reporter.ts';
import { command } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { COMPILING } from '../command/shared-options.ts';
import { say } from '../console/context.ts';
import { table } from '../console/table.ts';
import { complain, USAGE } from '../console/usage.ts';
import { type ReleaseRecord, records } from '../list/records.ts';
import { jsonText } from '../session/json-outcome.ts';
import { reportAsText } from '../session/report.ts';
import { compileRequest, workspaceRequest } from '../session/workspace-request.ts';

const JSON_OPTION = {
  json: { kind: 'flag', description: 'print an array of records, one per release and cluster' },
} as const satisfies Options;

/** Prints what runs where. */
export const list = command({
  name: 'list',
  summary: 'show what runs where',
  description:
    'One line per release and cluster, sorted by environment, cluster and name. A workspace with errors has no list.',
  options: { ...COMPILING, ...JSON_OPTION },
  examples: [
    { line: 'cistern list --env prod', says: 'the releases of one environment' },
    {
      line: `cistern list --json | jq -r '.[] | select(.state == "stopped").integration'`,
      says: 'what is stopped',
    },
  ],
  run: async invocation => {
    const { context, values, paintOf } = invocation;
    const usage = new Reporter();
    const request = workspaceRequest(invocation, usage);
    if (request === undefined) {
      complain(context, usage, paintOf(context.err));
      return USAGE;
    }
    const progress = values.json !== true;
    const { program, reporter, textOf, summaries } = await compileRequest(
      invocation,
      await context.compiler(),
      request,
      { progress },
    );
    reportAsText({ context, root: request.root, reporter, textOf }, paintOf(context.err));
    if (program === undefined || reporter.errors > 0) return 1;
    const found = records(program, summaries);
    if (values.json === true) context.out.write(jsonText(found));
    else say(context.out, found.length === 0 ? 'no releases\n' : `${listTable(found).join('\n')}\n`);
    return 0;
  },
});

/** The records as a table with a heading. */
export function listTable(found: readonly ReleaseRecord[]): readonly string[] {
  const rows = found.map(record => [
    record.environment,
    record.cluster,
    record.integration,
    record.organization,
    record.state,
    record.revision,
    shortImage(record.image),
    record.routes.map(({ host, path }) => host + (path === '/' ? '' : path)).join(' ') || '-',
  ]);
  return table([
    ['ENVIRONMENT', 'CLUSTER', 'INTEGRATION', 'ORGANIZATION', 'STATE', 'REVISION', 'DIGEST', 'ROUTES'],
    ...rows,
  ]);
}

const DIGEST_CHARACTERS = 12;

/** As much of the digest of an image as tells images apart. */
function shortImage(image: string): string {
  const digest = image.slice(image.lastIndexOf(':') + 1);
  return digest.slice(0, DIGEST_CHARACTERS);
}
