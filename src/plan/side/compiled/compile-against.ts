import { type Cache, NO_CACHE, openCache } from '../../../cache/cache.ts';
import type { Compilation, CompileOptions } from '../../../compile.ts';
import { compilerIdentity } from '../../../host/compiler/compiler-digest.ts';
import type { Sink } from '../../../hydrate/sink.ts';
import { byCodeUnit } from '../../../source/order.ts';
import { LIST_NAME } from '../../../write/tree-path.ts';
import { joined, type PathChange, type SideItem, type SideTree } from '../tree/side-tree.ts';
import { ComparingSink } from './comparing-sink.ts';
import { knownFiles, rememberFiles, walk } from './known-files.ts';

/** Compiles a workspace into a sink. */
export type Compile = (options: CompileOptions, sink: Sink) => Promise<Compilation>;

/** A workspace, compiled as far as it differs from another tree. */
export interface CompiledAgainst {
  readonly compilation: Compilation;
  readonly tree: SideTree;
}

/**
 * Compiles the workspace of a folder and compares it on the way with a tree, so that nothing is hydrated, written or read
 * that is the same.
 * @param gone environments of that tree that the workspace no longer has
 */
export async function compileAgainst(
  base: SideTree,
  environments: readonly string[],
  gone: readonly string[],
  options: CompileOptions,
  compile: Compile,
): Promise<CompiledAgainst> {
  const cache: Cache = options.cache
    ? openCache(joined(options.root, '.cistern'), compilerIdentity())
    : NO_CACHE;
  const known = new Map(
    await Promise.all(environments.map(async name => [name, await knownFiles(base, name, cache)] as const)),
  );
  const sink = new ComparingSink(known, {
    get: environment => {
      const [tree, name] = (cache.read(`plan/same/${environment}`) ?? '').split(' ');
      const now = known.get(environment)?.tree;
      return now !== undefined && tree === now ? name : undefined;
    },
    set: (environment, name) => {
      const tree = known.get(environment)?.tree;
      if (tree !== undefined && name !== '') cache.write(`plan/same/${environment}`, `${tree} ${name}`);
    },
  });
  const compilation = await compile(options, sink);
  for (const [environment, files] of sink.learned) {
    const tree = known.get(environment)?.tree;
    if (tree !== undefined) rememberFiles(cache, environment, tree, files);
  }
  const changes =
    compilation.reporter.errors > 0
      ? []
      : [...sink.finish(path => !path.endsWith(`/${LIST_NAME}`)), ...(await deleted(base, gone))];
  changes.sort((a, b) => byCodeUnit(a.path, b.path));
  return { compilation, tree: overlay(base, changes, sink.fresh) };
}

async function deleted(base: SideTree, folders: readonly string[]): Promise<readonly PathChange[]> {
  const changes: PathChange[] = [];
  for (const folder of folders) await walk(base, folder, path => changes.push({ path, verb: 'deleted' }));
  return changes;
}

/** A tree with changes laid over it. */
function overlay(
  base: SideTree,
  changes: readonly PathChange[],
  fresh: ReadonlyMap<string, Uint8Array>,
): SideTree {
  return {
    items: async folder => {
      const items = new Map<string, SideItem>(await base.items(folder));
      for (const { path, verb } of changes) {
        if (folder !== '' && !path.startsWith(`${folder}/`)) continue;
        const [name, ...rest] = path.slice(folder === '' ? 0 : folder.length + 1).split('/');
        if (rest.length > 0) items.set(name!, { kind: 'folder' });
        else if (verb === 'deleted') items.delete(name!);
        else items.set(name!, { kind: 'file' });
      }
      return items;
    },
    read: async paths => {
      const own = paths.flatMap(path => {
        const bytes = fresh.get(path);
        return bytes === undefined ? [] : [[path, bytes] as const];
      });
      const gone = new Set(changes.filter(({ verb }) => verb === 'deleted').map(({ path }) => path));
      const others = paths.filter(path => !fresh.has(path) && !gone.has(path));
      return new Map([...own, ...(await base.read(others))]);
    },
    changesSince: other => (other === base ? changes : undefined),
    close: () => {},
  };
}
