import { Reporter } from '../../diagnostics/reporter.ts';
import { command } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { ROOT } from '../command/shared-options.ts';
import { say } from '../console/context.ts';
import { complain, USAGE } from '../console/usage.ts';
import { placeDocuments } from '../import/place-documents.ts';
import { reportNote } from '../import/report-note.ts';
import { reportAsText } from '../session/report.ts';

const IMPORT = {
  env: {
    kind: 'text',
    value: 'NAME',
    completes: 'environment',
    repeatable: true,
    description: 'an environment to make a release for; may be repeated',
  },
  values: {
    kind: 'text',
    value: 'PLACE=FILE',
    completes: 'file',
    repeatable: true,
    description:
      'values of an environment (`dev=FILE`), over the common ones, or of a cluster (`prod/east=FILE`), over those; may be repeated, later files win',
  },
  'chart-values': {
    kind: 'text',
    value: 'FILE',
    completes: 'file',
    description: 'the `values.yaml` of the chart itself: what the team never said, but relies on',
  },
  mapping: {
    kind: 'text',
    value: 'FILE',
    completes: 'file',
    description: "what becomes of the chart's values; else a mapping for the chart `integration-app`",
  },
  name: {
    kind: 'text',
    value: 'NAME',
    completes: 'nothing',
    description: 'name of the integration; else as the values say',
  },
  organization: {
    kind: 'text',
    value: 'NAME',
    completes: 'nothing',
    description: 'organization that owns it; else as the values say',
  },
  out: {
    kind: 'text',
    value: 'DIR',
    completes: 'folder',
    description: 'folder to write the documents to, laid out as a workspace; else the workspace',
  },
  'dry-run': { kind: 'flag', description: 'print the documents and write nothing' },
  strict: { kind: 'flag', description: 'fail, and write nothing, where something cannot be moved' },
} as const satisfies Options;

/** Makes an Integration and its releases of the values of a chart. */
export const importValues = command({
  name: 'import-values',
  summary: "make an integration and its releases of a chart's values",
  description:
    'What all environments have in common becomes the Integration, what each says on top its release. Settings that hold anyway are left out. Hosts that the workspace knows become references. A value that looks like a secret is never written: a key stands in its place. What cannot be moved is listed, with what to do about it, and stands in front of the document as a comment. Files that exist are never changed.',
  argument: {
    name: 'VALUES',
    required: true,
    description: 'the values file that all environments have in common',
    takes: 'file',
  },
  options: { ...ROOT, ...IMPORT },
  examples: [
    {
      line: 'cistern import-values values.yaml --env dev --dry-run',
      says: 'to see what would be written',
    },
    {
      line: 'cistern import-values values.yaml --values dev=values-dev.yaml --values prod=values-prod.yaml',
      says: 'with the values of two environments',
    },
  ],
  run: async ({ argument = '', values, context, paintOf }) => {
    const reporter = new Reporter();
    // Other commands must not pay for what reads values.
    const [{ adopt }, { importInputs, importPlace }] = await Promise.all([
      import('../../adopt/adopt.ts'),
      import('../import/import-request.ts'),
    ]);
    const place = importPlace(values, context, reporter);
    if (place === undefined) {
      complain(context, reporter, paintOf(context.err));
      return USAGE;
    }
    const { request, textOf } = importInputs(argument, values, place, context, reporter);
    const adoption = request && adopt(request, note => reportNote(note, reporter));
    const isRefused = reporter.errors > 0 || (values.strict === true && reporter.warnings > 0);
    if (adoption !== undefined && values['dry-run'] === true) {
      for (const [path, text] of adoption.documents) say(context.out, `# ${path}\n${text}\n`);
    } else if (adoption !== undefined && !isRefused) {
      for (const path of placeDocuments(place.folder, adoption.documents, context, reporter))
        say(context.out, `${path}\n`);
    }
    reportAsText({ context, root: context.folder, reporter, textOf }, paintOf(context.err));
    return isRefused || reporter.errors > 0 ? 1 : 0;
  },
});
