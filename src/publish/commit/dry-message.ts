import type { CommitRecord } from '../../host/git/commit-record.ts';
import { authorText } from './person.ts';
import { plainLines, singleLine } from './plain-text.ts';
import { REFERENCE, trailersOf } from './trailers.ts';

/** What a dry commit says, fit to be passed on. */
export interface DryMessage {
  readonly author?: string;
  /** RFC 3339. */
  readonly date: string;
  /** One line. */
  readonly subject: string;
  /** Without the trailers that `reference` is made of; empty when there is nothing else. */
  readonly body: readonly string[];
  /** The commit that the dry commit was made for, such as one that built the image it names. */
  readonly reference?: ReferenceCommit;
}

/** Members as Argo CD calls them, in its order. */
export interface ReferenceCommit {
  readonly author?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly sha?: string;
  readonly repoUrl?: string;
}

/** Takes the message of a dry commit apart as Argo CD does: the subject ends at the first blank line. */
export function dryMessage(commit: CommitRecord): DryMessage {
  const text = commit.message.replace(/\r\n?/g, '\n').trim();
  const end = text.indexOf('\n\n');
  const author = authorText(commit.authorName, commit.authorEmail);
  const reference = referenceIn(text);
  return {
    ...(author === undefined ? {} : { author }),
    date: commit.authorDate,
    subject: singleLine(end < 0 ? text : text.slice(0, end)),
    body: plainLines(
      (end < 0 ? '' : text.slice(end))
        .split('\n')
        .filter(line => memberOf(line) === undefined)
        .join('\n'),
    ),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** The reference that the trailers of a message make; of several values for one member the last counts. */
function referenceIn(message: string): ReferenceCommit | undefined {
  const found = new Map(
    trailersOf(message)
      .map(({ key, value }) => memberOf(`${key}: ${value}`))
      .filter(member => member !== undefined),
  );
  if (found.size === 0) return undefined;
  const order = ['author', 'date', 'subject', 'body', 'sha', 'repoUrl'] as const;
  return Object.fromEntries(order.flatMap(name => (found.has(name) ? [[name, found.get(name)!]] : [])));
}

type Member = readonly [keyof ReferenceCommit, string];

/** The member of a reference that a line gives, if it is one and has a valid value. */
function memberOf(line: string): Member | undefined {
  const colon = line.indexOf(': ');
  const value = line.slice(colon + 2);
  switch (line.slice(0, Math.max(colon, 0))) {
    case REFERENCE.author:
      return /^[^<>]*<[^<>\s@]+@[^<>\s@]+>$/.test(value) ? ['author', singleLine(value)] : undefined;
    case REFERENCE.date:
      return DATE.test(value) ? ['date', value] : undefined;
    case REFERENCE.subject:
      return ['subject', singleLine(value)];
    case REFERENCE.body:
      return bodyIn(value);
    case REFERENCE.sha:
      return /^[0-9a-f]{5,40}$/.test(value) ? ['sha', value] : undefined;
    case REFERENCE.repoURL:
      return /^[a-z+]+:\/\/[!-~]+$/.test(value) ? ['repoUrl', withoutCredentials(value)] : undefined;
    default:
      return undefined;
  }
}

const DATE =
  /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[-+]([01]\d|2[0-3]):[0-5]\d)$/;

function bodyIn(literal: string): Member | undefined {
  try {
    const body: unknown = JSON.parse(literal);
    return typeof body === 'string' ? ['body', plainLines(body).join('\n')] : undefined;
  } catch {
    return undefined;
  }
}

function withoutCredentials(url: string): string {
  return url.replace(/^([a-z+]+:\/\/)[^/]*@/, '$1');
}
