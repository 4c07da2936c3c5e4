import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fieldProblems } from '../../../src/kubernetes/objects/fields.ts';
import type { Json } from '../../../src/source/json.ts';
import { REPOSITORY, readFiles } from '../../workspace.ts';

const test = suite('kubernetes/fields');

const problems = (apiVersion: string, kind: string, rest: object): readonly string[] =>
  fieldProblems(apiVersion, kind, { apiVersion, kind, metadata: { name: 'x' }, ...rest } as Json).map(
    ({ what, help }) => (help === undefined ? what : `${what}; ${help}`),
  );

test('no object of the example and of the golden trees has a field that its kind does not know', () => {
  const found = ['dist', 'test/cases/golden'].flatMap(folder =>
    Object.entries(readFiles(join(REPOSITORY, folder)))
      .filter(([path]) => path.endsWith('.yaml') && (folder === 'dist' || path.includes('/dist/')))
      .flatMap(([path, text]) =>
        (loadAll(text) as { apiVersion: string; kind: string }[]).flatMap(object =>
          fieldProblems(object.apiVersion, object.kind, object as unknown as Json).map(
            ({ what }) => `${path}: ${what}`,
          ),
        ),
      ),
  );
  assert.equal(found, []);
});

test('an unknown field is found wherever it stands, with the one that was meant', () => {
  assert.equal(
    problems('apps/v1', 'Deployment', {
      spec: { selector: {}, template: { spec: { containers: [{ name: 'a', imag: 'x' }] } } },
    }),
    ['there is no field `spec.template.spec.containers.0.imag`; did you mean `image`?'],
  );
  assert.equal(problems('v1', 'ConfigMap', { status: {} }), ['there is no field `status`']);
});

test('what must be there is missed', () => {
  assert.equal(problems('apps/v1', 'StatefulSet', { spec: { serviceName: 'a', template: {} } }), [
    '`spec.selector` is missing',
  ]);
  assert.equal(fieldProblems('v1', 'ConfigMap', { apiVersion: 'v1', kind: 'ConfigMap' }).length, 1);
});

test('a value of another form is found', () => {
  const rows: readonly (readonly [object, string])[] = [
    [{ spec: { ports: [{ port: '80' }] } }, '`spec.ports.0.port` must be a whole number'],
    [{ spec: { ports: [{ port: 80.5 }] } }, '`spec.ports.0.port` must be a whole number'],
    [{ spec: { ports: { port: 80 } } }, '`spec.ports` must be a list'],
    [{ spec: { selector: [] } }, '`spec.selector` must be a map'],
    [{ spec: { selector: { app: 1 } } }, '`spec.selector.app` must be text'],
    [
      { spec: { publishNotReadyAddresses: 'true' } },
      '`spec.publishNotReadyAddresses` must be `true` or `false`',
    ],
    [
      { spec: { ports: [{ port: 80, targetPort: true }] } },
      '`spec.ports.0.targetPort` must be a number or a text',
    ],
    [{ spec: null }, '`spec` must be a map'],
  ];
  for (const [rest, expected] of rows) assert.equal(problems('v1', 'Service', rest), [expected]);
});

test('fields that are younger than the types of the library are known', () => {
  const container = {
    name: 'a',
    lifecycle: { preStop: { sleep: { seconds: 5 } }, stopSignal: 'SIGTERM' },
    securityContext: { appArmorProfile: { type: 'RuntimeDefault' } },
    volumeMounts: [{ name: 'v', mountPath: '/v', recursiveReadOnly: 'Enabled' }],
  };
  assert.equal(
    problems('v1', 'Pod', { spec: { containers: [container], resources: { limits: { memory: '1Gi' } } } }),
    [],
  );
  assert.equal(problems('v1', 'Service', { spec: { trafficDistribution: 'PreferClose' } }), []);
});

test('names that JavaScript knows are none of a kind', () => {
  for (const name of ['constructor', '__proto__', 'toString']) {
    const object = JSON.parse(
      `{"apiVersion":"v1","kind":"Service","metadata":{},"spec":{"${name}":{}}}`,
    ) as Json;
    assert.is(fieldProblems('v1', 'Service', object).length, 1, name);
  }
});

test('nothing is said of kinds that are not known', () => {
  assert.equal(problems('example.org/v1', 'Thing', { anything: 1 }), []);
  assert.equal(fieldProblems('constructor', 'x', {}), []);
});

test.run();
