import type { HydratedFile } from '../hydrate/hydrated.ts';
import { groupBy } from '../source/group-by.ts';
import { byCodeUnit } from '../source/order.ts';
import { listOf } from '../write/tree/ownership.ts';
import { environmentOf, listPath } from '../write/tree-path.ts';

/** A rendered tree, sorted by path, with the list of each environment's files in its folder, as `render` writes it. */
export function withLists(files: readonly HydratedFile[]): readonly HydratedFile[] {
  const lists = [...groupBy(files, ({ path }) => environmentOf(path))].map(([environment, own]) => ({
    path: listPath(environment),
    bytes: listOf(
      environment,
      own.map(({ path }) => path),
    ),
  }));
  return [...files, ...lists].sort((a, b) => byCodeUnit(a.path, b.path));
}
