import { textAt } from '../../effects/places/value-at.ts';
import { outcome } from '../../effects/rule.ts';
import { type Attribution, kindText } from '../scene.ts';

/** A new Application is harmless as far as the tree holds what it delivers; of all else a plan knows nothing. */
export const applicationContent: Attribution = (reasons, change, { world }) => {
  if (kindText(change.id) !== 'argoproj.io/Application' || change.verb !== 'created') return reasons;
  const path = textAt(change.after, 'spec', 'source', 'path');
  if (path !== '' && world.objectsOf(path, 'after').length > 0) return reasons;
  const reason = 'what it delivers is no part of this plan: see what it brings, and where';
  return [...reasons, outcome('unknown', reason, 'Argo CD: Application')];
};
