import { type Json, type JsonMap, mapOf, mapsIn } from '../../../source/json.ts';
import { hasLabels, selects } from '../../effects/content/selector.ts';
import { mapAt, valueAt } from '../../effects/places/value-at.ts';
import { outcome } from '../../effects/rule.ts';
import type { ObjectChange } from '../../model/change.ts';
import type { EffectReason } from '../../model/effect.ts';
import type { PlacedObject } from '../../objects/placed-object.ts';
import { type Attribution, kindText, type Scene } from '../scene.ts';

/** Kinds of routes whose `backendRefs` name ports of a Service. */
export const ROUTES = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].map(
  kind => `gateway.networking.k8s.io/${kind}`,
);
const SOURCE = 'comparison with what refers to the Service';

/** Routes, monitors and policies that name a port which their Service no longer has. */
export const servicePorts: Attribution = (reasons, change, scene) => {
  if (kindText(change.id) !== '/Service' || change.before === undefined) return reasons;
  if (reasons.some(({ effect }) => effect === 'orphan')) return reasons;
  const [old, now] = [portsOf(change.before), change.verb === 'renamed' ? [] : portsOf(change.after)];
  const lost = (member: 'port' | 'name'): readonly Json[] => {
    const kept = new Set(now.map(port => port[member]));
    return old.flatMap(port => (port[member] === undefined || kept.has(port[member]) ? [] : [port[member]!]));
  };
  const [numbers, names] = [lost('port'), lost('name')];
  return [
    ...reasons,
    ...routesTo(change, numbers, scene),
    ...ingressesTo(change, [...numbers, ...names], scene),
    ...monitorsOf(change, names, scene),
    ...policiesFor(change, old, now, scene),
  ];
};

function portsOf(service: JsonMap | undefined): readonly JsonMap[] {
  return mapsIn(mapAt(service, 'spec').ports);
}

function nameOf({ previousId, id }: ObjectChange): string {
  return (previousId ?? id).name;
}

function routesTo(change: ObjectChange, numbers: readonly Json[], scene: Scene): readonly EffectReason[] {
  return scene.objectsBeside(change, ROUTES, 'after').flatMap(({ id, object }) => {
    const backends = mapsIn(mapAt(object, 'spec').rules).flatMap(rule => mapsIn(rule.backendRefs));
    const found = backends.find(
      ({ name, kind, port }) =>
        name === nameOf(change) && (kind ?? 'Service') === 'Service' && numbers.includes(port ?? null),
    );
    if (found === undefined) return [];
    return [
      outcome('traffic', `${id.kind} ${id.name} sends to port ${String(found.port)}, which is gone`, SOURCE),
    ];
  });
}

function ingressesTo(change: ObjectChange, ports: readonly Json[], scene: Scene): readonly EffectReason[] {
  return scene.objectsBeside(change, ['networking.k8s.io/Ingress'], 'after').flatMap(({ id, object }) => {
    const backends = [
      mapAt(object, 'spec', 'defaultBackend', 'service'),
      ...mapsIn(mapAt(object, 'spec').rules).flatMap(rule =>
        mapsIn(mapOf(rule.http).paths).map(path => mapAt(path, 'backend', 'service')),
      ),
    ];
    const isBroken = backends.some(({ name, port }) => {
      const { number, name: portName } = mapOf(port);
      return name === nameOf(change) && (ports.includes(number ?? null) || ports.includes(portName ?? null));
    });
    return isBroken ? [outcome('traffic', `Ingress ${id.name} sends to a port that is gone`, SOURCE)] : [];
  });
}

function monitorsOf(change: ObjectChange, names: readonly Json[], scene: Scene): readonly EffectReason[] {
  const labels = valueAt(change.before, 'metadata', 'labels');
  return scene
    .objectsBeside(change, ['monitoring.coreos.com/ServiceMonitor'], 'after')
    .filter(({ object }) => selects(valueAt(object, 'spec', 'selector'), labels))
    .filter(({ object }) =>
      mapsIn(mapAt(object, 'spec').endpoints).some(({ port }) => names.includes(port ?? null)),
    )
    .map(({ id }) => outcome('observability', `ServiceMonitor ${id.name} reads a port that is gone`, SOURCE));
}

/** Policies that let the port of the pods through that the Service used, and not the one that it uses now. */
function policiesFor(
  change: ObjectChange,
  old: readonly JsonMap[],
  now: readonly JsonMap[],
  scene: Scene,
): readonly EffectReason[] {
  const targets = (ports: readonly JsonMap[]): readonly Json[] =>
    ports.map(port => port.targetPort ?? port.port ?? null);
  const [before, after] = [new Set(targets(old)), new Set(targets(now))];
  const lost = [...before].filter(port => !after.has(port));
  const added = [...after].filter(port => !before.has(port));
  if (lost.length === 0 || added.length === 0) return [];
  return scene
    .objectsBeside(change, ['networking.k8s.io/NetworkPolicy'], 'after')
    .filter(({ object }) => isForPodsOf(change.after, object))
    .flatMap(policy => {
      const open = new Set(ingressPorts(policy));
      const isBroken = lost.some(port => open.has(port)) && !added.some(port => open.has(port));
      const reason = `NetworkPolicy ${policy.id.name} lets the former port of the pods through, not the new one`;
      return isBroken ? [outcome('traffic', reason, SOURCE)] : [];
    });
}

function isForPodsOf(service: JsonMap | undefined, policy: JsonMap): boolean {
  const selector = mapAt(service, 'spec', 'selector');
  const wanted = mapAt(policy, 'spec', 'podSelector', 'matchLabels');
  return hasLabels(wanted, selector);
}

function ingressPorts({ object }: PlacedObject): readonly Json[] {
  return mapsIn(mapAt(object, 'spec').ingress).flatMap(rule =>
    mapsIn(rule.ports).map(({ port }) => port ?? null),
  );
}
