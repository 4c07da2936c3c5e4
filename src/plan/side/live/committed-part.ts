import { parseCommit } from '../../../host/git/commit-record.ts';
import type { DryRepository } from '../../../host/git/dry-repository.ts';
import { openReader } from '../../../host/git/objects/object-reader.ts';
import { resolveCommit } from '../../../host/git/resolve-commit.ts';
import { RENDERED_FOLDER } from '../kinds/workspace-parts.ts';
import { type GitPart, gitTree, treeBelow } from '../tree/git-tree.ts';
import { joined } from '../tree/side-tree.ts';

/** The output folder as HEAD has it. */
export interface CommittedPart {
  readonly part: GitPart;
  readonly name: string;
  readonly commit: string;
  readonly dryCommit: string;
  readonly compiler?: undefined;
  readonly close: () => void;
}

/**
 * The output folder of the workspace as it was committed with the catalog; nothing where HEAD has none.
 * @param without environments whose manifests lie elsewhere
 */
export async function committedPart(
  { gitDirectory, root }: DryRepository,
  without: ReadonlySet<string>,
): Promise<CommittedPart | undefined> {
  const head = await resolveCommit(gitDirectory, 'HEAD');
  if (head === undefined) return undefined;
  const reader = openReader(gitDirectory);
  const folder = joined(root, RENDERED_FOLDER);
  const commit = await reader.read(head);
  const record = commit && parseCommit(head, commit.bytes);
  const tree = record && (await treeBelow(reader, record.tree, folder));
  if (tree === undefined) {
    reader.close();
    return undefined;
  }
  const bring = async (): Promise<void> => {};
  const tops = await gitTree([{ reader, tree, bring }], () => {}).items('');
  const only = new Set([...tops.keys()].filter(name => !without.has(name)));
  return {
    part: { reader, tree, only, bring },
    name: `${folder} of HEAD`,
    commit: head,
    dryCommit: head,
    close: reader.close,
  };
}
