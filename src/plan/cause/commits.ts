import type { DocumentStore } from '../../explain/catalog/document-store.ts';
import { type LineCommit, lineCommits } from '../../explain/history/line-commits.ts';
import { groupBy } from '../../source/group-by.ts';
import type { Cause } from '../model/change.ts';
import type { FoundCause } from './cause-of-edit.ts';
import type { CompiledSide } from './compiled-side.ts';
import type { When } from './edits/edit.ts';
import { removerOf } from './remover.ts';

type Sides = Readonly<Record<When, CompiledSide | undefined>>;

/**
 * The commits behind causes: who wrote the line, or, of what was removed, who removed it.
 */
export async function commitsOf(
  found: readonly FoundCause[],
  sides: Sides,
  stores: Readonly<Record<When, DocumentStore | undefined>>,
): Promise<ReadonlyMap<Cause, LineCommit>> {
  const history = sides.after?.history;
  if (history === undefined) return new Map();
  const byFile = groupBy(
    found.filter(({ when }) => when === 'after').map(({ cause }) => cause),
    ({ file }) => file,
  );
  const files = [...byFile].map(([file, causes]) => ({
    file,
    lines: [...new Set(causes.flatMap(({ line }) => line ?? []))],
  }));
  const blames = await lineCommits(history, files, file => stores.after?.textOf(file) ?? '');
  const commits = new Map<Cause, LineCommit>();
  for (const cause of [...byFile.values()].flat()) {
    const blame = blames.get(`${cause.file}:${cause.line}`);
    if (blame) commits.set(cause, blame);
  }
  const removed = groupBy(
    found.filter(({ when }) => when === 'before'),
    ({ cause, path }) => JSON.stringify([cause.file, path ?? []]),
  );
  for (const same of [...removed.values()].slice(0, MOST_REMOVED)) {
    const blame = await removerOf(same[0]!.cause.file, same[0]!.path ?? [], sides);
    if (blame) for (const { cause } of same) commits.set(cause, blame);
  }
  return commits;
}

/** Most things that were removed of which it is asked who did it. */
const MOST_REMOVED = 20;
