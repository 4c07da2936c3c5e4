import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { judge } from '../../../src/plan/attribution/judge.ts';
import { applicationChanges } from '../../../src/plan/blast-radius/application-changes.ts';
import type { Delivery } from '../../../src/plan/blast-radius/delivery.ts';
import {
  deliveriesOf,
  isDeliveryPath,
  neededDelivery,
} from '../../../src/plan/blast-radius/delivery-tree.ts';
import { compareObjects } from '../../../src/plan/difference/compare-objects.ts';
import { loadDeliveries } from '../../../src/plan/objects/load-deliveries.ts';
import { fileTree } from '../../../src/plan/side/tree/file-tree.ts';
import { REPOSITORY, readFiles } from '../../workspace.ts';
import { corpus } from '../corpus.ts';

const test = suite('deliveries');

const EXAMPLE = Object.entries(readFiles(join(REPOSITORY, 'dist'))).filter(([path]) => isDeliveryPath(path));

/** Files of the example's tree that tell what is delivered, some of them changed; undefined takes one away. */
function tree(changes: Readonly<Record<string, ((text: string) => string) | undefined>> = {}) {
  return EXAMPLE.flatMap(([path, text]) => {
    const isChanged = Object.hasOwn(changes, path);
    const change = changes[path];
    if (isChanged && change === undefined) return [];
    return [{ path, bytes: Buffer.from(change === undefined ? text : change(text)) }];
  });
}

const PARAMETERS = 'dev/applications/logistics/dev-kind.order-to-partner.yaml';
const ADDRESS = 'dev/dev-kind/order-to-partner';

function delivered(files: ReturnType<typeof tree>): ReadonlyMap<string, Delivery> {
  return deliveriesOf(files);
}

test('a tree says how each Application is delivered', () => {
  const found = delivered(tree());
  assert.equal(found.get(ADDRESS), {
    name: 'dev.dev-kind.order-to-partner',
    address: ADDRESS,
    destination: 'in-cluster',
    namespace: 'logistics-dev',
    project: 'dev.logistics',
    prunes: true,
    removal: 'cascade',
  });
  assert.is(found.get('dev/dev-kind/platform')?.removal, 'stays');
  assert.not(found.has('dev/argocd'));
});

test('a set that only creates and updates leaves its Applications where they are', () => {
  assert.is(delivered(tree()).get('prod/prod-east/price-feed')?.removal, 'stays');
});

test('a set that preserves resources lets its Applications go alone', () => {
  const set = 'dev/argocd/applicationset.argoproj.io--argocd--dev.logistics.yaml';
  const files = tree({
    [set]: text => text.replace('preserveResourcesOnDeletion: false', 'preserveResourcesOnDeletion: true'),
  });
  assert.is(delivered(files).get(ADDRESS)?.removal, 'leaves-objects');
});

test('a tree without objects of Argo CD says nothing', () => {
  assert.is(deliveriesOf([{ path: 'dev/argocd/x.yaml', bytes: Buffer.from('a: b\n') }]).size, 0);
});

const verbs = (before: ReturnType<typeof tree>, after: ReturnType<typeof tree>) =>
  applicationChanges({ before: delivered(before), after: delivered(after) }, []).map(
    ({ verb, name, effects }) => `${verb} ${name}: ${effects.map(({ effect }) => effect).join(' ')}`,
  );

test('a release that comes and one that goes', () => {
  const without = tree({ [PARAMETERS]: undefined });
  assert.equal(verbs(without, tree()), ['created dev.dev-kind.order-to-partner: in-place']);
  assert.equal(verbs(tree(), without), ['deleted dev.dev-kind.order-to-partner: data-loss traffic']);
});

test('a release that goes where nothing deletes its Application leaves everything behind', () => {
  const after = tree({ 'prod/applications/retail/prod-east.price-feed.yaml': undefined });
  assert.equal(verbs(tree(), after), ['deleted prod.prod-east.price-feed: orphan']);
});

test('another destination moves an Application, and what it had stays', () => {
  const after = tree({ [PARAMETERS]: text => text.replace('destination: in-cluster', 'destination: other') });
  assert.equal(verbs(tree(), after), ['moved dev.dev-kind.order-to-partner: capacity orphan']);
});

test('another namespace of an Application is to be reviewed', () => {
  const after = tree({ [PARAMETERS]: text => text.replace('namespace: logistics-dev', 'namespace: other') });
  assert.equal(verbs(tree(), after), ['changed dev.dev-kind.order-to-partner: unknown']);
});

test('an Application that does not prune any more is told', () => {
  const path = 'dev/argocd/application.argoproj.io--argocd--dev.dev-kind.platform.yaml';
  const after = tree({ [path]: text => text.replace('prune: true', 'prune: false') });
  assert.equal(verbs(tree(), after), ['changed dev.dev-kind.platform: orphan']);
});

test('an Application carries each effect of its objects once', () => {
  const pair = corpus().find(({ name }) => name === 'any-kind: a release goes with its objects')!;
  const judged = judge(compareObjects(pair.before, pair.after), pair.world);
  const delivery = pair.world.deliveryOf('dev/kind/orders', 'before')!;
  const [change] = applicationChanges(
    { before: new Map([[delivery.address, delivery]]), after: new Map() },
    judged,
  );
  assert.is(change?.verb, 'deleted');
  assert.is(change?.objects, 2);
  assert.equal(
    change?.effects.map(({ effect }) => effect),
    ['data-loss', 'traffic', 'capacity'],
  );
});

test('changed objects that nothing delivers are an Application by their address', () => {
  const pair = corpus().find(({ name }) => name === 'workloads: stop')!;
  const judged = judge(compareObjects(pair.before, pair.after), pair.world);
  const changes = applicationChanges({ before: new Map(), after: new Map() }, judged);
  assert.equal(
    changes.map(({ verb, name }) => `${verb} ${name}`),
    ['changed dev.kind.orders'],
  );
});

test('only the parameter files that matter are read', () => {
  const paths = EXAMPLE.map(([path]) => path);
  const parameters = (found: readonly string[]) => found.filter(path => path.includes('/applications/'));
  assert.equal(parameters(neededDelivery(paths, new Set(), [ADDRESS])), [PARAMETERS]);
  assert.equal(parameters(neededDelivery(paths, new Set([PARAMETERS]), [])), [PARAMETERS]);
  const set = 'dev/argocd/applicationset.argoproj.io--argocd--dev.logistics.yaml';
  assert.is(parameters(neededDelivery(paths, new Set([set]), [])).length, 12);
});

test('deliveries are loaded from the trees of both sides', async () => {
  const trees = { before: fileTree(tree()), after: fileTree(tree({ [PARAMETERS]: undefined })) };
  const { before, after } = await loadDeliveries(trees, [{ path: PARAMETERS, verb: 'deleted' }], [ADDRESS]);
  assert.ok(before.has(ADDRESS));
  assert.not(after.has(ADDRESS));
  assert.not(before.has('dev/dev-kind/price-feed'));
});

test.run();
