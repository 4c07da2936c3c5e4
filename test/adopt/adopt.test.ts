import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FORMS } from '../../src/adopt/mapping/mapping.ts';
import { MEMBERS } from '../../src/adopt/mapping/read-mapping.ts';
import { minimalWorkspace, REPOSITORY } from '../workspace.ts';
import { adoptTexts, factsOf } from './adopting.ts';
import { mappingOf } from './mappings.ts';

const test = suite('adopt');

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const IMAGE = `image: { repository: shop/orders, digest: "${DIGEST}" }\nrevision: 1.2.3\nsecurityContext: { runAsUser: 10001 }\n`;

test('the shortest values make the shortest documents', () => {
  const { integration, releases, notes } = adoptTexts(`${IMAGE}runtime: dotnet\n`);
  assert.is(
    integration,
    `apiVersion: cistern.dev/v1alpha1
kind: Integration
metadata:
  name: orders
spec:
  organization: shop
  runtime: dotnet
  image:
    repository: shop/orders
  security:
    runAsUser: 10001
`,
  );
  assert.is(
    releases.dev,
    `apiVersion: cistern.dev/v1alpha1
kind: IntegrationRelease
metadata:
  name: orders
spec:
  image:
    digest: ${DIGEST}
  revision: 1.2.3
`,
  );
  assert.equal(notes, []);
});

test('what holds anyway is left out, and what an environment says stands in its release', () => {
  const base = `${IMAGE}runtime: dotnet\nservice: { port: 8080 }\nresources: { limits: { memory: 512Mi } }\nreplicaCount: 2\n`;
  const { integration, releases } = adoptTexts(base, {
    dev: 'replicaCount: 1\nresources: { limits: { memory: 1Gi } }',
    prod: 'autoscaling: { enabled: true, maxReplicas: 9 }',
  });
  assert.not.match(integration, /http|512Mi/);
  assert.match(integration, '  scaling:\n    replicas: 2\n');
  assert.match(releases.dev!, '    scaling:\n      replicas: 1\n');
  assert.match(releases.dev!, '      limits: { memory: 1Gi }\n');
  assert.match(releases.prod!, '      replicas: null\n');
  assert.match(releases.prod!, 'autoscaling: { minReplicas: 2, maxReplicas: 9 }');
});

test('what environments take away, they take away: also rules that merge by their name', () => {
  const pods = (name: string): string =>
    `networkPolicy: { egress: { pods: [{ name: ${name}, namespace: ${name}, ports: [5432] }] } }\n`;
  const { integration, releases } = adoptTexts(
    `${IMAGE}${pods('broker')}tolerations: [{ key: a, operator: Exists }]\n`,
    {
      dev: '',
      prod: `${pods('database')}tolerations: null\n`,
    },
  );
  assert.not.match(integration, 'broker');
  assert.match(releases.dev!, 'name: broker');
  assert.match(releases.prod!, 'name: database');
  assert.not.match(releases.prod!, 'broker');
  assert.match(releases.prod!, 'scheduling: null');
});

test('what an environment takes back holds again as it did below the Integration', () => {
  const { releases } = adoptTexts(`${IMAGE}runtime: dotnet\nservice: { port: 9000 }\nreplicaCount: 3\n`, {
    dev: 'service: null\nreplicaCount: null\n',
  });
  assert.match(releases.dev!, 'http: { port: 8080 }\n');
  assert.match(releases.dev!, 'scaling: { replicas: 1 }\n');
});

test('further objects are moved with references, and not at all with a secret or an expression inside', () => {
  const object = (name: string, data: string): string =>
    `{ apiVersion: v1, kind: ConfigMap, metadata: { name: ${name}, namespace: x }, data: ${data} }`;
  const { integration, notes } = adoptTexts(
    `${IMAGE}extraObjects: [${[
      object('orders-plain', '{ a: "{{ .Release.Name }}", list: [{ b: "@{" }] }'),
      object('filled', '{ a: [{ b: "{{ .Values.x }}" }] }'),
      object('hidden', '{ db.password: hunter2 }'),
      object('variable', '{ env: [{ name: API_TOKEN, value: hunter2 }] }'),
    ].join(', ')}]\n`,
  );
  assert.match(integration, '    plain:\n      apiVersion: v1\n      kind: ConfigMap\n');
  assert.match(integration, '"@{self.name}"');
  assert.match(integration, '"@@{"');
  assert.not.match(integration, /hunter2|namespace|filled/);
  assert.equal(notes, ['left extraObjects.1', 'left extraObjects.2', 'left extraObjects.3']);
});

