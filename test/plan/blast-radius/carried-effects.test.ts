import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { judge } from '../../../src/plan/attribution/judge.ts';
import type { World } from '../../../src/plan/attribution/world.ts';
import { applicationChanges } from '../../../src/plan/blast-radius/application-changes.ts';
import { withCarriedEffects } from '../../../src/plan/blast-radius/carried-effects.ts';
import type { Delivery } from '../../../src/plan/blast-radius/delivery.ts';
import { judgeTaken } from '../../../src/plan/blast-radius/judge-taken.ts';
import { compareObjects } from '../../../src/plan/difference/compare-objects.ts';
import { removal } from '../../../src/plan/effects/rules/delivery/application.ts';
import type { Effect } from '../../../src/plan/model/effect.ts';
import { identityOf } from '../../../src/plan/objects/identity-of.ts';
import type { PlacedObject } from '../../../src/plan/objects/placed-object.ts';
import type { JsonMap } from '../../../src/source/json.ts';

const test = suite('what goes with an Application');

const ADDRESS = 'dev/kind/orders';
const DELIVERY: Delivery = {
  name: 'dev.kind.orders',
  address: ADDRESS,
  destination: 'in-cluster',
  namespace: 'shop-dev',
  project: 'dev.shop',
  prunes: true,
  removal: 'cascade',
};
const placed = (address: string, object: JsonMap): PlacedObject => ({
  address,
  ...identityOf(object)!,
  object,
});
const object = (
  apiVersion: string,
  kind: string,
  rest: JsonMap = {},
  annotations: JsonMap = {},
): JsonMap => ({
  apiVersion,
  kind,
  metadata: { name: 'orders', namespace: 'shop-dev', annotations },
  ...rest,
});
const APPLICATION = placed('dev/argocd', {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: {
    name: 'dev.kind.orders',
    namespace: 'argocd',
    finalizers: ['resources-finalizer.argocd.argoproj.io'],
  },
  spec: { project: 'dev.shop', source: { path: ADDRESS } },
});
const SET = placed('dev/argocd', {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'ApplicationSet',
  metadata: { name: 'dev.shop', namespace: 'argocd' },
  spec: { template: { spec: { project: 'dev.shop' } } },
});
const SERVICE = object('v1', 'Service', { spec: { ports: [{ port: 80 }] } });
const CLAIM = object('v1', 'PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteOnce'] } });
const KEPT = object(
  'v1',
  'PersistentVolumeClaim',
  { spec: CLAIM.spec! },
  {
    'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  },
);

/** What the deletion of an object of Argo CD does, and what becomes of the Application, as effects. */
async function gone(
  maker: PlacedObject,
  objects: readonly JsonMap[],
  { filesStay = false, now }: { readonly filesStay?: boolean; readonly now?: Delivery } = {},
) {
  const own = objects.map(each => placed(ADDRESS, each));
  const before = [maker, ...own];
  const after = filesStay ? own : [];
  const changes = compareObjects(before, after);
  const load = {
    objectsOf: (address: string, side: string) =>
      (side === 'before' ? before : after).filter(each => each.address === address),
    objectsOfKind: () => [],
  };
  const deliveries = {
    before: new Map([[ADDRESS, DELIVERY]]),
    after: new Map(now === undefined ? [] : [[ADDRESS, now]]),
  };
  const world: World = { ...load, deliveryOf: (address, side) => deliveries[side].get(address) };
  const taken = await judgeTaken(deliveries, changes, {
    isThere: async () => after.length > 0,
    load: async () => load,
  });
  const judged = withCarriedEffects(judge(changes, world), taken, deliveries);
  const names = (effects: readonly { readonly effect: string }[] = []) => effects.map(({ effect }) => effect);
  const [application] = applicationChanges(deliveries, judged, taken);
  return {
    maker: names(judged.find(({ address }) => address === 'dev/argocd')?.effects),
    carried: judged.find(({ address }) => address === 'dev/argocd')?.carried,
    application: names(application?.effects),
    own: application?.own,
    objects: application?.objects,
  };
}

test('an Application without data loses none when it goes with its objects', async () => {
  const { maker, carried, application, own } = await gone(APPLICATION, [SERVICE]);
  assert.equal(maker, ['traffic']);
  assert.equal(carried, ['traffic']);
  assert.equal(application, ['traffic']);
  assert.is(own, undefined);
});

test('what it does by itself is not carried, so that a gate still refuses it', () => {
  const [maker] = compareObjects([APPLICATION], []);
  const [service] = compareObjects([placed(ADDRESS, SERVICE)], []);
  const said = (effect: Effect, reason: string) => ({ effect, reason, source: 'x' });
  const own = [...removal(true), said('privilege-widened', 'its project is wider')];
  const widened = [said('privilege-widened', 'a guard is gone'), said('traffic', 'x')];
  const deliveries = { before: new Map([[ADDRESS, DELIVERY]]), after: new Map() };
  const [judged] = withCarriedEffects(
    [{ ...maker!, effects: own }],
    [{ ...service!, effects: widened }],
    deliveries,
  );
  assert.equal(judged!.carried, ['traffic']);
});

test('an Application with a claim loses data, one whose claim is kept does not', async () => {
  assert.equal((await gone(APPLICATION, [SERVICE, CLAIM])).maker, ['data-loss', 'traffic']);
  assert.equal((await gone(APPLICATION, [SERVICE, KEPT])).maker, ['traffic', 'orphan']);
});

test('a set of Applications that goes does what becomes of all of their objects', async () => {
  assert.equal((await gone(SET, [SERVICE])).maker, ['traffic']);
  assert.equal((await gone(SET, [CLAIM])).maker, ['data-loss']);
});

test('of an Application whose objects are not known the worst is said', async () => {
  assert.equal((await gone(APPLICATION, [])).maker, ['data-loss', 'traffic']);
  assert.equal((await gone(SET, [])).maker, ['data-loss', 'traffic']);
});

test('objects whose files stay go with their Application, and are its own effects', async () => {
  const without = await gone(APPLICATION, [SERVICE], { filesStay: true });
  assert.equal(without.maker, ['traffic']);
  assert.equal(without.application, ['traffic']);
  assert.equal(without.own, ['traffic']);
  assert.is(without.objects, 1);
  assert.equal((await gone(APPLICATION, [SERVICE, KEPT], { filesStay: true })).application, [
    'traffic',
    'orphan',
  ]);
  assert.equal((await gone(APPLICATION, [CLAIM], { filesStay: true })).application, ['data-loss']);
});

test('an Application under another name takes its objects along before they are made anew', async () => {
  const now = { ...DELIVERY, name: 'dev.kind.purchases' };
  assert.equal((await gone(SET, [SERVICE], { filesStay: true, now })).application, ['traffic']);
  const pruneOnly = object(
    'v1',
    'PersistentVolumeClaim',
    { spec: CLAIM.spec! },
    {
      'argocd.argoproj.io/sync-options': 'Prune=false',
    },
  );
  assert.equal((await gone(SET, [pruneOnly], { filesStay: true, now })).application, ['data-loss']);
});

test.run();
