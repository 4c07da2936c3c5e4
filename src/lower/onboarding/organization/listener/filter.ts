import type { TriggerInput } from '../../../../link/onboarding/tenancy-input.ts';

/** Something that happens to a repository. */
export type RepositoryEvent = TriggerInput['events'][number];

/** Name by which GitHub announces each event. A tag is pushed like a branch. */
export const ANNOUNCED_AS = { pull_request: 'pull_request', push: 'push', tag: 'push' } as const;

/**
 * The expression that tells whether an announcement starts a Pipeline: the repository, by its owner too, one of the
 * branches, and nothing that was deleted. Pull requests count only from the repository itself, since whoever can make a
 * fork could otherwise run what they like as the runner. Where a field is missing the expression fails, and nothing starts.
 */
export function eventFilter({ repository, branches }: TriggerInput, event: RepositoryEvent): string {
  const fullName = text(`${repository.owner}/${repository.name}`);
  const terms = [
    `header.match("X-GitHub-Event", ${text(ANNOUNCED_AS[event])})`,
    `body.repository.full_name == ${fullName}`,
  ];
  switch (event) {
    case 'push':
      terms.push('body.deleted == false', oneOf('body.ref', 'refs/heads/', branches));
      break;
    case 'tag':
      terms.push('body.deleted == false', 'body.ref.startsWith("refs/tags/")');
      break;
    case 'pull_request':
      terms.push(
        'body.action in ["opened", "reopened", "synchronize"]',
        `body.pull_request.head.repo.full_name == ${fullName}`,
        oneOf('body.pull_request.base.ref', '', branches),
      );
      break;
  }
  return terms.join(' && ');
}

/** Whether a field is one of some names or matches one of some patterns. */
function oneOf(field: string, prefix: string, branches: readonly string[]): string {
  const tests = branches.map(branch =>
    branch.includes('*')
      ? `${field}.matches(${text(`^${pattern(prefix + branch)}$`)})`
      : `${field} == ${text(prefix + branch)}`,
  );
  return tests.length === 1 ? tests[0]! : `(${tests.join(' || ')})`;
}

/** A branch pattern as a regular expression: `*` stands for any text without a slash, all else for itself. */
function pattern(branch: string): string {
  return branch
    .split('*')
    .map(part => part.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&'))
    .join('[^/]*');
}

/** A text as a literal of CEL, which reads the escapes of JSON; no branch can end it early. */
function text(value: string): string {
  return JSON.stringify(value);
}
