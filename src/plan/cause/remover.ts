import { documentAt } from '../../explain/catalog/document.ts';
import { valueAt } from '../../explain/field/leaves.ts';
import { inRepository } from '../../explain/history/catalog-history.ts';
import { type Blame, commitsTouching } from '../../host/git/blame.ts';
import { listTree } from '../../host/git/list-tree.ts';
import { readBlobs } from '../../host/git/read-blobs.ts';
import { decode } from '../../load/load-document.ts';
import type { Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { CompiledSide } from './compiled-side.ts';
import type { When } from './edits/edit.ts';

/** Most versions of one file that are read to find who removed something. */
const MOST_VERSIONS = 10;

/**
 * The commit between both states that removed what stood at a path of a document, or the document; nothing where that cannot
 * be told.
 */
export async function removerOf(
  file: string,
  path: Path,
  { before, after }: Readonly<Record<When, CompiledSide | undefined>>,
): Promise<Blame | undefined> {
  const history = after?.history;
  if (history === undefined || before?.history === undefined) return undefined;
  const { gitDirectory, commit: to } = history;
  const place = inRepository(history, file);
  const newest = await commitsTouching(gitDirectory, { from: before.history.commit, to, path: place });
  if (newest.length <= 1) return newest[0];
  // Items of lists have other positions in other versions.
  if (newest.length > MOST_VERSIONS || path.some(segment => typeof segment === 'number')) return undefined;
  for (const blame of newest.toReversed()) {
    const text = await versionOf(gitDirectory, blame.commit, place);
    const document = text === undefined ? undefined : documentAt(file, text, before?.extensions);
    if (valueAt(document?.value as unknown as Json | undefined, path) === undefined) return blame;
  }
  return undefined;
}

async function versionOf(gitDirectory: string, commit: string, path: string): Promise<string | undefined> {
  const [entry] = await listTree(gitDirectory, commit, [path]);
  let text: string | undefined;
  if (entry?.type === 'blob')
    await readBlobs(gitDirectory, [entry.id], (_id, bytes) => {
      text = decode(bytes);
    });
  return text;
}
