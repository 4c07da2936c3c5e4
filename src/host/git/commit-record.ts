import { runGit } from './run-git.ts';

/** A commit, taken apart. */
export interface CommitRecord {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly authorName: string;
  readonly authorEmail: string;
  /** RFC 3339, in the time zone of the author. */
  readonly authorDate: string;
  /** RFC 3339, in the time zone of the committer. */
  readonly committerDate: string;
  /** As it is, decoded as UTF-8, or as Latin-1 where the commit says so. */
  readonly message: string;
}

/**
 * Reads a commit; nothing when there is no such object or it is no commit.
 * @param id object id in full
 */
export async function readCommit(repository: string, id: string): Promise<CommitRecord | undefined> {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(id)) return undefined;
  const { code, out } = await runGit({ repository, args: ['cat-file', 'commit', id] });
  return code === 0 ? parseCommit(id, out) : undefined;
}

/** Takes the bytes of a commit object apart; nothing when they lack what every commit has. */
export function parseCommit(id: string, bytes: Buffer): CommitRecord | undefined {
  const end = bytes.indexOf('\n\n');
  const head = bytes.subarray(0, end < 0 ? bytes.length : end);
  const encoding = /^encoding (.+)$/m.exec(head.toString('latin1'))?.[1] ?? 'UTF-8';
  const decode = (part: Buffer): string =>
    part.toString(/^(iso-?8859-?1|latin-?1)$/i.test(encoding) ? 'latin1' : 'utf8');

  // Lines that begin with a space continue a header, for instance a signature.
  const headers = decode(head)
    .split('\n')
    .filter(line => !line.startsWith(' '));
  const valuesOf = (name: string): readonly string[] =>
    headers.filter(line => line.startsWith(`${name} `)).map(line => line.slice(name.length + 1));
  const [tree] = valuesOf('tree');
  const author = personOf(valuesOf('author')[0]);
  const committer = personOf(valuesOf('committer')[0]);
  if (tree === undefined || author === undefined || committer === undefined) return undefined;
  return {
    id,
    tree,
    parents: valuesOf('parent'),
    authorName: author.name,
    authorEmail: author.email,
    authorDate: author.date,
    committerDate: committer.date,
    message: end < 0 ? '' : decode(bytes.subarray(end + 2)),
  };
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** Reads `<name> <<email>> <seconds> <zone>`; a date that makes no sense is the start of 1970. */
function personOf(line: string | undefined): Person | undefined {
  const parts = /^(.*?) ?<(.*)>(?: (\d+) ([-+]\d{4}))?[^>]*$/.exec(line ?? '');
  if (parts === null) return undefined;
  const [, name = '', email = '', seconds = '0', zone = '+0000'] = parts;
  return { name: name.trim(), email: email.trim(), date: rfc3339(Number(seconds), zone) };
}

/** Largest number of seconds since 1970 that is shown as it is: the end of the year 9999. */
const LAST_SECOND = 253_402_300_799;

/** A moment in a time zone such as `+0200`, as `2026-01-31T12:00:00+02:00`, or with `Z` for UTC. */
export function rfc3339(seconds: number, zone: string): string {
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3, 5));
  const known = hours <= 23 && minutes <= 59;
  const offset = known ? (hours * 60 + minutes) * (zone.startsWith('-') ? -60 : 60) : 0;
  const shown = seconds + offset;
  const moment = shown >= 0 && shown <= LAST_SECOND ? shown : 0;
  const text = new Date(moment * 1000).toISOString().slice(0, 19);
  if (moment !== shown || offset === 0) return `${text}Z`;
  return `${text}${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** Seconds since 1970 of a moment in the form of RFC 3339. */
export function secondsOf(date: string): number {
  return Math.floor(Date.parse(date) / 1000);
}

/** The day in UTC of a moment in the form of RFC 3339, as `2027-03-31`. */
export function dayOf(date: string): string {
  return rfc3339(secondsOf(date), '+0000').slice(0, 10);
}
