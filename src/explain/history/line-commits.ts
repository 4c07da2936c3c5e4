import { type Blame, blameLines } from '../../host/git/blame.ts';
import { type CatalogHistory, inRepository } from './catalog-history.ts';
import { committedLines } from './committed-lines.ts';

/** Most files whose history is asked for at once; an answer with more is not read line by line. */
const MOST_FILES = 60;
/** Processes of git at a time. */
const AT_ONCE = 4;

/** Lines of one file. */
export interface LinesOfFile {
  /** Path relative to the workspace. */
  readonly file: string;
  /** 1-based. */
  readonly lines: readonly number[];
}

/** Who wrote a line; `not committed` for one that no commit has yet. */
export type LineCommit = Blame | 'not committed';

/**
 * `<file>:<line>` → the commit that wrote the line; lines that git knows nothing of, and files beyond the bound, are left
 * out.
 * @param textOf the text of a file of the catalog
 */
export async function lineCommits(
  history: CatalogHistory,
  files: readonly LinesOfFile[],
  textOf: (file: string) => string,
): Promise<ReadonlyMap<string, LineCommit>> {
  const waiting = files.slice(0, MOST_FILES);
  const commits = new Map<string, LineCommit>();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      for (const [line, blame] of await blamesOf(history, next, textOf))
        commits.set(`${next.file}:${line}`, blame);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return commits;
}

async function blamesOf(
  history: CatalogHistory,
  { file, lines }: LinesOfFile,
  textOf: (file: string) => string,
): Promise<readonly (readonly [number, LineCommit])[]> {
  const path = inRepository(history, file);
  const committed = history.isWorkTree
    ? await committedLines(history, path, textOf(file))
    : new Map(lines.map(line => [line, line]));
  const known = lines.flatMap(line => committed.get(line) ?? []);
  const blames = await blameLines(history.gitDirectory, history.commit, path, known);
  return lines.flatMap(line => {
    const own = committed.get(line);
    const blame = own === undefined ? ('not committed' as const) : blames.get(own);
    return blame ? [[line, blame] as const] : [];
  });
}
