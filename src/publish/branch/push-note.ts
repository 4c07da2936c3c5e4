import type { CommitRecord } from '../../host/git/commit-record.ts';
import { writeObjects } from '../../host/git/objects/object-writer.ts';
import { fetchTips } from '../../host/git/remote/fetch-tips.ts';
import { pushRefs } from '../../host/git/remote/push-refs.ts';
import type { RemoteRepository } from '../../host/git/remote/remote-repository.ts';
import type { StoredTrees } from '../tree/stored-trees.ts';
import { NOTES, notesCommit } from './branch-state.ts';
import { nextNote } from './note.ts';
import { Patience } from './patience.ts';

/** The note of a commit that is on its branch already. */
export interface LateNote {
  readonly rendered: string;
  readonly dry: CommitRecord;
  readonly trees: StoredTrees;
}

/** Moves a note by itself, where a server takes no two refs at once; gives the reason when it cannot be moved. */
export async function pushNote(remote: RemoteRepository, note: LateNote): Promise<string | undefined> {
  const patience = new Patience();
  for (;;) {
    patience.begin();
    const tips = await fetchTips(remote, [NOTES]);
    if ('kind' in tips) return tips.text;
    const notes = await notesCommit(remote, tips);
    const next = await nextNote({ notes }, { ...note, format: remote.format });
    if (next === undefined) return undefined;
    await writeObjects(remote.repository, remote.format, next.objects);
    const pushed = await pushRefs(remote, [{ ref: NOTES, commit: next.commit, isNew: next.isNew }]);
    if (pushed.kind === 'accepted') return undefined;
    if (!('text' in pushed)) return pushed.kind;
    const goesOn =
      pushed.kind === 'lost-race'
        ? patience.isLeft
        : pushed.kind === 'unclear' && patience.mayBeRace(notes?.id);
    if (!goesOn) return pushed.text;
    await patience.pause();
  }
}
