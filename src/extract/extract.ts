import type { Reporter } from '../diagnostics/reporter.ts';
import type { DryRepository } from '../host/git/dry-repository.ts';
import { listTree } from '../host/git/list-tree.ts';
import { objectInfo } from '../host/git/object-info.ts';
import { readBlobs } from '../host/git/read-blobs.ts';
import type { PrivateFolder } from '../host/private-folder.ts';
import { WORKSPACE_LIMITS } from '../load/find-files.ts';
import { LAYOUT } from '../load/layout.ts';
import { FILE_LIMIT } from '../load/report-file-problem.ts';
import { type PlannedFile, plannedFiles } from './planned-file.ts';

/**
 * Writes the workspace of a commit to an empty folder as the commit has it, whatever lies in the work tree; nothing is
 * written when something of it is refused. Reports `CST1021`, `CST8050` to `CST8053`.
 * @throws {FileFault} when the folder cannot take the files
 */
export async function extract(
  { gitDirectory, root }: DryRepository,
  commit: string,
  folder: PrivateFolder,
  reporter: Reporter,
): Promise<void> {
  const top = root === '' ? '' : `${root}/`;
  const entries = await listTree(
    gitDirectory,
    commit,
    [...LAYOUT.keys()].map(name => top + name),
  );
  const planned = plannedFiles(entries, root, reporter);
  const sizes = await sizesOf(gitDirectory, planned, reporter);
  if (reporter.errors > 0) return;

  const read = new Map<string, string[]>();
  for (const { path, kind, id } of planned) {
    const size = sizes.get(id) ?? 0;
    if (kind === 'link') folder.link(path);
    // Not read at all: it is refused for its size, wherever it is read.
    else if (size > FILE_LIMIT) folder.reserve(path, size);
    else read.set(id, [...(read.get(id) ?? []), path]);
  }
  await readBlobs(gitDirectory, [...read.keys()], (id, bytes) => {
    for (const path of read.get(id) ?? []) folder.write(path, bytes);
  });
}

/** The size of each content in bytes, by object id. */
async function sizesOf(
  repository: string,
  planned: readonly PlannedFile[],
  reporter: Reporter,
): Promise<ReadonlyMap<string, number>> {
  const found = await objectInfo(
    repository,
    planned.map(({ id }) => id),
  );
  const sizes = new Map<string, number>();
  let bytes = 0;
  for (const [index, { id, path }] of planned.entries()) {
    const info = found[index];
    if (info?.type !== 'blob') {
      reporter.report('CST8053', { id, path }, { help: 'fetch the whole commit, without filters' });
      continue;
    }
    sizes.set(id, info.size);
    bytes += info.size;
  }
  const { files } = WORKSPACE_LIMITS;
  const help = 'split it into several workspaces';
  if (planned.length > files) reporter.report('CST1021', { what: 'files', limit: files }, { help });
  if (bytes > WORKSPACE_LIMITS.bytes)
    reporter.report('CST1021', { what: 'bytes', limit: WORKSPACE_LIMITS.bytes }, { help });
  return sizes;
}
