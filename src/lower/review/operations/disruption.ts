import type { Find } from '../../../diagnostics/finding.ts';
import { scaleOf } from '../../integration-app/operations/scaling/scale.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';

/** Reports a disruption budget that blocks every drain, and one that protects nothing (`CST4073`, `CST4074`). */
export function reviewDisruption({ input }: ReleaseFacts, find: Find): void {
  const { settings } = input;
  const { by, least } = scaleOf(settings);
  const { maxUnavailable } = settings.scaling;
  if (least < 2) return;
  const setting = by === 'replicas' ? 'scaling.replicas' : `scaling.${by}.minReplicas`;
  const at = { settings: ['scaling', 'maxUnavailable'] };
  if (maxUnavailable === 0) {
    find('CST4073', { setting, least }, { at, help: 'set `scaling.maxUnavailable` to 1 or more' });
  } else if (maxUnavailable >= least) {
    const help = `set \`scaling.maxUnavailable\` to ${least - 1} or less`;
    find('CST4074', { maxUnavailable, setting, least }, { at, help });
  }
}
