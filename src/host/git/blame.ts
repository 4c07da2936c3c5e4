import { isShallow } from './ancestry.ts';
import { runGit } from './run-git.ts';

/** Who wrote a line. */
export interface Blame {
  /** Full id of the commit. */
  readonly commit: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly date: string;
  /** First line of the message, not yet escaped for any sink. */
  readonly subject: string;
}

/** Milliseconds after which the history of one file is given up. */
const PATIENCE = 5_000;

/**
 * The commits that wrote some lines of a file as it is in a commit; those that git does not know are left out, and those at
 * the end of a shallow history, which wrote nothing of what they have. Nothing of the work tree is read, and no program of the
 * configuration runs.
 * @param path inside the repository
 * @param lines 1-based
 */
export async function blameLines(
  gitDirectory: string,
  commit: string,
  path: string,
  lines: Iterable<number>,
): Promise<ReadonlyMap<number, Blame>> {
  const ranges = [...new Set(lines)].flatMap(line => ['-L', `${line},${line}`]);
  if (ranges.length === 0 || !isId(commit)) return new Map();
  const { code, out } = await runGit({
    repository: gitDirectory,
    args: [
      ...['-c', 'blame.ignoreRevsFile=', 'blame', '--no-textconv', '--porcelain'],
      ...[...ranges, commit, '--', path],
    ],
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (code !== 0) return new Map();
  const { blames, ends } = blamesIn(out.toString());
  if (ends.size === 0 || !(await isShallow(gitDirectory))) return blames;
  return new Map([...blames].filter(([, blame]) => !ends.has(blame.commit)));
}

/** The commits after one, up to another, that touched a file; the newest first, without the end of a shallow history. */
export async function commitsTouching(
  gitDirectory: string,
  { from, to, path }: { readonly from?: string | undefined; readonly to: string; readonly path: string },
): Promise<readonly Blame[]> {
  if (!isId(to) || (from !== undefined && !isId(from))) return [];
  const { code, out } = await runGit({
    repository: gitDirectory,
    args: [
      ...['--literal-pathspecs', 'log', '--no-show-signature', '--no-mailmap', '--max-count=50', '-z'],
      '--format=%H%n%P%n%an%n%ct%n%s',
      ...(from === undefined ? [to] : [`${from}..${to}`]),
      '--',
      path,
    ],
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (code !== 0) return [];
  const found = out
    .toString()
    .split('\0')
    .filter(record => record !== '')
    .map(record => {
      const [id = '', parents = '', author = '', seconds = '', ...subject] = record.split('\n');
      const blame: Blame = { commit: id, author, date: utc(seconds), subject: subject.join(' ') };
      return { blame, isEnd: parents === '' };
    });
  const hidesEnds = found.some(({ isEnd }) => isEnd) && (await isShallow(gitDirectory));
  return found.flatMap(({ blame, isEnd }) => (isEnd && hidesEnds ? [] : [blame]));
}

interface Blames {
  readonly blames: ReadonlyMap<number, Blame>;
  /** Commits without parents, be it that they have none or that these are not here. */
  readonly ends: ReadonlySet<string>;
}

/** Reads `git blame --porcelain`: a commit's facts stand at its first line only. */
function blamesIn(text: string): Blames {
  const facts = new Map<string, { author: string; seconds: string; subject: string }>();
  const commits = new Map<number, string>();
  const ends = new Set<string>();
  let current = '';
  for (const line of text.split('\n')) {
    const head = /^([0-9a-f]{40}(?:[0-9a-f]{24})?) \d+ (\d+)/.exec(line);
    if (head) {
      current = head[1]!;
      commits.set(Number(head[2]), current);
      if (!facts.has(current)) facts.set(current, { author: '', seconds: '', subject: '' });
    } else if (line === 'boundary') ends.add(current);
    else if (!line.startsWith('\t')) {
      const own = facts.get(current);
      const space = line.indexOf(' ');
      const value = line.slice(space + 1);
      if (own && line.startsWith('author ')) own.author = value;
      if (own && line.startsWith('committer-time ')) own.seconds = value;
      if (own && line.startsWith('summary ')) own.subject = value;
    }
  }
  const blames = new Map(
    [...commits].map(([line, commit]) => {
      const { author, seconds, subject } = facts.get(commit)!;
      return [line, { commit, author, date: utc(seconds), subject }] as const;
    }),
  );
  return { blames, ends };
}

/** Largest number of seconds since 1970 that has a date of four digits. */
const LAST_SECOND = 253_402_300_799;

function utc(seconds: string): string {
  const moment = Math.min(Math.max(Number(seconds) || 0, 0), LAST_SECOND);
  return `${new Date(moment * 1000).toISOString().slice(0, 19)}Z`;
}

function isId(text: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
}
