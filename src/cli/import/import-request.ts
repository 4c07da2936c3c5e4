import { resolve } from 'node:path';
import type { AdoptionRequest, EnvironmentValues, ValuesFile } from '../../adopt/adoption.ts';
import { identityIn } from '../../adopt/mapping/identity.ts';
import type { Mapping } from '../../adopt/mapping/mapping.ts';
import { laidOver } from '../../adopt/move/tree.ts';
import { noWorkspace, workspaceFacts } from '../../adopt/workspace-facts.ts';
import { Reporter } from '../../diagnostics/reporter.ts';
import { isName, NAME_HELP } from '../../load/name-grammar.ts';
import type { Context } from '../console/context.ts';
import { isEnvironment } from '../workspace/environment-names.ts';
import { findWorkspace } from '../workspace/find-workspace.ts';
import { mappingIn, type ReadMapping, valuesIn } from './read-inputs.ts';

/** The options of an import. */
export interface ImportOptions {
  readonly root?: string | undefined;
  readonly env?: readonly string[] | undefined;
  readonly values?: readonly string[] | undefined;
  readonly 'chart-values'?: string | undefined;
  readonly mapping?: string | undefined;
  readonly name?: string | undefined;
  readonly organization?: string | undefined;
  readonly out?: string | undefined;
}

/** Names of the values files of an environment, and of its clusters. */
interface EnvironmentFiles {
  readonly own: readonly string[];
  readonly clusters: ReadonlyMap<string, readonly string[]>;
}

/** Where an import writes to, and which environments it is for. */
export interface ImportPlace {
  /** Absolute path of the folder that the documents are written below. */
  readonly folder: string;
  /** Absolute path of the workspace that says what is known, if there is one. */
  readonly root: string | undefined;
  /** Environment → its values files, in their order. */
  readonly files: ReadonlyMap<string, EnvironmentFiles>;
}

/** What the options ask for; undefined after reporting a mistake in them (`CST9006`, `CST9011`, `CST9012`, `CST9015`, `CST9020`). */
export function importPlace(
  options: ImportOptions,
  context: Context,
  reporter: Reporter,
): ImportPlace | undefined {
  const isLoose = options.out !== undefined && options.root === undefined;
  const root = findWorkspace(context.folder, options.root, isLoose ? new Reporter() : reporter);
  const files = filesByEnvironment(options, reporter);
  if (files.size === 0 && reporter.errors === 0)
    reporter.report('CST9020', {}, { help: 'write `--env dev`, or `--values dev=values-dev.yaml`' });
  for (const environment of files.keys()) {
    if (root !== undefined) isEnvironment(root, environment, reporter);
    else if (!isName(environment)) refuse('--env', environment, reporter);
  }
  for (const option of ['name', 'organization'] as const) {
    const value = options[option];
    if (value !== undefined && !isName(value)) refuse(`--${option}`, value, reporter);
  }
  if (reporter.errors > 0) return undefined;
  const folder = options.out === undefined ? root! : resolve(context.folder, options.out);
  return { folder, root, files };
}

function refuse(subject: string, value: string, reporter: Reporter): void {
  reporter.report('CST9006', { subject, value, expected: 'a name' }, { help: NAME_HELP });
}

function filesByEnvironment(
  { env = [], values = [] }: ImportOptions,
  reporter: Reporter,
): ReadonlyMap<string, EnvironmentFiles> {
  const none: EnvironmentFiles = { own: [], clusters: new Map() };
  const files = new Map<string, EnvironmentFiles>(env.map(name => [name, none]));
  for (const written of values) {
    const [, named, cluster, rest = written] =
      /^([a-z][a-z0-9-]*)(?:\/([a-z][a-z0-9-]*))?=(.+)$/.exec(written) ?? [];
    const environment = named ?? (env.length === 1 ? env[0] : undefined);
    if (environment === undefined) {
      const expected = 'the environment and its file, `dev=values-dev.yaml`';
      reporter.report('CST9006', { subject: '--values', value: written, expected });
      continue;
    }
    const { own, clusters } = files.get(environment) ?? none;
    if (cluster === undefined) files.set(environment, { own: [...own, rest], clusters });
    else {
      const there = [...(clusters.get(cluster) ?? []), rest];
      files.set(environment, { own, clusters: new Map([...clusters, [cluster, there]]) });
    }
  }
  return files;
}

/** What an import reads. */
export interface ImportInputs {
  /** Absent after an error. */
  readonly request: AdoptionRequest | undefined;
  readonly textOf: ReadMapping['textOf'];
}

/** Reads the files of an import; reports `CST8100` to `CST8102`, and files that cannot be read. */
export function importInputs(
  file: string,
  options: ImportOptions,
  place: ImportPlace,
  context: Context,
  reporter: Reporter,
): ImportInputs {
  const read = (path: string): ValuesFile | undefined => valuesIn(path, context.folder, reporter);
  const { mapping, textOf } = mappingIn(options.mapping, context.folder, reporter);
  const base = read(file);
  const chart = options['chart-values'] === undefined ? undefined : read(options['chart-values']);
  const environments = [...place.files].map(
    ([environment, { own, clusters }]): EnvironmentValues => ({
      environment,
      files: own.flatMap(path => read(path) ?? []),
      clusters: [...clusters].map(([cluster, paths]) => ({
        cluster,
        files: paths.flatMap(path => read(path) ?? []),
      })),
    }),
  );
  if (base === undefined || mapping === undefined || reporter.errors > 0)
    return { request: undefined, textOf };
  const values = laidOver(chart?.values ?? {}, base.values);
  const name = options.name ?? identity(values, mapping, 'name', reporter);
  const organization = options.organization ?? identity(values, mapping, 'organization', reporter);
  if (name === undefined || organization === undefined) return { request: undefined, textOf };
  const facts = place.root === undefined ? noWorkspace() : workspaceFacts(place.root);
  const rest = chart === undefined ? {} : { chart: chart.values };
  return { request: { mapping, base, environments, name, organization, facts, ...rest }, textOf };
}

function identity(
  values: ValuesFile['values'],
  mapping: Mapping,
  what: 'name' | 'organization',
  reporter: Reporter,
): string | undefined {
  const found = identityIn(values, mapping, what);
  if (found !== undefined && isName(found)) return found;
  const help = found === undefined ? `write \`--${what} NAME\`` : `write \`--${what} NAME\`: ${NAME_HELP}`;
  reporter.report('CST8102', { what }, { help });
  return undefined;
}
