import type { JsonMap } from '../../../source/json.ts';
import { templateIn, templateWay } from '../../effects/content/pod-template.ts';
import { type Read, readsOf } from '../../effects/content/reads.ts';
import { mapAt, textAt } from '../../effects/places/value-at.ts';
import { outcome } from '../../effects/rule.ts';
import { targetOf } from '../../effects/rules/secrets/external-secret.ts';
import type { ObjectChange } from '../../model/change.ts';
import type { EffectReason } from '../../model/effect.ts';
import type { PlacedObject } from '../../objects/placed-object.ts';
import { type Attribution, kindText, type Scene, WORKLOADS } from '../scene.ts';

const PODS = 'Kubernetes documentation: configuration in pods';
const RELOADER = 'Reloader: annotations';

/** What is read: which object, and which of its keys went. */
interface Content {
  readonly kind: Read['kind'];
  readonly name: string;
  readonly removed: ReadonlySet<string>;
  /** Whether anything of it is not the same. */
  readonly isChanged: boolean;
  readonly isGone: boolean;
}

/** What pods make of configuration and secrets that change below them. */
export const readers: Attribution = (reasons, change, scene) => {
  const content = contentOf(change);
  if (content === undefined || reasons.some(({ effect }) => effect === 'orphan')) return reasons;
  const found = scene.objectsBeside(change, WORKLOADS, 'after').flatMap(workload => {
    const way = templateWay(workload.id.group, workload.id.kind)!;
    const reads = readsOf(templateIn(workload.object, way)).filter(
      read => read.kind === content.kind && read.name === content.name,
    );
    return reads.length === 0 ? [] : ofReader(workload, reads, content, change, scene);
  });
  return [...reasons, ...found];
};

const KINDS = ['/ConfigMap', '/Secret', 'external-secrets.io/ExternalSecret'];

function contentOf(change: ObjectChange): Content | undefined {
  const { id, previousId = id, verb, before, after, fields } = change;
  if (!KINDS.includes(kindText(id)) || verb === 'created' || verb === 'moved') return undefined;
  const isExternal = id.kind === 'ExternalSecret';
  const isElsewhere = verb === 'renamed' && (!isExternal || targetOf(before) !== targetOf(after));
  const list = isExternal ? 'spec' : '';
  const parts = isExternal
    ? ['data', 'dataFrom', 'target', 'secretStoreRef']
    : ['data', 'binaryData', 'stringData'];
  const touched = fields.filter(({ steps }) => {
    const [first, second] = list === '' ? [undefined, steps[0]] : [steps[0], steps[1]];
    return (list === '' || first === list) && parts.includes(String(second));
  });
  const removed = [...keysOf(before)].filter(key => !keysOf(after).has(key));
  return {
    kind: id.kind === 'ConfigMap' ? 'ConfigMap' : 'Secret',
    name: isExternal ? targetOf(before ?? after) : previousId.name,
    removed: new Set(removed),
    isChanged: touched.length > 0,
    isGone: verb === 'deleted' || isElsewhere,
  };
}

function keysOf(object: JsonMap | undefined): ReadonlySet<string> {
  const entries = mapAt(object, 'spec').data;
  const secretKeys = Array.isArray(entries) ? entries.map(entry => textAt(entry, 'secretKey')) : [];
  return new Set([
    ...Object.keys(mapAt(object, 'data')),
    ...Object.keys(mapAt(object, 'binaryData')),
    ...Object.keys(mapAt(object, 'stringData')),
    ...secretKeys,
  ]);
}

function ofReader(
  workload: PlacedObject,
  reads: readonly Read[],
  { removed, isChanged, isGone }: Content,
  change: ObjectChange,
  scene: Scene,
): readonly EffectReason[] {
  const { kind, name } = workload.id;
  const who = `${kind} ${name}`;
  const isStuck = reads.some(
    ({ key, isOptional }) => !isOptional && (isGone || (key !== undefined && removed.has(key))),
  );
  const stuck = outcome('capacity', `${who} needs what is gone, and fails at its next start`, PODS);
  if (isGone) return isStuck ? [stuck] : [];
  const own = isStuck ? [stuck] : [];
  const isRestarted = hasNewPods(scene.changeOf(workload.address, workload.id));
  if (!isChanged || isRestarted) return own;
  if (isReloaded(workload, change))
    return [
      ...own,
      outcome('restart', `${who} is restarted: an annotation tells Reloader to do it`, RELOADER),
    ];
  if (reads.every(({ isLive }) => isLive)) return own;
  return [...own, outcome('next-run', `${who} keeps the old values until its pods start again`, PODS)];
}

/** Whether a workload gets new pods anyhow. */
function hasNewPods(change: ObjectChange | undefined): boolean {
  if (change === undefined) return false;
  const way = templateWay(change.id.group, change.id.kind) ?? [];
  return (
    change.verb !== 'changed' ||
    change.fields.some(({ steps }) => way.every((step, index) => steps[index] === step))
  );
}

/** Whether Reloader restarts a workload when this object changes. */
function isReloaded({ object, id }: PlacedObject, { id: source, before, after }: ObjectChange): boolean {
  const way = templateWay(id.group, id.kind) ?? [];
  const isConfig = source.kind === 'ConfigMap';
  const name = isConfig || source.kind === 'Secret' ? source.name : targetOf(after ?? before);
  const kind = isConfig ? 'configmap' : 'secret';
  return [
    mapAt(object, 'metadata', 'annotations'),
    mapAt(templateIn(object, way), 'metadata', 'annotations'),
  ].some(
    annotations =>
      annotations['reloader.stakater.com/auto'] === 'true' ||
      annotations[`${kind}.reloader.stakater.com/auto`] === 'true' ||
      String(annotations[`${kind}.reloader.stakater.com/reload`] ?? '')
        .split(',')
        .some(each => each.trim() === name),
  );
}
