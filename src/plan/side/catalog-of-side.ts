import { commitCatalog } from '../../explain/catalog/commit-catalog.ts';
import { folderCatalog } from '../../explain/catalog/folder-catalog.ts';
import type { Extensions } from '../../extension/extensions.ts';
import { readCommit } from '../../host/git/commit-record.ts';
import { formatOfId } from '../../host/git/objects/object-format.ts';
import type { CompiledSide } from '../cause/compiled-side.ts';
import type { Side } from './side.ts';

/**
 * The catalog that a side was hydrated from, be it now or when it was published; nothing for foreign manifests, and where
 * the repository does not have the commit.
 * @param extensions whose documents are in it, too
 */
export async function catalogOfSide(
  { catalog: own, compiled, compiler, description, repository }: Side,
  extensions: Extensions | undefined,
): Promise<CompiledSide | undefined> {
  if (own !== undefined) return own;
  const version = { ...(compiler !== undefined && { compiler }), ...(extensions && { extensions }) };
  const workspace = compiled?.root;
  if (workspace !== undefined) {
    const { head } = compiled!;
    const folders = [...(extensions?.kinds.keys() ?? [])];
    const catalog = folderCatalog(workspace, formatOfId(head ?? ''), folders);
    if (repository === undefined || head === undefined) return { catalog, ...version };
    const { gitDirectory, root } = repository;
    return { catalog, ...version, history: { gitDirectory, root, commit: head, isWorkTree: true } };
  }
  const commit = description.dryCommit;
  if (repository === undefined || commit === undefined) return undefined;
  const { gitDirectory, root } = repository;
  // The catalog's commit of a branch that was fetched need not be here.
  const isRead = commit === description.commit;
  if (!isRead && (await readCommit(gitDirectory, commit)) === undefined) return undefined;
  return {
    catalog: await commitCatalog(repository, commit),
    ...version,
    history: { gitDirectory, root, commit, isWorkTree: false },
  };
}
