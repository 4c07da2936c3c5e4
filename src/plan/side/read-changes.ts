import { byCodeUnit } from '../../source/order.ts';
import type { Side } from './side.ts';
import { changesBetween, type Scope } from './tree/changes-between.ts';
import { ownedTops } from './tree/owned-tops.ts';
import type { PathChange } from './tree/side-tree.ts';

/** What differs between two sides, with the bytes of both. */
export interface SideChanges {
  /** Sorted by path. */
  readonly paths: readonly PathChange[];
  readonly before: ReadonlyMap<string, Uint8Array>;
  readonly after: ReadonlyMap<string, Uint8Array>;
}

/**
 * Finds the files that differ between two sides and reads them. Beside a compiled catalog only what Cistern rendered
 * counts, whatever else lies on the branch.
 * @param environment only this one
 */
export async function readChanges(
  before: Side,
  after: Side,
  environment: string | undefined,
): Promise<SideChanges> {
  const scope = await scopeOf(before, after);
  const isAsked: Scope = top => (environment === undefined || top === environment) && scope(top);
  const paths = await changesBetween(before.tree, after.tree, isAsked);
  const of = (verb: PathChange['verb']): readonly string[] =>
    paths.filter(change => change.verb !== verb).map(({ path }) => path);
  const [old, now] = await Promise.all([before.tree.read(of('created')), after.tree.read(of('deleted'))]);
  return { paths: [...paths].sort((a, b) => byCodeUnit(a.path, b.path)), before: old, after: now };
}

async function scopeOf(before: Side, after: Side): Promise<Scope> {
  if (before.compiled === undefined && after.compiled === undefined) return () => true;
  const tops = new Set<string>();
  for (const { compiled, tree } of [before, after]) {
    const names = compiled?.environments ?? (await ownedTops(tree));
    for (const name of names) tops.add(name);
  }
  return top => tops.has(top);
}
