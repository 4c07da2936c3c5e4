import { MissingContent } from '../missing-content.ts';
import { entriesOf, type RenderedRepository } from '../rendered-repository.ts';

/** The notes of rendered commits. */
export interface Notes {
  /**
   * The notes of a commit as they are, of which there should be one.
   * @throws {MissingContent} when a note is there, and its content is not
   */
  readonly on: (commit: string) => Promise<readonly string[]>;
}

/** Reads the notes of a repository; their names once, when the first is asked for. */
export function openNotes({ repository, reader, notes, bring }: RenderedRepository): Notes {
  let index: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  return {
    on: async commit => {
      index ??= notes === undefined ? Promise.resolve(new Map()) : indexOf(repository, notes);
      const ids = (await index).get(commit) ?? [];
      await bring(ids);
      const texts: string[] = [];
      for (const id of ids) {
        const found = await reader.read(id);
        if (found === undefined) throw new MissingContent(`the note of commit ${commit.slice(0, 12)}`);
        texts.push(found.bytes.toString('latin1'));
      }
      return texts;
    },
  };
}

/** The contents of the notes of each commit. */
async function indexOf(repository: string, notes: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const index = new Map<string, string[]>();
  for (const { path, id } of await entriesOf(repository, notes)) {
    // Git spreads notes over folders when there are many.
    const commit = path.replaceAll('/', '');
    const ids = index.get(commit);
    if (ids === undefined) index.set(commit, [id]);
    else ids.push(id);
  }
  return index;
}
