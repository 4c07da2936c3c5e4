import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { collapse } from '../../../src/plan/collapse/collapse.ts';
import { summarize } from '../../../src/plan/collapse/summarize.ts';
import type { JudgedChange } from '../../../src/plan/model/change.ts';
import type { Effect } from '../../../src/plan/model/effect.ts';
import { change, effect, field, PULL_REQUEST } from '../forms/fixture.ts';

const test = suite('collapse');

const rowsOf = (...changes: readonly JudgedChange[]): readonly (readonly string[])[] =>
  collapse(changes).map(row => row.changes.map(({ address, id }) => `${address} ${id.kind} ${id.name}`));
const replicas = (address: string, name: string, before: number, after: number): JudgedChange =>
  change('changed', address, `Deployment ${name}`, {
    fields: [field('spec.replicas', before, after)],
    effects: [effect('capacity', 'more pods', 'spec.replicas')],
  });

test('the same values in several environments and Applications are one row', () => {
  const rows = rowsOf(
    replicas('test/main/a', 'a', 1, 2),
    replicas('prod/main/a', 'a', 1, 2),
    replicas('prod/main/b', 'other', 1, 2),
  );
  assert.equal(rows, [
    ['prod/main/a Deployment a', 'prod/main/b Deployment other', 'test/main/a Deployment a'],
  ]);
});

test('other values are another row', () => {
  assert.is(rowsOf(replicas('test/main/a', 'a', 1, 2), replicas('prod/main/a', 'a', 1, 3)).length, 2);
});

test('values that differ by the names of their place alone are one row', () => {
  const host = (environment: string, name: string): JudgedChange =>
    change('changed', `${environment}/main/${name}`, `HTTPRoute ${name}`, {
      fields: [
        field('spec.hostnames[0]', `${environment}.old.example.org`, `${name}.${environment}.example.org`),
      ],
      effects: [effect('traffic', `requests to \`${name}\` take another way`, 'spec.hostnames[0]')],
    });
  assert.is(rowsOf(host('test', 'orders'), host('prod', 'orders'), host('prod', 'stock')).length, 1);
});

test('a name of a place inside a longer word is no name of a place', () => {
  const value = (environment: string, after: string): JudgedChange =>
    change('changed', `${environment}/main/a`, 'ConfigMap a', {
      fields: [field('data["x"]', 'old', after)],
      effects: [effect('in-place', 'x')],
    });
  assert.is(rowsOf(value('test', 'latest'), value('prod', 'laprod')).length, 2);
  assert.is(rowsOf(value('test', 'la-test'), value('prod', 'la-prod')).length, 1);
});

test('a value that is the same in every place is one row, even where it is the name of one of them', () => {
  const level = (environment: string): JudgedChange =>
    change('changed', `${environment}/main/a`, 'ConfigMap a', {
      fields: [field('data["STAGE"]', 'none', 'test')],
      effects: [effect('in-place', 'x')],
    });
  assert.is(rowsOf(level('test'), level('prod'), level('dev')).length, 1);
});

test('names of places that mean something in an expression are taken as they are', () => {
  assert.is(rowsOf(replicas('a.*/[main/x', 'x', 1, 2), replicas('(b)/main/x', 'x', 1, 2)).length, 1);
});

test('what secrets hold tells no rows apart', () => {
  const secret = (environment: string, value: string): JudgedChange =>
    change('changed', `${environment}/main/a`, 'Secret a', {
      fields: [{ ...field('data["x"]', 'old', value), isSecret: true }],
      effects: [effect('secret', 'x')],
    });
  assert.is(rowsOf(secret('test', 'one'), secret('prod', 'two')).length, 1);
});

test('objects that come or go together with the same effects are one row, others are not', () => {
  const gone = (environment: string, object: string, name: Effect): JudgedChange =>
    change('deleted', `${environment}/main/legacy`, object, { effects: [effect(name, `${object} goes`)] });
  const rows = rowsOf(
    ...['test', 'prod'].flatMap(environment => [
      gone(environment, 'Service legacy', 'traffic'),
      gone(environment, 'HTTPRoute legacy', 'traffic'),
      gone(environment, 'PersistentVolumeClaim legacy', 'data-loss'),
    ]),
    gone('prod', 'ConfigMap only-here', 'traffic'),
  );
  assert.equal(
    rows.map(row => row.length),
    [2, 4, 1],
  );
  assert.match(rows[0]![0]!, 'PersistentVolumeClaim');
});

test('an object that a release has on one of its clusters goes with the others', () => {
  const gone = (cluster: string, object: string): JudgedChange =>
    change('deleted', `prod/${cluster}/legacy`, object, { effects: [effect('traffic', 'x')] });
  const rows = rowsOf(gone('east', 'Service a'), gone('west', 'Service a'), gone('east', 'PrometheusRule a'));
  assert.equal(
    rows.map(row => row.length),
    [3],
  );
});

test('objects that go for different causes are different rows', () => {
  const gone = (object: string, file: string): JudgedChange =>
    change('deleted', 'prod/main/a', object, {
      effects: [effect('traffic', 'x')],
      causes: [{ file, line: 1 }],
    });
  assert.is(rowsOf(gone('Service a', 'a.yaml'), gone('HTTPRoute a', 'b.yaml')).length, 2);
});

test('the most dangerous row comes first, then the one with more objects', () => {
  const one = (name: Effect, count: number): readonly JudgedChange[] =>
    Array.from({ length: count }, (_, index) =>
      change('changed', `prod/main/${name}${index}`, 'Service a', { effects: [effect(name, name)] }),
    );
  const rows = collapse([
    ...one('restart', 1),
    ...one('none', 9),
    ...one('traffic', 2),
    ...one('data-loss', 1),
  ]);
  assert.equal(
    rows.map(({ effects }) => effects),
    [['data-loss'], ['traffic'], ['restart'], ['none']],
  );
  assert.equal(
    collapse([
      replicas('prod/main/a', 'a', 1, 2),
      replicas('prod/main/b', 'b', 2, 3),
      replicas('prod/main/c', 'c', 2, 3),
    ]).map(row => row.changes.length),
    [2, 1],
  );
});

test('the order of the changes does not matter', () => {
  const names = (changes: readonly JudgedChange[]): string => JSON.stringify(collapse(changes));
  assert.is(names(PULL_REQUEST.changes), names([...PULL_REQUEST.changes].reverse()));
});

test('no change is lost, and none is in two rows', () => {
  const all = collapse(PULL_REQUEST.changes).flatMap(({ changes }) => changes);
  assert.is(all.length, PULL_REQUEST.changes.length);
  assert.is(new Set(all).size, all.length);
});

test('ten thousand changes are collapsed', () => {
  const changes = Array.from({ length: 10_000 }, (_, index) =>
    replicas(`env${index % 7}/main/app${index}`, `app${index}`, 1, 2 + (index % 3)),
  );
  assert.is(collapse(changes).length, 3);
});

test('a summary counts objects by what happens and by each of their effects', () => {
  const summary = summarize(PULL_REQUEST);
  assert.equal(summary.objects, { created: 0, deleted: 7, changed: 17, renamed: 0, moved: 0 });
  assert.equal(summary.applications, { created: 0, deleted: 1, moved: 0, changed: 3 });
  assert.equal([summary.effects.restart, summary.effects.orphan, summary.effects.traffic], [8, 6, 0]);
  assert.is(summary.rows, collapse(PULL_REQUEST.changes).length);
});

test.run();
