import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { expectationsFile } from '../../src/hydrate/expectations.ts';
import type { Expectation } from '../../src/lower/expectation.ts';
import { REPOSITORY, readFiles } from '../workspace.ts';

const test = suite('expectations');

const expectation = (name: string, changes: Partial<Expectation> = {}): Expectation => ({
  workloads: [{ kind: 'Deployment', namespace: 'shop-dev', name, replicas: 2 }],
  routes: [],
  secrets: [{ namespace: 'shop-dev', name: `${name}-env` }],
  ...changes,
});
const textOf = (...places: readonly (readonly [cluster: string, application: string])[]): string => {
  const applications = places.map(([cluster, application]) => ({
    cluster,
    application,
    expectation: expectation(application),
  }));
  return new TextDecoder().decode(expectationsFile('dev', applications).bytes);
};
const schema = JSON.parse(
  readFileSync(join(REPOSITORY, 'src/validate/schemas/expectations.schema.json'), 'utf8'),
);

test('each entry is one line, sorted by cluster and application whatever the order they came in', () => {
  const text = textOf(['main', 'b'], ['main-2', 'a'], ['main', 'a']);
  assert.is(text, textOf(['main', 'a'], ['main', 'b'], ['main-2', 'a']));
  assert.is(
    text,
    `{
  "environment": "dev",
  "version": 1,
  "workloads": [
    {"cluster":"main","application":"a","kind":"Deployment","namespace":"shop-dev","name":"a","replicas":2},
    {"cluster":"main","application":"b","kind":"Deployment","namespace":"shop-dev","name":"b","replicas":2},
    {"cluster":"main-2","application":"a","kind":"Deployment","namespace":"shop-dev","name":"a","replicas":2}
  ],
  "routes": [],
  "secrets": [
    {"cluster":"main","application":"a","namespace":"shop-dev","name":"a-env"},
    {"cluster":"main","application":"b","namespace":"shop-dev","name":"b-env"},
    {"cluster":"main-2","application":"a","namespace":"shop-dev","name":"a-env"}
  ]
}
`,
  );
});

test('an environment without Applications expects nothing', () => {
  assert.equal(JSON.parse(textOf()), {
    environment: 'dev',
    version: 1,
    workloads: [],
    routes: [],
    secrets: [],
  });
});

test('the expectations of the example follow the published schema, and the schema tells when they do not', () => {
  const matches: (value: unknown) => boolean = new Ajv({ strict: false }).compile(schema);
  const files = Object.entries(readFiles(join(REPOSITORY, 'dist'))).filter(([path]) =>
    path.endsWith('/EXPECTATIONS.json'),
  );
  assert.ok(files.length >= 3);
  for (const [path, text] of files) {
    const value: { readonly routes: readonly object[] } = JSON.parse(text);
    assert.ok(matches(value), path);
    assert.not(matches({ ...value, version: 2 }), path);
    assert.not(matches({ ...value, routes: [{ ...value.routes[0], expectedStatus: [] }] }), path);
  }
});

test('the example expects what its manifests say', () => {
  const dist = readFiles(join(REPOSITORY, 'dist'));
  for (const environment of ['dev', 'test', 'prod']) {
    const { workloads, routes, secrets } = JSON.parse(dist[`${environment}/EXPECTATIONS.json`]!);
    const manifests = Object.entries(dist).filter(([path]) => path.startsWith(`${environment}/`));
    const count = (kind: string): number =>
      manifests.reduce((sum, [, text]) => sum + text.split(`\nkind: ${kind}\n`).length - 1, 0);
    // Tekton makes a Deployment of each listener.
    assert.is(workloads.length, count('Deployment') + count('EventListener'));
    // What comes through a tunnel has no route in the cluster.
    const tunnels = manifests.filter(
      ([path]) => path.includes('/deployment.apps--') && path.includes('--cloudflared'),
    );
    assert.is(routes.length, count('HTTPRoute') + tunnels.length);
    assert.ok(secrets.length > 0 && secrets.length <= count('ExternalSecret'));
  }
});

test.run();
