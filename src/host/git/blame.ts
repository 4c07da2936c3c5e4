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
 * The commits that wrote some lines of a file as it is in a commit; those that git does not know are left out. Nothing of
 * the work tree is read, and no program of the configuration runs.
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
  return code === 0 ? blamesIn(out.toString()) : new Map();
}

/** The commits after one, up to another, that touched a file; the newest first. */
export async function commitsTouching(
  gitDirectory: string,
  { from, to, path }: { readonly from?: string | undefined; readonly to: string; readonly path: string },
): Promise<readonly Blame[]> {
  if (!isId(to) || (from !== undefined && !isId(from))) return [];
  const { code, out } = await runGit({
    repository: gitDirectory,
    args: [
      ...['--literal-pathspecs', 'log', '--no-show-signature', '--no-mailmap', '--max-count=50', '-z'],
      '--format=%H%n%an%n%ct%n%s',
      ...(from === undefined ? [to] : [`${from}..${to}`]),
      '--',
      path,
    ],
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (code !== 0) return [];
  return out
    .toString()
    .split('\0')
    .filter(record => record !== '')
    .map(record => {
      const [id = '', author = '', seconds = '', ...subject] = record.split('\n');
      return { commit: id, author, date: utc(seconds), subject: subject.join(' ') };
    });
}

/** Reads `git blame --porcelain`: a commit's facts stand at its first line only. */
function blamesIn(text: string): ReadonlyMap<number, Blame> {
  const facts = new Map<string, { author: string; seconds: string; subject: string }>();
  const commits = new Map<number, string>();
  let current = '';
  for (const line of text.split('\n')) {
    const head = /^([0-9a-f]{40}(?:[0-9a-f]{24})?) \d+ (\d+)/.exec(line);
    if (head) {
      current = head[1]!;
      commits.set(Number(head[2]), current);
      if (!facts.has(current)) facts.set(current, { author: '', seconds: '', subject: '' });
    } else if (!line.startsWith('\t')) {
      const own = facts.get(current);
      const space = line.indexOf(' ');
      const value = line.slice(space + 1);
      if (own && line.startsWith('author ')) own.author = value;
      if (own && line.startsWith('committer-time ')) own.seconds = value;
      if (own && line.startsWith('summary ')) own.subject = value;
    }
  }
  return new Map(
    [...commits].map(([line, commit]) => {
      const { author, seconds, subject } = facts.get(commit)!;
      return [line, { commit, author, date: utc(seconds), subject }] as const;
    }),
  );
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
