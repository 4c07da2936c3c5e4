import type { Code } from '../../src/diagnostics/codes.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { link } from '../../src/link/link.ts';
import type { Application, ApplicationInput, Program, ReleaseInput } from '../../src/link/program.ts';
import type { Span } from '../../src/source/source-file.ts';
import type { Declaration, Kind } from '../../src/validate/declaration.ts';
import { readCatalog } from '../../src/yaml/catalog/read-catalog.ts';
import { unmark } from '../marks.ts';
import { type Files, minimalWorkspace } from '../workspace.ts';

/** A workspace after linking, every input asked for. */
export interface Linked {
  readonly program: Program;
  readonly reporter: Reporter;
  readonly diagnostics: readonly Diagnostic[];
  /** The marked places, by file in the order of the files, then by offset. */
  readonly marks: readonly Span[];
  readonly inputs: ReadonlyMap<string, ApplicationInput>;
  application(address: string): Application;
  release(address: string): ReleaseInput;
}

/** Links files laid over the minimal workspace; `reorder` changes the order in which `link` sees the declarations. */
export function linked(
  overlay: Files,
  reorder: (declarations: Declaration[]) => readonly Declaration[] = all => all,
): Linked {
  const unmarked = Object.entries(overlay).map(([path, text]) => [path, unmark(path, text)] as const);
  const texts = new Map([
    ...Object.entries(minimalWorkspace()),
    ...unmarked.map(([path, { text }]) => [path, text] as const),
  ]);
  const declarations = [...texts].map(([path, text]) => declarationOf(path, text));
  const reporter = new Reporter();
  const context = { reporter, textOf: (path: string) => texts.get(path)! };
  const sorted = declarations.sort((a, b) => (a.path < b.path ? -1 : 1));
  const program = link(reorder(sorted), 'compiler', context);
  const inputs = new Map(
    program.applications.flatMap(application => {
      const input = application.input();
      return input ? [[addressOf(application), input] as const] : [];
    }),
  );
  return {
    program,
    reporter,
    diagnostics: reporter.diagnostics,
    marks: unmarked.flatMap(([, { marks }]) => marks),
    inputs,
    application: address => program.applications.find(application => addressOf(application) === address)!,
    release: address => inputs.get(address) as ReleaseInput,
  };
}

/** What was found, as pairs of code and place, in the order of the report. */
export function found({ diagnostics }: Linked): readonly (readonly [Code, Span | undefined])[] {
  return diagnostics.map(({ code, span }) => [code as Code, span] as const);
}

/** The messages, in the order of the report. */
export function messages({ diagnostics }: Linked): readonly string[] {
  return diagnostics.map(({ message }) => message);
}

function addressOf({ address: { environment, cluster, application } }: Application): string {
  return `${environment}/${cluster}/${application}`;
}

function declarationOf(path: string, text: string): Declaration {
  const value = readCatalog(text, (code, args) => {
    throw new Error(`${path}: ${code} ${JSON.stringify(args)}`);
  });
  const { kind, metadata } = value as unknown as { kind: Kind; metadata: { name: string } };
  const [first, environment] = path.split('/') as [string, string];
  return {
    kind,
    name: metadata.name,
    environment: first === 'environments' ? environment : '',
    path,
    digest: `digest of ${text}`,
    value: value as never,
  };
}
