import { objectInfo } from '../../host/git/object-info.ts';
import { ATTRIBUTES_PATH, METADATA_PATH } from '../../publish/commit/hydrator-metadata.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Difference } from '../compare/difference.ts';
import { MissingContent } from '../missing-content.ts';
import { entriesOf } from '../rendered-repository.ts';
import type { Step } from './walk.ts';

/**
 * What each of some commits that are not ours changed of what is, by the id of the commit. The files at the top are
 * those of the last catalog that published, so only a commit that is of none must leave them alone.
 * @param folders names at the top of the tree
 * @throws {MissingContent} when the repository lacks the tree of a commit
 */
export async function handEdits(
  repository: string,
  steps: readonly Step[],
  folders: readonly string[],
): Promise<ReadonlyMap<string, readonly Difference[]>> {
  await requireTrees(repository, steps);
  const questions = steps.flatMap(({ record: { id, parents } }) =>
    folders.map(folder => ({ id, parent: parents[0], folder })),
  );
  const [now, before] = await Promise.all([
    objectInfo(
      repository,
      questions.map(({ id, folder }) => `${id}:${folder}`),
    ),
    objectInfo(
      repository,
      questions.map(({ parent, folder }) => (parent === undefined ? '' : `${parent}:${folder}`)),
    ),
  ]);
  const edits = new Map<string, Difference[]>();
  const add = (id: string, paths: readonly string[]): void => {
    const found = paths.map(path => ({ kind: 'edit' as const, path, detail: '' }));
    if (found.length > 0) edits.set(id, [...(edits.get(id) ?? []), ...found]);
  };
  for (const [index, { id, parent, folder }] of questions.entries()) {
    if (now[index]?.id === before[index]?.id) continue;
    const paths = await changedPaths(repository, id, parent, [folder]);
    add(id, paths.length > 0 ? paths : [folder]);
  }
  for (const { record, claims } of steps) {
    if (claims === undefined)
      add(record.id, await changedPaths(repository, record.id, record.parents[0], TOP_FILES));
  }
  return edits;
}

const TOP_FILES = [METADATA_PATH, ATTRIBUTES_PATH];

/** Without the tree of a commit every folder would seem to be absent from it. */
async function requireTrees(repository: string, steps: readonly Step[]): Promise<void> {
  const commits = steps.flatMap(({ record: { id, parents } }) => [id, ...parents.slice(0, 1)]);
  const found = await objectInfo(
    repository,
    commits.map(id => `${id}^{tree}`),
  );
  const missing = commits.find((_, index) => found[index]?.type !== 'tree');
  if (missing !== undefined) throw new MissingContent(`the tree of ${missing.slice(0, 12)}`);
}

/** The files at or below some paths that a commit changed, sorted. */
async function changedPaths(
  repository: string,
  id: string,
  parent: string | undefined,
  below: readonly string[],
): Promise<readonly string[]> {
  const [now, before] = await Promise.all(
    [id, parent].map(async commit => {
      const entries = commit === undefined ? [] : await entriesOf(repository, commit, below);
      return new Map(entries.map(entry => [entry.path, `${entry.mode} ${entry.id}`]));
    }),
  );
  return [...new Set([...now!.keys(), ...before!.keys()])]
    .filter(path => now!.get(path) !== before!.get(path))
    .sort(byCodeUnit);
}
