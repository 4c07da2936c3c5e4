import { Reporter } from '../../diagnostics/reporter.ts';
import { environmentOf, LIST_NAME } from '../../write/tree-path.ts';
import type { KindLookup, Lookups, World, WorldSide } from '../attribution/world.ts';
import { joined, type SideTree } from '../side/tree/side-tree.ts';
import { isManifestPath, objectsIn } from './objects-in.ts';
import type { PlacedObject } from './placed-object.ts';

/** The trees of both sides. */
export type Trees = Readonly<Record<WorldSide, SideTree>>;

/** The parts of a world that are objects. */
export type LoadedObjects = Pick<World, 'objectsOf' | 'objectsOfKind'>;

/**
 * Reads what will be asked for: whole Applications, and objects of a kind in a namespace of a cluster. Files that cannot be
 * read and have not changed are passed over.
 */
export async function loadObjects(trees: Trees, lookups: Lookups): Promise<LoadedObjects> {
  const [before, after] = await Promise.all([
    loadSide(trees.before, lookups),
    loadSide(trees.after, lookups),
  ]);
  const loaded = { before, after };
  return {
    objectsOf: (address, side) => loaded[side].applications.get(address) ?? [],
    objectsOfKind: (lookup, side) => loaded[side].kinds.get(keyOf(lookup)) ?? [],
  };
}

interface LoadedSide {
  readonly applications: ReadonlyMap<string, readonly PlacedObject[]>;
  readonly kinds: ReadonlyMap<string, readonly PlacedObject[]>;
}

async function loadSide(tree: SideTree, { addresses, kinds }: Lookups): Promise<LoadedSide> {
  const applications = await Promise.all(
    addresses.map(async address => [address, await objectsAt(tree, await filesIn(tree, address))] as const),
  );
  const found = await Promise.all(
    kinds.map(async lookup => [keyOf(lookup), await objectsOfKind(tree, lookup)] as const),
  );
  return { applications: new Map(applications), kinds: new Map(found) };
}

function keyOf({ cluster, group, kind, namespace }: KindLookup): string {
  return `${cluster}\0${group}/${kind}/${namespace}`;
}

/** The objects of a kind in the Applications of a cluster. */
async function objectsOfKind(tree: SideTree, lookup: KindLookup): Promise<readonly PlacedObject[]> {
  const items = await tree.items(lookup.cluster);
  const folders = [...items].flatMap(([name, { kind }]) =>
    kind === 'folder' ? [joined(lookup.cluster, name)] : [],
  );
  const isEmitted = (await tree.items(environmentOf(lookup.cluster))).has(LIST_NAME);
  const files = await Promise.all([lookup.cluster, ...folders].map(folder => filesIn(tree, folder)));
  const candidates = files.flat().filter(path => !isEmitted || mayHold(path, lookup));
  const objects = await objectsAt(tree, candidates, mentions(lookup));
  const { group, kind, namespace } = lookup;
  return objects.filter(({ id }) => id.group === group && id.kind === kind && id.namespace === namespace);
}

/** Whether a file may hold an object of a kind, by the name that the emitter gave it: one object each, or all of them. */
function mayHold(path: string, { group, kind }: KindLookup): boolean {
  // A name that ends in a digest says little.
  if (path.includes('---')) return true;
  const [type, ...rest] = path.slice(path.lastIndexOf('/') + 1).split('--');
  return rest.length === 0 || type === [kind.toLowerCase(), group].filter(part => part !== '').join('.');
}

/** Whether a text may hold an object of a kind in a namespace: most files need not be parsed to know that they do not. */
function mentions({ kind, namespace }: KindLookup): (bytes: Uint8Array) => boolean {
  return bytes => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return text.includes(kind) && (text.includes(namespace) || !text.includes('namespace'));
  };
}

/** The manifests that lie in a folder itself. */
async function filesIn(tree: SideTree, folder: string): Promise<readonly string[]> {
  return [...(await tree.items(folder))].flatMap(([name, { kind }]) =>
    kind === 'file' && isManifestPath(name) ? [joined(folder, name)] : [],
  );
}

async function objectsAt(
  tree: SideTree,
  paths: readonly string[],
  isWanted: (bytes: Uint8Array) => boolean = () => true,
): Promise<readonly PlacedObject[]> {
  const findings = {
    reporter: new Reporter(),
    texts: new Map<string, string>(),
    shown: (path: string) => path,
  };
  return [...(await tree.read(paths))].flatMap(([path, bytes]) =>
    isWanted(bytes) ? (objectsIn({ path, bytes }, findings) ?? []) : [],
  );
}
