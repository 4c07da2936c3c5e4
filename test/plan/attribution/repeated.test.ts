import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { judge } from '../../../src/plan/attribution/judge.ts';
import { compareObjects } from '../../../src/plan/difference/compare-objects.ts';
import type { PlacedObject } from '../../../src/plan/objects/placed-object.ts';
import { worldOf } from '../corpus.ts';
import { objectsOf } from '../difference/compare.ts';

const test = suite('objects that are described more than once');

const HERE = 'dev/kind/orders';
const pods = (replicas: number): string => `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: orders, namespace: shop-dev}
spec:
  replicas: ${replicas}
  selector: {matchLabels: {a: b}}
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: "x:1"}]}}
`;

/** Effects of the way between two Applications of which files that are the same on both sides were not compared. */
function effectsBetween(before: string, after: string, unchanged = ''): readonly string[] {
  const of = (text: string): readonly PlacedObject[] => objectsOf({ [HERE]: text });
  const world = worldOf({ before: of(unchanged + before), after: of(unchanged + after) }, undefined);
  return judge(compareObjects(of(before), of(after)), world).flatMap(({ verb, effects }) =>
    [...new Set(effects.map(({ effect }) => effect))].map(effect => `${verb} ${effect}`),
  );
}

test('one more description that stops it is no new object', () => {
  const found = ['created traffic', 'created capacity', 'created unknown'];
  assert.equal(effectsBetween('', pods(0), pods(3)), found);
  assert.equal(effectsBetween(pods(3), pods(3) + pods(0)), found);
});

test('one description fewer is no deletion', () => {
  assert.equal(effectsBetween(pods(0), '', pods(3)), ['deleted traffic', 'deleted capacity']);
  assert.equal(effectsBetween(pods(3), '', pods(3)), ['deleted none']);
});

test('the same words twice do nothing', () => {
  assert.equal(effectsBetween('', pods(3), pods(3)), ['created none']);
});

test('of two descriptions that come together it is not known which one counts', () => {
  assert.ok(effectsBetween('', pods(3) + pods(0)).every(found => /capacity|unknown/.test(found)));
  assert.ok(effectsBetween('', pods(3) + pods(0)).includes('created unknown'));
});

test.run();
