import { mapsIn } from '../../../source/json.ts';
import { mapAt } from '../../effects/places/value-at.ts';
import { outcome } from '../../effects/rule.ts';
import type { PlacedObject } from '../../objects/placed-object.ts';
import { type Attribution, kindText } from '../scene.ts';

const MONITORS = ['monitoring.coreos.com/ServiceMonitor', 'monitoring.coreos.com/PodMonitor'];
const SCALERS = ['keda.sh/ScaledObject', 'autoscaling/HorizontalPodAutoscaler'];
const SOURCE = 'comparison with the scalers of the Application';

/** Scalers that count by series which a changed monitor measures. */
export const monitoredScalers: Attribution = (reasons, change, scene) => {
  const isMeasured = MONITORS.includes(kindText(change.id)) && change.verb !== 'created';
  if (!isMeasured || !reasons.some(({ effect }) => effect === 'observability')) return reasons;
  const found = scene.objectsBeside(change, SCALERS, 'after').filter(countsSeries);
  return [
    ...reasons,
    ...found.map(({ id }) =>
      outcome('capacity', `${id.kind} ${id.name} may count by what is measured in another way`, SOURCE),
    ),
  ];
};

function countsSeries({ object }: PlacedObject): boolean {
  const { triggers, metrics } = mapAt(object, 'spec');
  return (
    mapsIn(triggers).some(({ type }) => type === 'prometheus') ||
    mapsIn(metrics).some(({ type }) => ['Pods', 'Object', 'External'].includes(String(type)))
  );
}