test('a comment names the value that a setting comes from, where it has another name', () => {
  const { texts } = adoptTexts(`${IMAGE}terminationGracePeriodSeconds: 90\ndescription: Takes orders.\n`);
  assert.match(texts, 'gracePeriodSeconds: 90 # terminationGracePeriodSeconds\n');
  assert.match(texts, 'description: Takes orders.\n');
});

test('what no rule is for is told, and stands in front of the document', () => {
  const { texts, notes } = adoptTexts(
    `${IMAGE}hostNetwork: true\naffinity: { podAffinity: {} }\ndnsPolicy: ""\n`,
    {
      prod: 'ingress: { annotations: { a: b } }',
    },
  );
  assert.equal(notes, ['unknown hostNetwork', 'unknown affinity', 'unknown ingress']);
  assert.match(texts, '# Not moved:\n# - hostNetwork: ');
});

test('what a setting does not take is told with the key of the value, and left out', () => {
  const { notes, integration } = adoptTexts(
    `${IMAGE}replicaCount: 1000\nenv: { "my.name": x, GOOD: x, FIELD: { valueFrom: { fieldRef: { fieldPath: status.podIP } } } }\nstrategy: { type: OnDelete }\nprobes: { liveness: { httpGet: { path: /live, port: http, httpHeaders: [] } } }\n`,
  );
  assert.equal([...notes].sort(), [
    'left env.FIELD',
    'left env.my.name',
    'left probes.liveness.httpGet.httpHeaders',
    'left replicaCount',
    'left strategy.type',
  ]);
  assert.match(integration, 'GOOD: x');
  assert.not.match(integration, 'my.name');
  assert.match(integration, 'http: { path: /live, port: http }');
});

test('no value of a secret is written, wherever it stands; a key stands in its place', () => {
  const secrets = [
    'hunter2a',
    'hunter2b',
    'hunter2c',
    'hunter2d',
    'hunter2e',
    'hunter2f',
    'hunter2g',
    'hunter2h',
  ];
  const [a, b, c, d, e, f, g, h] = secrets;
  const { texts, notes, told } = adoptTexts(
    `${IMAGE}env: { DB_PASSWORD: ${a}, BROKER: "amqp://user:${b}@broker/x", TOKEN_URL: /token, API_KEY: 7 }
files:
  app.properties: |
    a=b
    db.password=${c}
  ok.properties: |
    db.password=\${DB_PASSWORD}
  key.pem: { binary: ${Buffer.from(`-----BEGIN PRIVATE KEY-----\n${d}`).toString('base64')} }
args: [--token, ${e}]
sidecars: { proxy: { image: { repository: shop/proxy, digest: "${DIGEST}" }, env: { SECRET: ${f} } } }
keda: { enabled: true, triggers: { q: { type: rabbitmq, metadata: { password: ${g} } } } }
extraObjects: [{ apiVersion: v1, kind: Secret, metadata: { name: x }, stringData: { y: ${h} } }]
mystery: { password: hunter2i }
`,
  );
  assert.not.match(texts, /hunter2/);
  assert.not.match(JSON.stringify(told), /hunter2/);
  assert.not.match(texts, Buffer.from('PRIVATE').toString('base64').slice(0, 8));
  assert.match(texts, 'DB_PASSWORD: { key: shop/orders, property: db-password }');
  assert.match(texts, 'app.properties: { key: shop/orders, property: app.properties }');
  assert.match(texts, /db\.password=\$\{DB_PASSWORD\}/);
  assert.match(texts, 'TOKEN_URL: /token');
  assert.equal(
    notes.filter(note => note.startsWith('secret')).sort(),
    [
      'secret env.DB_PASSWORD',
      'secret env.BROKER',
      'secret env.API_KEY',
      'secret files.app\\.properties',
      'secret files.key\\.pem.base64',
      'secret sidecars.proxy.env.SECRET',
      'secret keda.triggers.q.metadata.password',
    ].sort(),
  );
  assert.ok(notes.includes('left args'));
  assert.ok(notes.includes('left extraObjects.0'));
  assert.ok(notes.includes('unknown mystery'));
});

