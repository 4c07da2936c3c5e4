import { mapsIn } from '../../../source/json.ts';
import { templateIn, templateWay } from '../../effects/content/pod-template.ts';
import { mapAt, textAt } from '../../effects/places/value-at.ts';
import type { ObjectChange } from '../../model/change.ts';
import type { EffectReason, RemoteField } from '../../model/effect.ts';
import { type Attribution, kindText, type Scene } from '../scene.ts';
import { ROUTES } from './service-ports.ts';

/** Names the change of another object that an effect is owed to. */
export const links: Attribution = (reasons, change, scene) =>
  reasons.map(reason => {
    if (reason.because !== undefined || reason.field === undefined) return reason;
    const because = LINKS.map(link => link(reason.field!, change, scene)).find(found => found !== undefined);
    return because === undefined ? reason : { ...reason, because };
  });

type Link = (field: string, change: ObjectChange, scene: Scene) => RemoteField | undefined;

/** Another ServiceAccount of pods: the account that came. */
const account: Link = (field, change, scene) => {
  const way = templateWay(change.id.group, change.id.kind);
  if (way === undefined || !/\.serviceAccount(?:Name)?$/.test(field)) return undefined;
  const name = textAt(templateIn(change.after, way), 'spec', 'serviceAccountName');
  return found(
    scene.changesBeside(change, ['/ServiceAccount']).find(({ id }) => id.name === name),
    '',
  );
};

/** Another ServiceAccount of a secret store. */
const storeAccount: Link = (field, change, scene) => {
  if (change.id.group !== 'external-secrets.io' || !field.includes('serviceAccountRef')) return undefined;
  const text = JSON.stringify(mapAt(change.after, 'spec', 'provider'));
  const named = scene
    .changesBeside(change, ['/ServiceAccount'])
    .find(
      ({ id }) => text.includes(`"serviceAccountRef":`) && text.includes(`"name":${JSON.stringify(id.name)}`),
    );
  return found(named, '');
};

/** A number of pods that a scaler takes over, or gives back. */
const scaler: Link = (field, change, scene) => {
  if (field !== 'spec.replicas') return undefined;
  const scalers = scene.changesBeside(change, [
    'autoscaling/HorizontalPodAutoscaler',
    'keda.sh/ScaledObject',
  ]);
  const own = scalers.find(
    ({ verb, before, after }) =>
      (verb === 'created' || verb === 'deleted') &&
      textAt(after ?? before, 'spec', 'scaleTargetRef', 'name') === change.id.name,
  );
  return found(own, '');
};

/** Another port in a route: the port of the Service. */
const servicePort: Link = (field, change, scene) => {
  if (!ROUTES.includes(kindText(change.id)) || !field.includes('backendRefs')) return undefined;
  const backends = mapsIn(mapAt(change.after, 'spec').rules).flatMap(rule => mapsIn(rule.backendRefs));
  const service = scene
    .changesBeside(change, ['/Service'])
    .find(({ id }) => backends.some(({ name }) => name === id.name));
  return found(service, service?.fields.find(({ steps }) => steps[1] === 'ports')?.text ?? '');
};

const LINKS: readonly Link[] = [account, storeAccount, scaler, servicePort];

function found(change: ObjectChange | undefined, field: string): EffectReason['because'] | undefined {
  return change === undefined ? undefined : { address: change.address, id: change.id, field };
}
