import type { EventFact, TriggerInput } from '../../../../link/onboarding/tenancy-input.ts';
import type { RepositoryEvent } from './filter.ts';

/** A fact that an announcement brings; the others are known beforehand. */
export type AnnouncedFact = Exclude<EventFact, 'git-url' | 'repo-full-name'>;

/**
 * Where each announced fact is found, by event. A commit, never the object of a tag. The type is the one of the
 * catalog, so that a tag is told from a push.
 */
export function announcedFacts(event: RepositoryEvent): Readonly<Record<AnnouncedFact, string>> {
  const shared = { 'event-id': '$(header.X-Github-Delivery)', 'event-type': event };
  switch (event) {
    case 'pull_request':
      return {
        ...shared,
        'git-revision': '$(body.pull_request.head.sha)',
        'triggered-at': '$(body.pull_request.updated_at)',
      };
    case 'push':
      return {
        ...shared,
        'git-revision': '$(body.after)',
        'triggered-at': '$(body.head_commit.timestamp)',
      };
    case 'tag':
      return {
        ...shared,
        'git-revision': '$(body.head_commit.id)',
        'triggered-at': '$(body.head_commit.timestamp)',
      };
  }
}

/** The announced facts that the runs of a RepoBinding are given, sorted, each once. */
export function wantedFacts({ run }: Pick<TriggerInput, 'run'>): readonly AnnouncedFact[] {
  const facts = run.params.flatMap(param => ('event' in param ? [param.event] : []));
  return [...new Set(facts)].filter(isAnnounced).sort();
}

/** Whether a fact comes with the announcement, and is not the same for each of a repository. */
export function isAnnounced(fact: EventFact): fact is AnnouncedFact {
  return fact !== 'git-url' && fact !== 'repo-full-name';
}
