import { Reporter } from '../../diagnostics/reporter.ts';
import { command } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { COMPILING } from '../command/shared-options.ts';
import { say } from '../console/context.ts';
import { table } from '../console/table.ts';
import { complain, USAGE } from '../console/usage.ts';
import { type DocumentRecord, documentRecords } from '../list/document-records.ts';
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
    'One line per release and cluster, sorted by environment, cluster and name; the documents of extensions come after them. A workspace with errors has no list.',
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
    const request = await workspaceRequest(invocation, usage);
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
    const { extensions } = request;
    const documents = extensions ? documentRecords(program, summaries, extensions) : [];
    if (values.json === true) context.out.write(jsonText([...found, ...documents]));
    else {
      say(context.out, found.length === 0 ? 'no releases\n' : `${listTable(found).join('\n')}\n`);
      if (documents.length > 0) say(context.out, `\n${documentTable(documents).join('\n')}\n`);
    }
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

/** The documents of extensions as a table with a heading. */
function documentTable(documents: readonly DocumentRecord[]): readonly string[] {
  const rows = documents.map(({ environment, cluster, kind, name, organization, namespace }) => [
    environment,
    cluster,
    kind,
    name,
    organization,
    namespace,
  ]);
  return table([['ENVIRONMENT', 'CLUSTER', 'KIND', 'NAME', 'ORGANIZATION', 'NAMESPACE'], ...rows]);
}

const DIGEST_CHARACTERS = 12;

/** As much of the digest of an image as tells images apart. */
function shortImage(image: string): string {
  const digest = image.slice(image.lastIndexOf(':') + 1);
  return digest.slice(0, DIGEST_CHARACTERS);
}
