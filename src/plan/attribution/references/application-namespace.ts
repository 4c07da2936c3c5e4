import { scopeOf } from '../../../kubernetes/scope.ts';
import { textAt } from '../../effects/places/value-at.ts';
import { outcome } from '../../effects/rule.ts';
import { type Attribution, kindText } from '../scene.ts';

const FIELD = 'spec.destination.namespace';

/** Another namespace of an Application moves only what has none of its own. */
export const applicationNamespace: Attribution = (reasons, change, { world }) => {
  const isMeant = kindText(change.id) === 'argoproj.io/Application' && change.verb === 'changed';
  if (!isMeant || !reasons.some(({ field }) => field === FIELD)) return reasons;
  const objects = world.objectsOf(textAt(change.before, 'spec', 'source', 'path'), 'before');
  if (objects.length === 0) return reasons;
  const moved = objects.filter(
    ({ id, object }) =>
      scopeOf(id.group, id.kind) !== 'cluster' && textAt(object, 'metadata', 'namespace') === '',
  );
  const hasClaims = moved.some(({ id }) => id.kind === 'PersistentVolumeClaim');
  const rest = reasons.filter(
    ({ field, effect }) =>
      field !== FIELD || (effect === 'traffic' && moved.length > 0) || (effect === 'data-loss' && hasClaims),
  );
  const reason = 'every object has a namespace of its own, and stays there';
  return moved.length > 0 ? rest : [...rest, outcome('in-place', reason, 'Argo CD: Application')];
};