test('what a chart would fill in becomes a reference or is told; placeholders of others stay', () => {
  const { integration, notes } = adoptTexts(
    `${IMAGE}env: { NAME: "{{ .Release.Name }}-x", HOST: '{{ include "a.b" . }}', CAMEL: "{{sap.host}}", LITERAL: "@{x}" }
prometheusRule: { rules: { Down: { expr: up == 0, summary: "{{ $labels.pod }} is down" } } }
`,
  );
  assert.match(integration, 'NAME: "@{self.name}-x"');
  assert.match(integration, 'CAMEL: "{{sap.host}}"');
  assert.match(integration, 'LITERAL: "@@{x}"');
  assert.match(integration, 'summary: "{{ $labels.pod }} is down"');
  assert.equal(notes, ['left env.HOST']);
});

test('hosts that the workspace knows become references, others are told', async () => {
  const files = minimalWorkspace();
  const facts = await factsOf({
    ...files,
    'catalog/integrations/stock.yaml': files['catalog/integrations/orders.yaml']!.replaceAll(
      'orders',
      'stock',
    ),
  });
  const { integration, notes } = adoptTexts(
    `${IMAGE}env:
  STOCK: https://dev.example.org/shop/stock/v1
  INSIDE: http://stock.shop-dev.svc.cluster.local:8080/v1
  BARE: http://stock:8080
  ELSEWHERE: https://api.partner.example.com/x
  SELF: https://dev.example.org/shop/orders
  PLACE: shop-dev
networkPolicy: { egress: { internet: [] } }
`,
    { dev: '' },
    { facts },
  );
  assert.match(integration, 'dependencies: [stock]');
  assert.match(integration, 'STOCK: "@{stock.routeUrl}/v1"');
  assert.match(integration, 'INSIDE: "@{stock.url}/v1"');
  assert.match(integration, 'BARE: "@{stock.url}"');
  assert.match(integration, 'SELF: "@{self.url}"');
  assert.match(integration, 'PLACE: "@{self.namespace}"');
  assert.equal(notes, ['host env.ELSEWHERE']);
});

test('a name of an image that is a tag is told, and no digest is invented', () => {
  const { releases, notes } = adoptTexts(
    'image: { repository: shop/orders, tag: v1 }\nsecurityContext: { runAsUser: 1 }\n',
  );
  assert.match(releases.dev!, `digest: sha256:${'0'.repeat(64)}\n  revision: unknown\n`);
  assert.equal(notes, ['unknown image.tag', 'look image.digest', 'look revision']);
});

test('a mapping of another chart: lists by name, words, and values of the chart in front', () => {
  const mapping = mappingOf(`values:
  app.image: { to: image.repository, prefix: global.registry }
  app.digest: release.image.digest
  app.git: release.revision
  app.kind: { to: runtime, words: { java: camel-quarkus, net: dotnet } }
  app.env: { to: config.env, as: environment, secrets: secrets.env }
  app.port: { to: http.port, default: 9090 }
  volumes:
    to: storage
    key: name
    each: { size: size, path: mountPath }
  zones: { elsewhere: the Environment says it }
`);
  const { integration, texts, notes } = adoptTexts(
    `global: { registry: registry.example.org/ }
app:
  image: shop/orders
  digest: ${DIGEST}
  git: 12345678
  kind: java
  env:
    - { name: A, value: "1" }
    - { name: B, valueFrom: { secretKeyRef: { name: s, key: k } } }
volumes: [{ name: spool, size: 1Gi, path: /var/spool }]
zones: 3
`,
    { dev: '' },
    { mapping },
  );
  assert.match(integration, 'repository: registry.example.org/shop/orders');
  assert.match(integration, 'runtime: camel-quarkus\n');
  assert.match(integration, 'port: 9090');
  assert.match(integration, 'A: "1"');
  assert.match(integration, 'B: { secret: s, key: k }');
  assert.match(integration, '    spool:\n      size: 1Gi\n      mountPath: /var/spool\n');
  assert.match(texts, '# Said by others now:\n# - zones: the Environment says it\n');
  assert.equal(notes, ['elsewhere zones']);
});

test('the mapping in the guide is one', () => {
  const guide = readFileSync(join(REPOSITORY, 'docs/migration.md'), 'utf8');
  const blocks = [...guide.matchAll(/^```yaml\n(values:[\s\S]*?)^```$/gm)].map(([, text]) => text!);
  assert.is(blocks.length, 1);
  assert.ok(mappingOf(blocks[0]!).length > 5);
});

test('the guide explains every member and every form of a mapping', () => {
  const guide = readFileSync(join(REPOSITORY, 'docs/migration.md'), 'utf8');
  for (const name of [...FORMS, ...MEMBERS]) assert.match(guide, `\`${name}\``);
});

test.run();
