import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { environmentOf, minimalWorkspace, releaseOf } from '../workspace.ts';
import { found, type Linked, linked, messages } from './linked.ts';

const test = suite('expand-clusters');

const CLUSTER = minimalWorkspace()['environments/dev/clusters/dev-kind.yaml']!;
const cluster = (name: string, labels = ''): string =>
  CLUSTER.replace('  name: dev-kind\n', `  name: ${name}\n${labels === '' ? '' : `  labels: ${labels}\n`}`);

/** A release in an environment with the clusters `dev-kind`, `east` and `west`; another environment has `far`. */
function placed(clusters: string): Linked {
  return linked({
    'environments/dev/clusters/east.yaml': cluster('east', '{region: east, tier: gold}'),
    'environments/dev/clusters/west.yaml': cluster('west', '{region: west, tier: gold}'),
    'environments/test/environment.yaml': environmentOf('test'),
    'environments/test/clusters/far.yaml': cluster('far', '{region: far, tier: gold}'),
    'environments/dev/integrations/orders.yaml': releaseOf('orders', clusters),
  });
}

const addresses = ({ program }: Linked): readonly string[] =>
  program.applications
    .map(({ address }) => address)
    .filter(({ application }) => application === 'orders')
    .map(({ environment, cluster }) => `${environment}/${cluster}`);
const replicas = (result: Linked, name: string): number =>
  result.release(`dev/${name}/orders`).settings.scaling.replicas!;

test('a release without clusters runs on all of its environment, and on no other', () => {
  assert.equal(addresses(placed('')), ['dev/dev-kind', 'dev/east', 'dev/west']);
});

test('a release runs on the clusters that it names', () => {
  assert.equal(addresses(placed('clusters:\n  - name: west\n  - name: dev-kind')), [
    'dev/dev-kind',
    'dev/west',
  ]);
});

test('a release runs on the clusters that carry all labels of an entry', () => {
  assert.equal(addresses(placed('clusters:\n  - matchLabels: {tier: gold}')), ['dev/east', 'dev/west']);
  assert.equal(addresses(placed('clusters:\n  - matchLabels: {tier: gold, region: west}')), ['dev/west']);
});

test('an entry by name wins over an entry by labels, with its overrides alone', () => {
  const result = placed(
    [
      'clusters:',
      '  - matchLabels: {tier: gold}',
      '    overrides: {scaling: {replicas: 3}, description: by labels}',
      '  - name: west',
      '    overrides: {scaling: {replicas: 5}}',
    ].join('\n'),
  );
  assert.equal(addresses(result), ['dev/east', 'dev/west']);
  assert.equal([replicas(result, 'east'), replicas(result, 'west')], [3, 5]);
  assert.is(result.release('dev/west/orders').settings.description, undefined);
});

test('overrides hold on their cluster alone', () => {
  const result = placed('clusters:\n  - name: east\n    overrides: {scaling: {replicas: 4}}\n  - name: west');
  assert.equal([replicas(result, 'east'), replicas(result, 'west')], [4, 1]);
});

test('a cluster of another environment is unknown here', () => {
  const result = placed('clusters:\n  - name: east\n  - name: ⟦far⟧');
  assert.equal(found(result), [['CST3001', result.marks[0]]]);
  assert.is(result.diagnostics[0]?.help, 'known Clusters: `dev-kind`, `east`, `west`');
});

test('labels that no cluster of the environment carries are reported', () => {
  const result = placed('clusters:\n  - ⟦matchLabels⟧: {region: far}\n  - name: east');
  assert.equal(found(result), [['CST3005', result.marks[0]]]);
  assert.equal(messages(result), ['no cluster of environment `dev` carries `region: far`']);
});

test('labels called like a property of every object match nothing', () => {
  assert.equal(
    placed('clusters:\n  - matchLabels: {constructor: x}').diagnostics.map(({ code }) => code),
    ['CST3005'],
  );
});

test('a cluster that two entries of one sort choose is reported with both places', () => {
  const byName = placed('clusters:\n  - ⟦n⟧ame: east\n  - ⟦n⟧ame: east');
  assert.equal(
    byName.diagnostics.map(({ code, related }) => [code, related.length]),
    [['CST3006', 1]],
  );
  assert.is(byName.diagnostics[0]?.span?.start, byName.marks[1]?.start);
  assert.is(byName.diagnostics[0]?.related[0]?.span.start, byName.marks[0]?.start);
  const byLabels = placed('clusters:\n  - matchLabels: {tier: gold}\n  - matchLabels: {region: east}');
  assert.equal(messages(byLabels), ['cluster `east` is chosen twice']);
});

test.run();
