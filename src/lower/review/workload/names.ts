import type { Find } from '../../../diagnostics/finding.ts';
import type { Path } from '../../../source/pointer.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';
import { JOB_SUFFIX } from '../../integration-app/workload/jobs.ts';

/** Most characters of a name that becomes the value of a label, as that of a Job does on its pods. */
const NAME_LIMIT = 63;

/** Reports derived names that are too long (`CST4050`) and containers that share a name (`CST4055`). */
export function reviewNames({ name, input }: ReleaseFacts, find: Find): void {
  const { containers = {}, jobs = {}, storage = {} } = input.settings;
  const check = (kind: string, settings: Path, limit: number, length: number): void => {
    if (length <= limit) return;
    const most = limit - (length - String(settings.at(-1)).length);
    const help =
      most > 0
        ? `choose a name of at most ${most} characters`
        : `the name of the integration leaves no room: \`${name}\` has ${name.length} characters`;
    find('CST4050', { kind, of: settings.join('.'), length, limit }, { at: { settings }, help });
  };
  const length = (part: string): number => name.length + 1 + part.length;
  for (const job of Object.keys(jobs)) check('Job', ['jobs', job], NAME_LIMIT, length(job) + JOB_SUFFIX);
  for (const [volume, { existingClaim }] of Object.entries(storage)) {
    if (existingClaim === undefined)
      check('PersistentVolumeClaim', ['storage', volume], NAME_LIMIT, length(volume));
  }
  for (const [container, { secrets }] of Object.entries(containers)) {
    const settings = ['containers', container];
    if (Object.keys(secrets ?? {}).length > 0)
      check('ExternalSecret', settings, NAME_LIMIT, length(container) + '-env'.length);
    if (container === name)
      find('CST4055', { name }, { at: { settings }, help: 'give this container another name' });
  }
}
