import { type ObjectFormat, objectId } from '../../host/git/objects/object-format.ts';
import type { NewObject } from '../../host/git/objects/pack.ts';
import { fetchObjects } from '../../host/git/remote/fetch-tips.ts';
import type { RemoteRepository } from '../../host/git/remote/remote-repository.ts';
import { drySha, noteText } from '../commit/hydrator-metadata.ts';
import { noteOf, withNote } from '../tree/notes-tree.ts';
import type { StoredTrees } from '../tree/stored-trees.ts';
import type { BranchState } from './branch-state.ts';
import { type CommitContent, commitObject } from './commit-object.ts';

/** The next commit of the notes, and what it needs. */
export interface NextNote {
  readonly commit: string;
  /** Whether there are no notes yet. */
  readonly isNew: boolean;
  readonly objects: readonly NewObject[];
}

/** Makes the note that says which dry commit a rendered commit stands for; nothing when it says so already. */
export async function nextNote(
  { notes }: Pick<BranchState, 'notes'>,
  {
    rendered,
    dry,
    trees,
    format,
  }: { rendered: string; dry: CommitContent['dry']; trees: StoredTrees; format: ObjectFormat },
): Promise<NextNote | undefined> {
  const bytes = Buffer.from(noteText(dry.id));
  const note = objectId(format, 'blob', bytes);
  if ((await noteOf(trees, notes?.tree, rendered)) === note) return undefined;
  const { root, objects } = await withNote({ format, trees }, notes?.tree, { commit: rendered, note });
  const message = `Note that ${rendered} was rendered from ${dry.id}\n`;
  const commit = commitObject(format, { tree: root, parent: notes, dry, message });
  return {
    commit: commit.id,
    isNew: notes === undefined,
    objects: [{ id: note, type: 'blob', bytes }, ...objects, commit],
  };
}

/**
 * The dry commit that the last commit of a catalog stands for: the one of its note where that is of our form, else the one
 * of its trailers. Most notes are known by their id and never fetched.
 */
export async function publishedDryCommit(
  remote: RemoteRepository,
  { own, notes }: BranchState,
  { trees, next }: { readonly trees: StoredTrees; readonly next: string },
): Promise<string | undefined> {
  if (own === undefined) return undefined;
  const recorded = own.trailers.drySha;
  const note = await noteOf(trees, notes?.tree, own.commit.id);
  if (note === undefined) return recorded;
  const guess = [recorded, next].find(
    id => objectId(remote.format, 'blob', Buffer.from(noteText(id))) === note,
  );
  if (guess !== undefined) return guess;
  const found =
    (await remote.reader.read(note)) ??
    ((await fetchObjects(remote, [note])) ? await remote.reader.read(note) : undefined);
  return (found?.type === 'blob' && drySha(found.bytes.toString())) || recorded;
}
