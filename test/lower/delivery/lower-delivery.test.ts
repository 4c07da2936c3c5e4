import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { walk } from '../fixture.ts';
import { BACKEND, delivered } from './fixture.ts';

const test = suite('lower/delivery');

test('two objects are applied by hand, and they bring all others', () => {
  assert.equal(delivered().names, [
    'bootstrap/AppProject dev.root',
    'bootstrap/Application dev.root',
    'argocd/AppProject dev.platform',
    'argocd/AppProject dev.shop',
    'argocd/AppProject dev.store',
    'argocd/Application dev.east.platform',
    'argocd/Application dev.west.platform',
    'argocd/ApplicationSet dev.shop',
    'argocd/ApplicationSet dev.store',
  ]);
});

test('in the mode of applications there are no sets and no parameters', () => {
  const { names, parameters } = delivered({ argocd: { mode: 'applications' } });
  assert.equal(
    names.filter(name => /Application(Set)? /.test(name)),
    [
      'bootstrap/Application dev.root',
      'argocd/Application dev.east.orders',
      'argocd/Application dev.east.platform',
      'argocd/Application dev.east.tills',
      'argocd/Application dev.west.orders',
      'argocd/Application dev.west.platform',
    ],
  );
  assert.is(parameters.size, 0);
});

test('an environment without releases has its projects and no Applications', () => {
  const { names } = delivered({ organizations: [], releases: [] });
  assert.equal(names, [
    'bootstrap/AppProject dev.root',
    'bootstrap/Application dev.root',
    'argocd/AppProject dev.platform',
  ]);
});

test('every object lives in the namespace of Argo CD', () => {
  const { objects } = delivered({
    credentials: { key: 'argocd/rendered' },
    secretBackend: BACKEND,
    argocd: { namespace: 'gitops' },
  });
  for (const { metadata } of objects) assert.is(metadata.namespace, 'gitops');
});

test('nothing but plain names stands in the expressions of a set, and none in another Argo CD object', () => {
  const { objects } = delivered({ argocd: { rollingSync: { maxUpdate: '10%' } } });
  const expressions = new Set<string>();
  for (const object of objects) {
    walk(object, (value, path) => {
      if (typeof value !== 'string' || !/[{}]/.test(value)) return;
      assert.is(object.kind, 'ApplicationSet', path);
      assert.match(path, /^\/spec\/template\//);
      for (const [expression] of value.matchAll(/\{\{.*?\}\}/g)) expressions.add(expression);
      assert.not.match(value.replaceAll(/\{\{ \.[a-z]+ \}\}/g, ''), /[{}]/, path);
    });
  }
  assert.equal(
    [...expressions].sort(),
    ['cluster', 'destination', 'directory', 'namespace', 'release', 'wave'].map(name => `{{ .${name} }}`),
  );
});

test('a set finds in its parameter files what its template asks for, and no way to another project', () => {
  const { parameters, object } = delivered({ argocd: { rollingSync: { maxUpdate: '10%' } } });
  assert.equal(
    [...parameters.keys()],
    [
      'dev/applications/shop/east.orders.yaml',
      'dev/applications/store/east.tills.yaml',
      'dev/applications/shop/west.orders.yaml',
    ],
  );
  assert.equal(parameters.get('dev/applications/shop/west.orders.yaml'), {
    environment: 'dev',
    cluster: 'west',
    release: 'orders',
    directory: 'dev/west/orders',
    destination: 'aks-west',
    namespace: 'shop-dev',
    wave: '0',
  });
  const { generators, template, goTemplateOptions } = object('ApplicationSet', 'dev.shop').spec;
  assert.equal(generators[0].git.files, [{ path: 'dev/applications/shop/*.yaml' }]);
  assert.is(template.spec.project, 'dev.shop');
  assert.equal(goTemplateOptions, ['missingkey=error']);
});

test('without a rolling sync the parameters name no wave', () => {
  for (const data of delivered().parameters.values()) assert.not('wave' in data);
});

test.run();
