import { join, relative, resolve, sep } from 'node:path';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { escapeText } from '../../diagnostics/print/escape.ts';
import { Reporter } from '../../diagnostics/reporter.ts';
import { FileFault } from '../../host/file-fault.ts';
import type { Program, ReleaseInput, Target } from '../../link/program.ts';
import { command } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { COMPILING } from '../command/shared-options.ts';
import { say } from '../console/context.ts';
import { complain, USAGE } from '../console/usage.ts';
import { compose, secretVariable } from '../local/compose.ts';
import { type LocalFacts, localFacts } from '../local/local-facts.ts';
import { contentOf, runtimeFiles, type WrittenFile } from '../local/runtime-files.ts';
import { writeBelow } from '../schema/write-below.ts';
import { jsonText } from '../session/json-outcome.ts';
import { reportAsText } from '../session/report.ts';
import { compileRequest, workspaceRequest } from '../session/workspace-request.ts';

const LOCAL = {
  out: {
    kind: 'text',
    value: 'DIR',
    completes: 'folder',
    description: 'folder to write to; else `.cistern/local/<integration>` in the workspace',
  },
  json: { kind: 'flag', description: 'print what was written, and what is still to be set, as JSON' },
} as const satisfies Options;

/** Writes the configuration of a release for a developer's machine. */
export const local = command({
  name: 'local',
  summary: 'write the configuration of an integration for this machine',
  description:
    'Writes what the release in one environment is configured with: a compose file, and the form that its runtime reads (`.env` and `config/application-dev.properties` of Quarkus, `launchSettings.json` of .NET). Dependencies are reached by their routes, those without one at localhost. Values of secrets are never written: the command says which variables to set.',
  argument: {
    name: 'INTEGRATION',
    required: true,
    description: 'an integration that is released in the environment',
    takes: 'integration',
  },
  options: { ...COMPILING, ...LOCAL },
  examples: [{ line: 'cistern local stock-query --env dev', says: 'to work on `stock-query` against dev' }],
  run: async invocation => {
    const { context, values, argument = '', paintOf } = invocation;
    const usage = new Reporter();
    if (values.env === undefined)
      usage.report('CST9020', {}, { help: `write \`cistern local ${argument} --env dev\`` });
    const request = usage.errors > 0 ? undefined : await workspaceRequest(invocation, usage);
    if (request === undefined) {
      complain(context, usage, paintOf(context.err));
      return USAGE;
    }
    const compiler = await context.compiler();
    const { program, reporter, textOf } = await compileRequest(invocation, compiler, request, {
      progress: values.json !== true,
    });
    reportAsText({ context, root: request.root, reporter, textOf }, paintOf(context.err));
    if (program === undefined || reporter.errors > 0) return 1;
    const found = releaseOf(program, argument, values.env!, usage);
    if (found === undefined) {
      complain(context, usage, paintOf(context.err));
      return USAGE;
    }
    const facts = localFacts(found.input, found.target);
    const folder =
      values.out === undefined
        ? join(request.root, '.cistern', 'local', facts.integration)
        : resolve(context.folder, values.out);
    const base = values.out === undefined ? request.root : folder;
    const files = filesOf(facts);
    try {
      for (const { path, content } of files)
        writeBelow(base, relative(base, join(folder, ...path.split('/'))), content);
    } catch (fault) {
      if (!(fault instanceof FileFault)) throw fault;
      const path = relative(context.folder, fault.path);
      usage.report('CST9102', {
        action: 'write',
        path,
        reason: fault.errno === '' ? fault.reason : fault.errno,
      });
      complain(context, usage, paintOf(context.err));
      return 1;
    }
    const shown = (path: string): string => relative(context.folder, join(folder, path)).split(sep).join('/');
    const written = files.map(({ path }) => shown(path));
    if (values.json === true) context.out.write(jsonText({ ...recordOf(facts), files: written }));
    else say(context.out, summaryOf(facts, written));
    return 0;
  },
});

/** The release of an integration in an environment, on the first of its clusters; reports `CST9021` when there is none. */
function releaseOf(
  program: Program,
  integration: string,
  environment: string,
  reporter: Reporter,
): { readonly input: ReleaseInput; readonly target: Target } | undefined {
  const here = program.applications.filter(({ address }) => address.environment === environment);
  const found = here.find(({ address }) => address.application === integration);
  const input = found?.input();
  if (found === undefined || input?.kind !== 'release') {
    const names = [...new Set(here.map(({ address }) => address.application))].filter(name =>
      program.integrations.has(name),
    );
    const help = didYouMean(integration, names, 'releases');
    reporter.report('CST9021', { integration, environment }, { help });
    return undefined;
  }
  return { input, target: program.targets.get(`${environment}/${found.address.cluster}`)! };
}

function filesOf(facts: LocalFacts): readonly WrittenFile[] {
  return [
    { path: 'compose.yaml', content: compose(facts) },
    ...facts.files.map(({ key, content }) => ({ path: `files/${key}`, content: contentOf(content) })),
    ...runtimeFiles(facts),
  ];
}

function recordOf({ integration, environment, cluster, secrets, secretFiles, addresses }: LocalFacts) {
  return {
    integration,
    environment,
    cluster,
    secrets: [
      ...secrets.map(([variable, from]) => ({ variable, from })),
      ...secretFiles.map(({ key, path, content }) => ({
        variable: secretVariable(key),
        from: content,
        path,
      })),
    ],
    addresses: addresses.map(({ integration: name, url, by, forward }) => ({
      integration: name,
      url,
      by,
      ...(forward === undefined ? {} : { forward }),
    })),
  };
}

function summaryOf(facts: LocalFacts, written: readonly string[]): string {
  const { secrets, addresses } = recordOf(facts);
  return [
    `${facts.integration} as in ${facts.environment} on ${facts.cluster}:`,
    ...written.map(path => `  ${escapeText(path)}`),
    ...(secrets.length > 0 ? ['set these variables before you start it:'] : []),
    ...secrets.map(({ variable, from }) => `  ${variable}  (${from})`),
    ...(addresses.length > 0 ? ['dependencies are reached at:'] : []),
    ...addresses.map(
      ({ integration, url, forward }) =>
        `  ${integration}  ${url}${forward === undefined ? '' : `  (run it, or: ${forward})`}`,
    ),
    '',
  ].join('\n');
}
