import { resolveCommit } from '../../../host/git/resolve-commit.ts';
import { packageVersion } from '../../../host/package.ts';
import { compileAgainst } from '../compiled/compile-against.ts';
import type { Side } from '../side.ts';
import type { SideContext } from '../side-context.ts';
import { fileTree } from '../tree/file-tree.ts';
import { ownedTops } from '../tree/owned-tops.ts';
import { environmentsIn } from './workspace-environments.ts';

/**
 * The catalog as it lies in a folder, compiled; nothing is written but the cache of the command's own workspace.
 * @param base the other side: what is the same there is not hydrated
 */
export async function workTreeSide(
  root: string,
  context: SideContext,
  base: Side | undefined,
): Promise<Side> {
  const { environment, workers, extensions, onProgress, compile } = context;
  const environments = environmentsIn(root);
  const rendered = environments.filter(name => name === (environment ?? name));
  const options = {
    root,
    ...(environment === undefined ? {} : { environment }),
    workers,
    ...(extensions === undefined ? {} : { extensions }),
    cache: context.cache && root === context.root,
    ...(onProgress === undefined ? {} : { onProgress }),
  };
  const other = base?.tree ?? fileTree([]);
  const gone = (await ownedTops(other)).filter(
    name => !environments.includes(name) && name === (environment ?? name),
  );
  const isOwn = root === context.root;
  const repository = isOwn ? context.repository : undefined;
  const [{ compilation, tree }, head] = await Promise.all([
    compileAgainst(other, rendered, gone, options, compile),
    repository && resolveCommit(repository.gitDirectory, 'HEAD'),
  ]);
  return {
    description: { kind: 'work-tree', name: isOwn ? 'work tree' : root },
    tree,
    compiler: packageVersion(),
    compiled: { compilation, environments, root, ...(head === undefined ? {} : { head }) },
    ...(repository === undefined ? {} : { repository }),
  };
}
