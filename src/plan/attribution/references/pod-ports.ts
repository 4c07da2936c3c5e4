import { type Json, type JsonMap, mapOf, mapsIn } from '../../../source/json.ts';
import { containersIn, templateIn, templateWay } from '../../effects/content/pod-template.ts';
import { hasLabels, selects } from '../../effects/content/selector.ts';
import { mapAt, valueAt } from '../../effects/places/value-at.ts';
import { outcome } from '../../effects/rule.ts';
import type { Attribution } from '../scene.ts';

const SOURCE = 'comparison with what refers to the pods';

/** Services, monitors and policies that name a port which the pods no longer have, or have elsewhere. */
export const podPorts: Attribution = (reasons, change, scene) => {
  const way = templateWay(change.id.group, change.id.kind);
  if (way === undefined || change.verb !== 'changed') return reasons;
  const template = templateIn(change.after, way);
  const [old, now] = [portsOf(templateIn(change.before, way)), portsOf(template)];
  const lost = new Set([...old].filter(([port, number]) => now.get(port) !== number).map(([port]) => port));
  if (lost.size === 0) return reasons;
  const labels = mapOf(template.metadata).labels;
  const services = scene
    .objectsBeside(change, ['/Service'], 'after')
    .filter(({ object }) => isServiceFor(object, labels))
    .flatMap(({ id, object }) =>
      mapsIn(mapAt(object, 'spec').ports).some(port => lost.has(port.targetPort ?? port.port ?? null))
        ? [
            outcome(
              'traffic',
              `Service ${id.name} leads to a port that the pods no longer have there`,
              SOURCE,
            ),
          ]
        : [],
    );
  const policies = scene
    .objectsBeside(change, ['networking.k8s.io/NetworkPolicy'], 'after')
    .filter(({ object }) => selects(valueAt(object, 'spec', 'podSelector'), labels))
    .flatMap(({ id, object }) =>
      mapsIn(mapAt(object, 'spec').ingress).some(rule =>
        mapsIn(rule.ports).some(({ port }) => lost.has(port ?? null)),
      )
        ? [
            outcome(
              'traffic',
              `NetworkPolicy ${id.name} lets a port through that the pods no longer have there`,
              SOURCE,
            ),
          ]
        : [],
    );
  const monitors = scene
    .objectsBeside(change, ['monitoring.coreos.com/PodMonitor'], 'after')
    .filter(({ object }) => selects(valueAt(object, 'spec', 'selector'), labels))
    .flatMap(({ id, object }) =>
      mapsIn(mapAt(object, 'spec').podMetricsEndpoints).some(
        ({ port, portNumber, targetPort }) =>
          [port, portNumber, targetPort].some(each => each !== undefined && lost.has(each)) &&
          !now.has(port ?? null),
      )
        ? [outcome('observability', `PodMonitor ${id.name} reads a port that is gone`, SOURCE)]
        : [],
    );
  return [...reasons, ...services, ...policies, ...monitors];
};

function isServiceFor(service: JsonMap, labels: Json | undefined): boolean {
  const selector = mapAt(service, 'spec', 'selector');
  return Object.keys(selector).length > 0 && hasLabels(selector, labels);
}

/** The ports of pods by name and by number, each with its number. */
function portsOf(template: JsonMap): ReadonlyMap<Json, Json> {
  const ports = containersIn(template).flatMap(container => mapsIn(container.ports));
  return new Map(
    ports.flatMap(({ name, containerPort }): [Json, Json][] => [
      ...(name === undefined ? [] : [[name, containerPort ?? null] as [Json, Json]]),
      [containerPort ?? null, containerPort ?? null],
    ]),
  );
}
