import { escapeText } from '../../diagnostics/print/escape.ts';
import type { PublishedBranch } from '../../publish/published-branch.ts';

const SHORT_ID = 12;

/** What became of a branch, for people: one line, and in a dry run the environments and the message. */
export function publishLines(branch: PublishedBranch, isDryRun: boolean): readonly string[] {
  const { repository, result, environments, attempts, commit, parent, message, noted } = branch;
  const name = `${escapeText(branch.branch)} of ${escapeText(repository)}`;
  const id = commit?.slice(0, SHORT_ID) ?? '';
  const moved = noted ? (isDryRun ? ', the note would move' : ', note moved') : '';
  switch (result) {
    case 'failed':
      return [`${name}: not published`];
    case 'stale':
      return [`${name}: left as it is, ${id} was made from a later commit of the catalog`];
    case 'unchanged':
      return [`${name}: unchanged at ${id}${moved}`];
    case 'published': {
      const tries = attempts > 1 ? `, attempt ${attempts}` : '';
      return [`${name}: ${id} (${changesText(environments)})${moved}${tries}`];
    }
    case 'planned':
      return [
        `${name}: would get a commit on ${parent === undefined ? 'a new branch' : parent.slice(0, SHORT_ID)}`,
        ...environments.map(change => `  ${changeText(change)}`),
        '',
        ...(message ?? '')
          .trimEnd()
          .split('\n')
          .map(line => `  ${line}`.trimEnd()),
      ];
  }
}

function changesText(environments: PublishedBranch['environments']): string {
  return environments.map(changeText).join('; ');
}

function changeText({
  environment,
  added,
  changed,
  removed,
}: PublishedBranch['environments'][number]): string {
  const parts = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
  ];
  return `${environment}: ${parts.length === 0 ? 'unchanged' : parts.join(', ')}`;
}
