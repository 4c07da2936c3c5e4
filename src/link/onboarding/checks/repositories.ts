import { groupBy } from '../../../source/group-by.ts';
import type { Path } from '../../../source/pointer.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';
import type { TenancyPlace } from '../tenancy-place.ts';
import { patternsOverlap } from './patterns.ts';

type Binding = Declaration<'RepoBinding'>;

/**
 * Reports `CST3142` for a repository that its organization does not have, and `CST3143` where one event would start two
 * Pipelines.
 */
export function checkRepositories({ organizations, repoBindings }: TenancyPlace, context: LinkContext): void {
  for (const binding of repoBindings) {
    const organization = organizations.get(binding.value.spec.organization);
    if (organization === undefined) continue;
    const { repository, deploys } = binding.value.spec;
    checkOwned(binding, ['spec', 'repository'], repository, organization, context);
    for (const [position, url] of (deploys?.repositories ?? []).entries())
      checkOwned(binding, ['spec', 'deploys', 'repositories', position], url, organization, context);
  }
  // Names on GitHub are the same in upper and lower case.
  const byRepository = groupBy(repoBindings, ({ value }) => value.spec.repository.toLowerCase());
  for (const bindings of byRepository.values()) {
    for (const [position, second] of bindings.entries()) {
      const first = bindings.slice(0, position).find(earlier => shareEvents(earlier, second));
      if (first) reportTwice(first, second, context);
    }
  }
}

function checkOwned(
  binding: Binding,
  at: Path,
  url: string,
  organization: Declaration<'Organization'>,
  context: LinkContext,
): void {
  const { repositories = [] } = organization.value.spec;
  const repository = url.slice('https://'.length);
  const isOwned = repositories.some(owned =>
    `${repository}/`.toLowerCase().startsWith(`${owned}/`.toLowerCase()),
  );
  if (isOwned) return;
  const known = repositories.map(owned => `\`${owned}\``).join(', ');
  const help =
    known === ''
      ? `add it to \`spec.repositories\` of Organization \`${organization.name}\``
      : `the organization has ${known}`;
  const span = spanIn(context, binding, at);
  context.reporter.report('CST3142', { repository, organization: organization.name }, { span, help });
}

function shareEvents(one: Binding, other: Binding): boolean {
  const eventsOf = ({ value }: Binding): readonly string[] => value.spec.events ?? ['push'];
  const shared = eventsOf(one).filter(event => eventsOf(other).includes(event));
  // A tag is on no branch.
  if (shared.includes('tag')) return true;
  return (
    shared.length > 0 &&
    one.value.spec.branches.some(a => other.value.spec.branches.some(b => patternsOverlap(a, b)))
  );
}

function reportTwice(first: Binding, second: Binding, context: LinkContext): void {
  const at = ['spec', 'repository'];
  const args = { repository: second.value.spec.repository, first: first.name, second: second.name };
  context.reporter.report('CST3143', args, {
    span: spanIn(context, second, at),
    related: [{ message: 'the other binding', span: spanIn(context, first, at) }],
    help: 'let one Pipeline do both, or give them other `branches` or `events`',
  });
}
