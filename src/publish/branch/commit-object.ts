import { type CommitRecord, secondsOf } from '../../host/git/commit-record.ts';
import { type ObjectFormat, objectId } from '../../host/git/objects/object-format.ts';
import type { NewObject } from '../../host/git/objects/pack.ts';

/** Who makes rendered commits and notes; the people are in the trailers. */
export const IDENTITY = { name: 'Cistern', email: 'noreply@cistern.dev' } as const;

/** A commit that is to be made. */
export interface CommitContent {
  readonly tree: string;
  /** Nothing for the first commit of a branch. */
  readonly parent: CommitRecord | undefined;
  /** The dry commit, whose dates count. */
  readonly dry: CommitRecord;
  readonly message: string;
}

/**
 * When a rendered commit was made, in seconds since 1970: the author's date is when the dry commit was committed, the
 * committer's the same, or the parent's where that is later. So two publishers of one dry commit on one parent make one
 * commit, and dates never run backwards along a branch.
 */
export function commitDates({ dry, parent }: Pick<CommitContent, 'dry' | 'parent'>): {
  readonly author: number;
  readonly committer: number;
} {
  const author = Math.max(0, secondsOf(dry.committerDate));
  return { author, committer: Math.max(author, parent === undefined ? 0 : secondsOf(parent.committerDate)) };
}

/** An unsigned commit, made from its content alone. */
export function commitObject(format: ObjectFormat, content: CommitContent): NewObject {
  const { tree, parent, message } = content;
  const dates = commitDates(content);
  const person = `${IDENTITY.name} <${IDENTITY.email}>`;
  const lines = [
    `tree ${tree}`,
    ...(parent === undefined ? [] : [`parent ${parent.id}`]),
    `author ${person} ${dates.author} +0000`,
    `committer ${person} ${dates.committer} +0000`,
  ];
  const bytes = Buffer.from(`${lines.join('\n')}\n\n${message}`);
  return { id: objectId(format, 'commit', bytes), type: 'commit', bytes };
}
