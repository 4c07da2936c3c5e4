import type { JsonMap } from '../../../source/json.ts';
import { type Direction, isolatedBy, openingsOf, policySpec } from '../../effects/content/policy-openings.ts';
import { selectorCovers } from '../../effects/content/selector.ts';
import { closes, opens, unlocks } from '../../effects/rules/network/network-policy.ts';
import type { ObjectChange } from '../../model/change.ts';
import type { EffectReason } from '../../model/effect.ts';
import { identityText } from '../../objects/identity-of.ts';
import type { Attribution, Scene } from '../scene.ts';
import { isNetworkPolicy, networkPoliciesOf, type WorldSide } from '../world.ts';

/** Whether a policy that comes or goes is the first or the last one for its pods. */
export const networkPolicies: Attribution = (reasons, change, scene) => {
  if (!isNetworkPolicy(change.id)) return reasons;
  const isOrphan = reasons.some(({ effect }) => effect === 'orphan');
  if (change.verb === 'created') return coming(change, scene);
  return change.verb === 'deleted' && !isOrphan ? going(change, scene) : reasons;
};

function coming(change: ObjectChange, scene: Scene): readonly EffectReason[] {
  const spec = policySpec(change.after);
  return isolatedBy(spec).flatMap((direction): readonly EffectReason[] => {
    if (!isIsolated(spec, direction, change, scene, 'before')) return closes(direction);
    return openingsOf(spec, direction).length > 0 ? [opens(direction)] : [ADDS_NOTHING];
  });
}

function going(change: ObjectChange, scene: Scene): readonly EffectReason[] {
  const spec = policySpec(change.before);
  return isolatedBy(spec).flatMap((direction): readonly EffectReason[] => {
    if (!isIsolated(spec, direction, change, scene, 'after')) return [unlocks(direction)];
    return openingsOf(spec, direction).length > 0 ? closes(direction) : [ADDS_NOTHING];
  });
}

const ADDS_NOTHING: EffectReason = {
  effect: 'in-place',
  reason: 'other policies isolate the same pods, and this one lets nothing through',
  source: 'Kubernetes API reference: NetworkPolicy',
};

/** Whether another policy isolates all pods that this one selects. */
function isIsolated(
  spec: JsonMap,
  direction: Direction,
  change: ObjectChange,
  { world }: Scene,
  side: WorldSide,
): boolean {
  const lookup = networkPoliciesOf(change.address, change.id.namespace);
  return world.objectsOfKind(lookup, side).some(({ id, object }) => {
    const other = policySpec(object);
    return (
      identityText(id) !== identityText(change.id) &&
      isolatedBy(other).includes(direction) &&
      selectorCovers(other.podSelector, spec.podSelector)
    );
  });
}
