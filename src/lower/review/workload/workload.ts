import type { Find } from '../../../diagnostics/finding.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';
import { reviewContainers } from './containers.ts';
import { reviewNames } from './names.ts';
import { reviewProbes } from './probes.ts';
import { reviewRollout } from './rollout.ts';
import { reviewSchedule } from './schedule.ts';
import { reviewScheduling } from './scheduling.ts';
import { reviewStorage } from './storage.ts';

/** Reports what the workload of a release asks for and what would never work. */
export function reviewWorkload(facts: ReleaseFacts, find: Find): void {
  reviewNames(facts, find);
  reviewSchedule(facts, find);
  reviewContainers(facts, find);
  reviewProbes(facts, find);
  reviewRollout(facts, find);
  reviewStorage(facts, find);
  reviewScheduling(facts, find);
}
