import { meaningOf } from '../difference/meaning/meaning-of.ts';
import type { ObjectChange } from '../model/change.ts';
import type { EffectReason } from '../model/effect.ts';
import { becomesHook } from './hooks.ts';
import { isKept } from './keeping.ts';
import { touchesOf } from './places/touches.ts';
import { isOnlyOrder } from './places/unordered.ts';
import type { KindRules, Touch } from './rule.ts';
import { type FoundRules, rulesOf } from './rules/rules-of.ts';
import { settle } from './settle.ts';

const ANY = 'Kubernetes API conventions';

/**
 * What a change does, by the object alone: the most dangerous first, at least one. Kinds without rules are `unknown`.
 * What Argo CD makes of a removal, and what other objects make of a change, is added by `judge`.
 */
export function effectsOf(change: ObjectChange): readonly EffectReason[] {
  const found = rulesOf(change.id);
  if (change.verb === 'deleted' && isKept(change.before, 'Prune'))
    return [leftBehind('its annotation tells Argo CD not to prune it')];
  if (found === undefined) return settle(unknownKind(change));
  const meant = asMeant(change);
  switch (change.verb) {
    case 'created':
      return settle(orInPlace(found.rules.created?.(meant), 'it is new, and nothing that runs changes'));
    case 'deleted':
      return settle(deletion(found.rules, meant));
    case 'renamed':
      return settle(renaming(found, meant));
    case 'moved':
      return settle([...fieldEffects(found, meant), ...moving(found.rules, meant)]);
    case 'changed':
      return settle([...fieldEffects(found, meant), ...hooking(found.rules, meant)]);
  }
}

/** What a deletion does when nothing keeps the object. */
export function deletionEffects(change: ObjectChange): readonly EffectReason[] {
  const found = rulesOf(change.id);
  return settle(found === undefined ? unknownKind(change) : deletion(found.rules, asMeant(change)));
}

/** The effect of an object that stays in the cluster though nothing describes it any more. */
export function leftBehind(reason: string): EffectReason {
  return { effect: 'orphan', reason: `it stays in the cluster: ${reason}`, source: 'Argo CD: sync options' };
}

/** The change with objects as an API server understands them: content is compared by what it means. */
function asMeant(change: ObjectChange): ObjectChange {
  return {
    ...change,
    ...(change.before && { before: meaningOf(change.before) }),
    ...(change.after && { after: meaningOf(change.after) }),
  };
}

const IN_PLACE: EffectReason = {
  effect: 'in-place',
  reason: 'it is changed in place, and nothing else is known to happen',
  source: ANY,
};

const ORDER: EffectReason = {
  effect: 'in-place',
  reason: 'only the order is another, and nothing depends on it',
  source: ANY,
};

const UNCHANGED: EffectReason = {
  effect: 'none',
  reason: 'both sides mean the same to the API server',
  source: 'observed on API server 1.36',
};

function fieldEffects({ rules, lookup }: FoundRules, change: ObjectChange): readonly EffectReason[] {
  const touches = change.fields.flatMap(touchesOf);
  const byRule = (touch: Touch): readonly EffectReason[] => {
    if (isOnlyOrder(change.id, touch)) return [{ ...ORDER, field: touch.text }];
    const outcomes = lookup(touch.path)?.outcomes ?? [];
    const list = typeof outcomes === 'function' ? outcomes(touch, change) : outcomes;
    return (list.length === 0 ? [IN_PLACE] : list).map(reason => ({ ...reason, field: touch.text }));
  };
  return [
    ...touches.flatMap(byRule),
    ...(rules.compare?.(change, touches) ?? []),
    ...(touches.length === 0 && change.verb === 'changed' ? [UNCHANGED] : []),
  ];
}

function orInPlace(reasons: readonly EffectReason[] | undefined, reason: string): readonly EffectReason[] {
  return reasons === undefined || reasons.length === 0
    ? [{ effect: 'in-place', reason, source: ANY }]
    : reasons;
}

function unknownKind({ id, verb }: ObjectChange): readonly EffectReason[] {
  const words = { created: 'comes', deleted: 'goes', renamed: 'changes', moved: 'moves', changed: 'changes' };
  const kind = id.group === '' ? id.kind : `${id.kind}.${id.group}`;
  const reason = `there is no rule for what happens when a ${kind} ${words[verb]}: review it`;
  return [{ effect: 'unknown', reason, source: 'no rule' }];
}

function deletion(rules: KindRules, change: ObjectChange): readonly EffectReason[] {
  return orInPlace(rules.deleted?.(change), 'it goes, and nothing that runs is known to need it');
}

/** An object that becomes a hook leaves what is kept in sync: it is pruned, and made anew at each sync. */
function hooking(rules: KindRules, change: ObjectChange): readonly EffectReason[] {
  if (!becomesHook(change)) return [];
  const reason = 'as a hook it is pruned, then deleted and made anew at each sync, or left out';
  return [{ effect: 'recreate', reason, source: 'Argo CD: hooks' }, ...deletion(rules, change)];
}

function renaming(found: FoundRules, change: ObjectChange): readonly EffectReason[] {
  const { rules } = found;
  const powers = fieldEffects(found, change).filter(({ effect }) => effect.startsWith('privilege'));
  if (rules.renamed !== undefined) return [...rules.renamed(change), ...powers];
  const isLeft = isKept(change.before, 'Prune');
  const rest = isLeft
    ? [leftBehind('its annotation tells Argo CD not to prune it')]
    : deletion(rules, change);
  const reason = 'another name is another object: the old one goes and a new one comes';
  return [{ effect: 'recreate', reason, source: ANY }, ...rest, ...powers];
}

function moving(rules: KindRules, change: ObjectChange): readonly EffectReason[] {
  const source = 'Argo CD: resource tracking';
  if (isKept(change.before, 'Prune'))
    return [{ effect: 'in-place', reason: 'another Application takes it over', source }];
  const reason = 'the Application that had it may prune it before the other one has taken it over';
  return deletion(rules, change).map(({ effect }) => ({ effect, reason, source }));
}
