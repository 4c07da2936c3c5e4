import { mapOf } from '../../../../source/json.ts';
import type { ObjectChange } from '../../../model/change.ts';
import type { EffectReason } from '../../../model/effect.ts';
import { powerDifference } from '../../content/pod-powers.ts';
import { claimMounts, claimsIn, templateIn } from '../../content/pod-template.ts';
import { readsOf } from '../../content/reads.ts';
import { ruleLookup } from '../../places/pattern.ts';
import { type Comparison, type FieldRule, type Outcome, outcome, type Touch } from '../../rule.ts';

const CORE = 'Kubernetes API reference: Pod';

/** What a new revision of a pod template does, and where the template lies. */
export interface TemplateRules {
  readonly way: readonly string[];
  /** What fields do beside that; pointers begin at the template. */
  readonly fields: readonly FieldRule[];
  readonly revision: (change: ObjectChange, touches: readonly Touch[]) => Outcome;
}

/** The effects of a pod template: one for the new revision, and what its fields say beyond it. */
export function templateEffects({ way, fields, revision }: TemplateRules): Comparison {
  const lookup = ruleLookup(fields);
  return (change, touches) => {
    const below = touches
      .filter(({ path }) => path.length >= way.length && way.every((step, index) => path[index] === step))
      .map(touch => ({ ...touch, path: touch.path.slice(way.length) }));
    if (below.length === 0) return [];
    return [
      { ...revision(change, below), field: tellingOf(below).text },
      ...below.flatMap(touch => fieldEffects(lookup(touch.path), touch, change)),
      ...powers(change, way),
      ...claims(change, way),
      ...secrets(change, way),
    ];
  };
}

/** The field that says best why there is a new revision: the image before all others, what is derived last. */
function tellingOf(touches: readonly Touch[]): Touch {
  const weight = ({ path }: Touch): number => (path.at(-1) === 'image' ? 0 : path[0] === 'spec' ? 1 : 2);
  return touches.reduce((best, touch) => (weight(touch) < weight(best) ? touch : best));
}

function fieldEffects(
  rule: FieldRule | undefined,
  touch: Touch,
  change: ObjectChange,
): readonly EffectReason[] {
  const outcomes = rule?.outcomes ?? [];
  const list = typeof outcomes === 'function' ? outcomes(touch, change) : outcomes;
  return list.map(found => ({ ...found, field: touch.text }));
}

/** What pods of a template at some place may do that they could not, and the other way round. */
export function powers({ before, after }: ObjectChange, way: readonly string[]): readonly EffectReason[] {
  const [old, now] = [templateIn(before, way), templateIn(after, way)];
  const { widened, narrowed } = powerDifference(mapOf(old.spec), mapOf(now.spec));
  const source = 'Pod Security Standards';
  return [
    ...widened.map(words => outcome('privilege-widened', `the pods get ${words}`, source)),
    ...narrowed.map(words => outcome('privilege-narrowed', `the pods lose ${words}`, source)),
  ];
}

/** Secrets that the pods read and did not before. */
function secrets({ before, after }: ObjectChange, way: readonly string[]): readonly EffectReason[] {
  const [old, now] = [before, after].map(
    object =>
      new Set(
        readsOf(templateIn(object, way)).flatMap(({ kind, name, isForPulling }) =>
          kind === 'Secret' && !isForPulling ? [name] : [],
        ),
      ),
  );
  return [...now!]
    .filter(name => !old!.has(name))
    .map(name => outcome('secret', `the pods read the Secret ${name}, which they did not before`, CORE));
}

function claims({ before, after }: ObjectChange, way: readonly string[]): readonly EffectReason[] {
  const [old, now] = [templateIn(before, way), templateIn(after, way)];
  const kept = new Set(claimsIn(now));
  const seen = new Set(claimMounts(now).map(mount => JSON.stringify(mount)));
  const elsewhere = claimMounts(old).filter(mount => kept.has(mount[0]) && !seen.has(JSON.stringify(mount)));
  return [
    ...claimsIn(old)
      .filter(name => !kept.has(name))
      .flatMap(name => [
        outcome('data-loss', `the pods no longer see what they keep in the claim ${name}`, CORE),
        outcome('orphan', `the claim ${name} stays, and these pods use it no more`, CORE),
      ]),
    ...elsewhere.map(([name, folder]) =>
      outcome('data-loss', `the pods no longer see in ${folder} what they keep in the claim ${name}`, CORE),
    ),
  ];
}
