import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkProgram } from '../../src/check/check-program.ts';
import type { ObjectId } from '../../src/lower/manifest.ts';
import { application, claim, reported, target } from './facts.ts';

const test = suite('check-program');

const id = (kind: string, name: string, namespace = 'shop-dev', group = ''): ObjectId => ({
  group,
  kind,
  namespace,
  name,
});

test('an object has one owner on a cluster', () => {
  const lines = reported(reporter =>
    checkProgram(
      [
        application('first', { objects: [id('ConfigMap', 'shared'), id('Service', 'first')] }),
        application('second', { objects: [id('ConfigMap', 'shared')] }),
      ],
      reporter,
    ),
  );
  assert.equal(lines, [
    'CST5202 second: ConfigMap `shared` on cluster `main` is owned by `dev/main/first` and by `dev/main/second`',
  ]);
});

test('every owner after the first is reported', () => {
  const owners = ['a', 'b', 'c'].map(name => application(name, { objects: [id('ConfigMap', 'shared')] }));
  assert.is(reported(reporter => checkProgram(owners, reporter)).length, 2);
});

test('objects of another group, kind, namespace or name are other objects', () => {
  const ids = [
    id('ConfigMap', 'x'),
    id('Secret', 'x'),
    id('ConfigMap', 'y'),
    id('ConfigMap', 'x', 'store-dev'),
    id('ConfigMap', 'x', 'shop-dev', 'example.org'),
  ];
  const applications = ids.map((object, index) => application(`a${index}`, { objects: [object] }));
  assert.equal(
    reported(reporter => checkProgram(applications, reporter)),
    [],
  );
});

test('clusters do not meet', () => {
  const on = (cluster: string) => ({
    target: target('traefik', cluster),
    objects: [id('ConfigMap', 'x')],
    routes: [claim('/a')],
  });
  const applications = [application('one', on('east')), application('one', on('west'))];
  assert.equal(
    reported(reporter => checkProgram(applications, reporter)),
    [],
  );
});

test('it says in which environments it found something', () => {
  const owners = ['a', 'b'].map(name => application(name, { objects: [id('ConfigMap', 'shared')] }));
  reported(reporter => {
    assert.equal(checkProgram(owners, reporter), new Set(['dev']));
    assert.equal(checkProgram(owners.slice(1), reporter), new Set());
  });
});

test.run();
