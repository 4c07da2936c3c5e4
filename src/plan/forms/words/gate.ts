import { counted } from '../../../diagnostics/print/tally.ts';
import type { Excess, GateOutcome, GateWaiver, Refusal, Waived } from '../../model/gate-outcome.ts';
import { outsideName } from '../../outside/outside-name.ts';
import { datum, listed, type Phrase } from './phrase.ts';
import { unique } from './title.ts';

const MOST_NAMES = 3;

/** What is refused, one phrase for each effect and environment and for each bound. */
export function refusalPhrases({ refusals, excesses }: GateOutcome): readonly Phrase[] {
  return [...refusals.map(refusalPhrase), ...excesses.map(excessPhrase)];
}

/** Who lets what through, and which waivers no longer do. */
export function waiverPhrases({ waived, expired }: GateOutcome): readonly Phrase[] {
  return [...waived.map(waivedPhrase), ...expired.map(expiredPhrase)];
}

function refusalPhrase({ effect, environment, changes, applications, outside }: Refusal): Phrase {
  const objects = unique(changes.map(({ id }) => `${id.kind} ${id.name}`));
  const names = [...objects, ...applications.map(({ name }) => name), ...outside.map(outsideName)];
  return [`${effect} in `, datum(environment), ': ', ...listed(names, MOST_NAMES)];
}

function excessPhrase({ environment, bound, deleted, most }: Excess): Phrase {
  const noun = bound === 'applications' ? 'application' : 'object';
  return [`${counted(deleted, noun)} deleted in `, datum(environment), `, where at most ${most} may be`];
}

function waivedPhrase({ waiver, effects, count }: Waived): Phrase {
  const { name, reason, owner, expires } = waiver;
  return [
    `${effects.join(', ')} of ${counted(count, 'change')} waived by `,
    datum(name),
    ' until ',
    datum(expires),
    ' (',
    datum(owner),
    '): ',
    datum(reason),
    ...noveltyOf(waiver),
  ];
}

/** A change that permits itself does not do so silently. */
function noveltyOf({ novelty, file }: GateWaiver): Phrase {
  if (novelty === undefined) return [];
  if (novelty === 'unknown') return ['; whether this change brings it is not known'];
  return [` (${novelty} in this change, `, datum(file), ')'];
}

function expiredPhrase({ name, expires, owner }: GateWaiver): Phrase {
  return ['waiver ', datum(name), ' expired on ', datum(expires), ' (', datum(owner), ')'];
}
