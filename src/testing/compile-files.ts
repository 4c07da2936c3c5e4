/** What the tests of an extension import from `cistern/extension/testing`. */
import { compile } from '../compile.ts';
import { Reporter } from '../diagnostics/reporter.ts';
import type { ExtensionDefinition, JsonObject } from '../extension/api/extension.ts';
import { definedExtensions } from '../extension/package/load-extensions.ts';
import { openPrivateFolder } from '../host/private-folder.ts';
import { CollectedTree } from '../hydrate/collected-tree.ts';
import type { ExternalAction } from '../lower/external-action.ts';
import { readCatalog } from '../yaml/catalog/read-catalog.ts';
import type { WorkspaceFiles } from './small-workspace.ts';

export { smallWorkspace, type WorkspaceFiles } from './small-workspace.ts';

/** A workspace, compiled with an extension. */
export interface CompiledFiles {
  /** Every error and warning, in the order in which the compiler prints them. */
  readonly problems: readonly ProblemFound[];
  /** Path → text of every file of the rendered tree, sorted by path; empty after an error. */
  readonly tree: ReadonlyMap<string, string>;
  /**
   * The objects of one Application, sorted by the names of their files.
   * @param address `<environment>/<cluster>/<kind in lower case>.<name>`
   */
  readonly objectsOf: (address: string) => readonly JsonObject[];
  /** What must be true besides, of one Application. */
  readonly externalActionsOf: (address: string) => readonly ExternalAction[];
}

/** One thing that the compiler found. */
export interface ProblemFound {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly help?: string;
  /** Path of the file that it is about. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

/** Compiles files as a workspace of their own with some extensions, as `cistern render --extension` does. */
export async function compileFiles(
  extensions: ExtensionDefinition | readonly ExtensionDefinition[],
  files: WorkspaceFiles,
): Promise<CompiledFiles> {
  const reporter = new Reporter();
  const defined = definedExtensions([extensions].flat(), reporter);
  if (defined === undefined) return outcome(reporter, () => '', new Map(), new Map());
  const folder = openPrivateFolder();
  try {
    for (const [path, text] of Object.entries(files)) folder.write(path, Buffer.from(text));
    const sink = new CollectedTree();
    const options = { root: folder.path, workers: 0, cache: false, extensions: defined };
    const compiled = await compile(options, sink);
    const isBroken = compiled.reporter.errors > 0;
    const tree = new Map(
      isBroken ? [] : sink.files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]),
    );
    const actions = new Map(
      [...compiled.summaries].map(([address, each]) => [address, each.externalActions]),
    );
    return outcome(compiled.reporter, path => files[path] ?? '', tree, actions);
  } finally {
    folder.remove();
  }
}

function outcome(
  reporter: Reporter,
  textOf: (path: string) => string,
  tree: ReadonlyMap<string, string>,
  actions: ReadonlyMap<string, readonly ExternalAction[]>,
): CompiledFiles {
  return {
    problems: reporter.diagnostics.map(({ code, severity, message, help, span }) => ({
      code,
      severity,
      message,
      ...(help !== undefined && { help }),
      ...(span && { file: span.file, line: textOf(span.file).slice(0, span.start).split('\n').length }),
    })),
    tree,
    objectsOf: address =>
      [...tree]
        .filter(([path]) => path.startsWith(`${address}/`))
        .flatMap(([, text]) => text.split(/^---\n/m))
        .map(text => readCatalog(text, () => {}) ?? {}),
    externalActionsOf: address => actions.get(address) ?? [],
  };
}
