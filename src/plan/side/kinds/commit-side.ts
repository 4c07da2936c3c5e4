import { compileCommit } from '../../../extract/compile-commit.ts';
import { type CommitRecord, readCommit } from '../../../host/git/commit-record.ts';
import type { DryRepository } from '../../../host/git/dry-repository.ts';
import { openReader } from '../../../host/git/objects/object-reader.ts';
import { packageVersion } from '../../../host/package.ts';
import { renderedTrailers } from '../../../publish/commit/trailers.ts';
import { commitNamed } from '../reference/commit-named.ts';
import type { NamedReference } from '../reference/reference.ts';
import type { Side } from '../side.ts';
import type { SideContext } from '../side-context.ts';
import { fileTree } from '../tree/file-tree.ts';
import { gitTree, hasFolders, treeBelow } from '../tree/git-tree.ts';
import { linkReports } from '../tree/report-link.ts';
import { joined } from '../tree/side-tree.ts';
import { RENDERED_FOLDER, WORKSPACE_PARTS } from './workspace-parts.ts';

/** A branch or commit of the repository: a catalog is compiled, all else is read as manifests; nothing where there is none. */
export async function readCommitSide(
  { name, form }: NamedReference,
  context: SideContext,
): Promise<Side | undefined> {
  const { repository } = context;
  if (repository === undefined) return undefined;
  const id = await commitNamed(repository, name);
  const record = id === undefined ? undefined : await readCommit(repository.gitDirectory, id);
  if (record === undefined) return undefined;
  const reader = openReader(repository.gitDirectory);
  const workspace = await treeBelow(reader, record.tree, repository.root);
  const isCatalog = workspace !== undefined && (await hasFolders(reader, workspace, WORKSPACE_PARTS));
  if (form === 'dry' || (form === undefined && isCatalog)) {
    reader.close();
    return compiledCommit(repository, record, name, context);
  }
  const dist = isCatalog ? await treeBelow(reader, workspace, RENDERED_FOLDER) : undefined;
  const trailers = dist === undefined ? renderedTrailers(record.message) : undefined;
  const dryCommit = dist === undefined ? trailers?.drySha : record.id;
  const part = { reader, tree: dist ?? record.tree, bring: async () => {} };
  return {
    description: {
      kind: 'rendered-commit',
      name: dist === undefined ? name : `${joined(repository.root, RENDERED_FOLDER)} of ${name}`,
      commit: record.id,
      ...(dryCommit === undefined ? {} : { dryCommit }),
    },
    tree: gitTree([part], reader.close, linkReports(context.reporter)),
    repository,
    ...(trailers === undefined ? {} : { compiler: trailers.compiler.version }),
  };
}

async function compiledCommit(
  repository: DryRepository,
  record: CommitRecord,
  name: string,
  { environment, workers, extensions, onProgress }: SideContext,
): Promise<Side> {
  const { compilation, files } = await compileCommit(repository, record.id, {
    workers,
    judgesWaivers: false,
    ...(extensions === undefined ? {} : { extensions }),
    ...(environment === undefined ? {} : { environment }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const environments = [...(compilation.program?.environments.keys() ?? [])];
  return {
    description: { kind: 'dry-commit', name, commit: record.id, dryCommit: record.id },
    tree: fileTree(files),
    compiler: packageVersion(),
    compiled: { compilation, environments },
    repository,
  };
}
