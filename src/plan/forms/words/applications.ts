import { counted } from '../../../diagnostics/print/tally.ts';
import type { ApplicationChange } from '../../model/change.ts';
import type { PlanResult } from '../../model/plan-result.ts';
import { datum, type Phrase } from './phrase.ts';

const ORDER = ['deleted', 'moved', 'created'] as const;

/** The Applications that come, go or move, those that go first. */
export function notableApplications({ applications }: PlanResult): readonly ApplicationChange[] {
  return ORDER.flatMap(verb => applications.filter(application => application.verb === verb));
}

/** What becomes of an Application: `application prod.main.legacy deleted, 9 objects`. */
export function applicationPhrase({ verb, name, objects }: ApplicationChange): Phrase {
  return ['application ', datum(name), ` ${verb}, ${counted(objects, 'object')}`];
}
