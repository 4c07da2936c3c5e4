import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { compile } from '../../src/compile.ts';
import { MemorySink } from '../hydrate/memory-sink.ts';
import { type Files, inFolder, REPOSITORY, readFiles } from '../workspace.ts';

/** An object of a tree, read without narrowing every step. */
// biome-ignore lint/suspicious/noExplicitAny: assertions say what each field must be.
export type Loose = any;

/** One object of a rendered tree. */
export interface Placed {
  /** Tree and environment, which tell objects of the same name apart. */
  readonly tree: string;
  readonly cluster: string;
  readonly application: string;
  readonly object: Loose;
}

const GOLDEN = join(REPOSITORY, 'test/cases/golden');
const ONBOARDING = /^(agent|knowledgebase|organization|repobinding)\./;

/** The trees in which something of tenancy runs, by their folder: files by their path. */
export const TREES: ReadonlyMap<string, Files> = new Map(
  [
    ...[...new Set(Object.keys(readFiles(GOLDEN)).map(path => path.split('/')[0]!))].map(
      name => [`golden/${name}`, join(GOLDEN, name, 'dist')] as const,
    ),
    ['dist', join(REPOSITORY, 'dist')] as const,
  ]
    .map(([name, folder]) => [name, readFiles(folder)] as const)
    .filter(([, files]) => Object.keys(files).some(path => ONBOARDING.test(path.split('/')[2] ?? ''))),
);

/** The input of a golden case. */
export function inputOf(name: string): Files {
  return readFiles(join(GOLDEN, name, 'in'));
}

/** Every object of the environments that run tenancy. */
export const OBJECTS: readonly Placed[] = [...TREES].flatMap(([name, files]) => {
  const running = new Set(
    Object.keys(files).flatMap(path => {
      const [environment, , application = ''] = path.split('/');
      return ONBOARDING.test(application) ? [environment] : [];
    }),
  );
  return Object.entries(files).flatMap(([path, text]) => {
    const [environment = '', cluster = '', application = ''] = path.split('/');
    if (!running.has(environment) || !path.endsWith('.yaml')) return [];
    const isPlaced = path.split('/').length > 3;
    return (loadAll(text) as Loose[])
      .filter(object => object?.metadata)
      .map(object => ({
        tree: `${name}/${environment}`,
        cluster,
        application: isPlaced ? application : '',
        object,
      }));
  });
});

/** The objects of organizations, bindings, knowledge bases and agents themselves. */
export const ONBOARDED: readonly Placed[] = OBJECTS.filter(({ application }) => ONBOARDING.test(application));

/** Objects of a kind. */
export function ofKind(objects: readonly Placed[], ...kinds: readonly string[]): readonly Placed[] {
  return objects.filter(({ object }) => kinds.includes(object.kind));
}

/** What an object is called in a failing test. */
export function nameOf({ tree, object }: Placed): string {
  return `${tree} ${object.kind} ${object.metadata.namespace ?? ''}/${object.metadata.name}`;
}

/** The names of objects for which something does not hold. */
export function violations(
  objects: readonly Placed[],
  holds: (object: Loose, placed: Placed) => boolean,
): readonly string[] {
  return objects.filter(placed => !holds(placed.object, placed)).map(nameOf);
}

/** What environments need outside the clusters: every action of the trees. */
export function actionsOf(): readonly {
  readonly tree: string;
  readonly cluster: string;
  readonly action: Loose;
}[] {
  return [...TREES].flatMap(([name, files]) =>
    Object.entries(files)
      .filter(([path]) => path.endsWith('/EXTERNAL-ACTIONS.json'))
      .flatMap(([path, text]) =>
        (JSON.parse(text).actions as Loose[]).map(action => ({
          tree: `${name}/${path.split('/')[0]}`,
          ...action,
        })),
      ),
  );
}

/** Compiles a workspace: codes of what was found, and the tree. */
export async function compiled(
  files: Files,
): Promise<{ readonly codes: readonly string[]; readonly tree: ReadonlyMap<string, string> }> {
  return inFolder(files, async root => {
    const sink = new MemorySink();
    const { reporter } = await compile({ root, workers: 0, cache: false }, sink);
    return {
      codes: reporter.diagnostics.map(({ code, message }) => `${code}: ${message}`),
      tree: sink.tree,
    };
  });
}

/** The input of a golden case with some files changed by a function, or left out where it returns nothing. */
export function changedInput(
  name: string,
  changes: Readonly<Record<string, (text: string) => string | undefined>>,
): Files {
  const input = inputOf(name);
  return Object.fromEntries(
    Object.entries({ ...Object.fromEntries(Object.keys(changes).map(path => [path, ''])), ...input }).flatMap(
      ([path, text]) => {
        const change = changes[path];
        const changed = change === undefined ? text : change(text);
        return changed === undefined ? [] : [[path, changed]];
      },
    ),
  );
}
