import { mapOf } from '../../../source/json.ts';
import { templateIn, templateWay } from '../../effects/content/pod-template.ts';
import { hasLabels, selects } from '../../effects/content/selector.ts';
import { isSame, mapAt, valueAt } from '../../effects/places/value-at.ts';
import { outcome } from '../../effects/rule.ts';
import { numberOf } from '../../effects/rules/workloads/scaling-effects.ts';
import type { ObjectChange } from '../../model/change.ts';
import type { EffectReason } from '../../model/effect.ts';
import { type Attribution, kindText, type Scene } from '../scene.ts';

const SOURCE = 'comparison with what selects by labels';

/** What selects pods or Services by labels, and finds them no more, or now. */
export const selections: Attribution = (reasons, change, scene) => {
  const way = templateWay(change.id.group, change.id.kind);
  if (change.verb === 'created' && way !== undefined) return [...reasons, ...ofNewPods(change, way, scene)];
  if (change.verb !== 'changed') return reasons;
  if (way !== undefined) return [...reasons, ...ofPods(change, way, scene)];
  return kindText(change.id) === '/Service' ? [...reasons, ...ofService(change, scene)] : reasons;
};

function ofPods(change: ObjectChange, way: readonly string[], scene: Scene): readonly EffectReason[] {
  const [old, now] = [change.before, change.after].map(
    object => mapOf(templateIn(object, way).metadata).labels,
  );
  if (isSame(old ?? {}, now ?? {})) return [];
  const services = scene.objectsBeside(change, ['/Service'], 'after').flatMap(({ id, object }) => {
    const selector = mapAt(object, 'spec', 'selector');
    if (Object.keys(selector).length === 0) return [];
    const [was, is] = [hasLabels(selector, old), hasLabels(selector, now)];
    if (was === is) return [];
    return [outcome('traffic', `Service ${id.name} ${is ? 'now' : 'no longer'} leads to the pods`, SOURCE)];
  });
  const policies = scene
    .objectsBeside(change, ['networking.k8s.io/NetworkPolicy'], 'after')
    .flatMap(({ id, object }) => {
      const selector = valueAt(object, 'spec', 'podSelector');
      const [was, is] = [selects(selector, old), selects(selector, now)];
      if (was === is) return [];
      return [
        is
          ? outcome('traffic', `NetworkPolicy ${id.name} now isolates the pods`, SOURCE)
          : outcome('privilege-widened', `NetworkPolicy ${id.name} no longer isolates the pods`, SOURCE),
      ];
    });
  return [...services, ...policies];
}

/** New pods to which a Service leads that was there before them. */
function ofNewPods(change: ObjectChange, way: readonly string[], scene: Scene): readonly EffectReason[] {
  const { labels } = mapOf(templateIn(change.after, way).metadata);
  if (numberOf(valueAt(change.after, 'spec', 'replicas')) === 0) return [];
  return scene.objectsBeside(change, ['/Service'], 'before').flatMap(({ id, object }) => {
    const selector = mapAt(object, 'spec', 'selector');
    const isLed = Object.keys(selector).length > 0 && hasLabels(selector, labels);
    return isLed ? [outcome('traffic', `Service ${id.name} leads to the new pods, too`, SOURCE)] : [];
  });
}

function ofService(change: ObjectChange, scene: Scene): readonly EffectReason[] {
  const [old, now] = [change.before, change.after].map(object => valueAt(object, 'metadata', 'labels'));
  if (isSame(old ?? {}, now ?? {})) return [];
  return scene
    .objectsBeside(change, ['monitoring.coreos.com/ServiceMonitor'], 'after')
    .flatMap(({ id, object }) => {
      const selector = valueAt(object, 'spec', 'selector');
      const [was, is] = [selects(selector, old), selects(selector, now)];
      const reason = `ServiceMonitor ${id.name} ${is ? 'now' : 'no longer'} finds the Service`;
      return was === is ? [] : [outcome('observability', reason, SOURCE)];
    });
}
