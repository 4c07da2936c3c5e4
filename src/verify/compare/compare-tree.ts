import type { TreeEntry } from '../../host/git/list-tree.ts';
import { objectInfo } from '../../host/git/object-info.ts';
import { formatOfId } from '../../host/git/objects/object-format.ts';
import type { HydratedFile } from '../../hydrate/hydrated.ts';
import { environmentOf } from '../../write/tree-path.ts';
import { compareFiles } from './compare-files.ts';
import type { Difference } from './difference.ts';
import { treeIdentity } from './tree-identity.ts';

/**
 * Compares everything that a commit has under some names at its top with what should be there: files byte for byte,
 * and folders by their ids, so that nothing is left over that a list of files does not show.
 * @param names of folders and files at the top
 * @throws {MissingContent} when the repository lacks the content of a file
 */
export async function compareTree(
  repository: string,
  commit: string,
  {
    entries,
    expected,
    names,
  }: { entries: readonly TreeEntry[]; expected: readonly HydratedFile[]; names: readonly string[] },
): Promise<readonly Difference[]> {
  const own = entries.filter(({ path }) => names.includes(environmentOf(path)));
  const differences = await compareFiles(repository, own, expected);
  const found = await objectInfo(
    repository,
    names.map(name => `${commit}:${name}`),
  );
  const hidden = names.filter((name, index) => {
    const isFile = expected.some(({ path }) => path === name);
    if (isFile || differences.some(({ path }) => environmentOf(path) === name)) return false;
    const files = expected.filter(({ path }) => path.startsWith(`${name}/`));
    if (files.length === 0) return found[index] !== undefined;
    const relative = files.map(({ path, bytes }) => ({ path: path.slice(name.length + 1), bytes }));
    return found[index]?.id !== treeIdentity(relative, formatOfId(commit)!);
  });
  return [
    ...differences,
    ...hidden.map(path => ({ kind: 'extra' as const, path, detail: 'holds an empty folder or an odd mode' })),
  ];
}
