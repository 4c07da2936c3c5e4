import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compared, fieldsBetween } from './compare.ts';

const test = suite('fields');

const deployment = (spec: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: a, namespace: ns}
spec:
  template:
    spec:
      ${spec.replaceAll('\n', '\n      ')}`;
const containers = 'spec.template.spec.containers';
const one = (container: string): string => deployment(`containers: [{name: a, ${container}}]`);
const custom = (kind: string, spec: string): string =>
  `apiVersion: ${kind.replace(/\/(\w+)$/, '\nkind: $1')}\nmetadata: {name: a, namespace: ns}\nspec: ${spec}`;

test('items are told apart by their merge keys', () => {
  assert.equal(
    fieldsBetween(
      deployment('containers: [{name: a, image: x}, {name: b, image: w}]'),
      deployment('containers: [{name: a, image: x}, {name: b, image: z}]'),
    ),
    [`changed ${containers}[name=b].image "w" -> "z"`],
  );
});

test('a member that is null is one that is gone', () => {
  const application = (policy: string): string =>
    custom('argoproj.io/v1alpha1/Application', `{project: a, ${policy}}`);
  const written = application('syncPolicy: {automated: {prune: true}}');
  const gone = fieldsBetween(written, application(''));
  assert.equal(gone, ['removed spec.syncPolicy {"automated":{"prune":true}} ->']);
  assert.equal(fieldsBetween(written, application('syncPolicy: null')), gone);
  assert.equal(fieldsBetween(written, application('syncPolicy: {automated: null}')), [
    'removed spec.syncPolicy.automated {"prune":true} ->',
  ]);
  assert.equal(fieldsBetween(application(''), application('syncPolicy: null')), []);
});

test('what is empty in a definition is not nothing', () => {
  const definition = (version: string): string =>
    `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\nspec: {versions: [{name: v1, ${version}}]}`;
  assert.equal(fieldsBetween(definition('subresources: {status: {}}'), definition('')).length, 1);
});

test('an item that comes or goes is one change with its key', () => {
  assert.equal(
    fieldsBetween(
      one('env: [{name: A, value: a}, {name: C}]'),
      one('env: [{name: A, value: a}, {name: B, value: b}, {name: C}]'),
    ),
    [`added ${containers}[name=a].env[name=B]  -> {"name":"B","value":"b"}`],
  );
});

for (const list of [
  'env: [{name: A}, {name: B}]',
  'ports: [{containerPort: 1}, {containerPort: 2}]',
  'args: [a, b]',
]) {
  const turned = list.replace(/\[(.*), (.*)\]/, '[$2, $1]');
  test(`another order of ${list.split(':')[0]} is seen as that`, () => {
    const [change, ...rest] = compared(one(list), one(turned))[0]!.fields;
    assert.is(change!.kind, 'reordered');
    assert.equal(rest, []);
  });
}

test('a pod port is known by number and protocol, a Service port by port and protocol', () => {
  assert.equal(
    fieldsBetween(one('ports: [{containerPort: 1, name: x}]'), one('ports: [{containerPort: 1, name: z}]')),
    [`changed ${containers}[name=a].ports[containerPort=1,protocol=TCP].name "x" -> "z"`],
  );
  const service = (port: string): string =>
    `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80, targetPort: ${port}}]}`;
  assert.equal(fieldsBetween(service('1'), service('2')), [
    'changed spec.ports[port=80,protocol=TCP].targetPort 1 -> 2',
  ]);
});

test('tolerations and arguments are one value', () => {
  assert.equal(
    fieldsBetween(deployment('tolerations: [{key: a}]'), deployment('tolerations: [{key: a}, {key: b}]')),
    [`changed spec.template.spec.tolerations [{"key":"a"}] -> [{"key":"a"},{"key":"b"}]`],
  );
  assert.equal(fieldsBetween(one('args: [a]'), one('args: [b]')), [
    `changed ${containers}[name=a].args ["a"] -> ["b"]`,
  ]);
});

test('rules of a network policy are told apart by content', () => {
  const policy = (rules: string): string =>
    custom('networking.k8s.io/v1/NetworkPolicy', `{podSelector: {}, egress: ${rules}}`);
  const rule = (cidr: string): string => `{to: [{ipBlock: {cidr: ${cidr}}}]}`;
  assert.equal(
    fieldsBetween(
      policy(`[${rule('10.0.0.0/8')}]`),
      policy(`[${rule('192.168.0.0/16')}, ${rule('10.0.0.0/8')}]`),
    ),
    ['added spec.egress[0]  -> {"to":[{"ipBlock":{"cidr":"192.168.0.0/16"}}]}'],
  );
  assert.equal(fieldsBetween(policy(`[${rule('10.0.0.0/8')}, {}]`), policy(`[${rule('10.0.0.0/9')}, {}]`)), [
    'changed spec.egress[0].to[0].ipBlock.cidr "10.0.0.0/8" -> "10.0.0.0/9"',
  ]);
});

test('rules of a route are told apart by what they match', () => {
  const route = (rules: string): string =>
    custom('gateway.networking.k8s.io/v1/HTTPRoute', `{rules: ${rules}}`);
  const rule = (path: string, port: number): string =>
    `{matches: [{path: {type: PathPrefix, value: ${path}}}], backendRefs: [{name: b, port: ${port}}]}`;
  assert.equal(
    fieldsBetween(
      route(`[${rule('/a', 1)}, ${rule('/b', 1)}]`),
      route(`[${rule('/new', 1)}, ${rule('/a', 1)}, ${rule('/b', 2)}]`),
    ).map(text => text.split(' ').slice(0, 2).join(' ')),
    [
      'added spec.rules[2].backendRefs[name=b,port=2,kind=Service]',
      'removed spec.rules[2].backendRefs[name=b,port=1,kind=Service]',
      'added spec.rules[0]',
    ],
  );
});

test('alerts are known by name and severity, ExternalSecret data by key', () => {
  const alerts = (text: string): string =>
    custom('monitoring.coreos.com/v1/PrometheusRule', `{groups: [{name: g, rules: [${text}]}]}`);
  const rule = '{record: r, expr: b}, {alert: A, labels: {severity: page}, expr: a}';
  assert.equal(
    fieldsBetween(
      alerts(`{alert: A, labels: {severity: warn}, expr: a}, ${rule}`),
      alerts(`{alert: A, labels: {severity: warn}, expr: c}, ${rule}`),
    ),
    ['changed spec.groups[name=g].rules[alert=A,severity=warn].expr "a" -> "c"'],
  );
  const external = (key: string): string =>
    custom('external-secrets.io/v1/ExternalSecret', `{data: [{secretKey: s, remoteRef: {key: ${key}}}]}`);
  assert.equal(fieldsBetween(external('a'), external('b')), [
    'changed spec.data[secretKey=s].remoteRef.key "a" -> "b"',
  ]);
});

test('labels, annotations and data are compared key by key, also when the whole map comes', () => {
  const map = (data: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n${data}`;
  assert.equal(fieldsBetween(map(''), map('data: {a: b, "c/d.e": f}')), [
    'added data.a  -> "b"',
    'added data["c/d.e"]  -> "f"',
  ]);
});

test('a probe that comes is one change', () => {
  assert.equal(fieldsBetween(one('image: x'), one('image: x, livenessProbe: {tcpSocket: {port: 1}}')), [
    `added ${containers}[name=a].livenessProbe  -> {"tcpSocket":{"port":1}}`,
  ]);
});

test('a value that leaves its default shows as what was written', () => {
  assert.equal(fieldsBetween(deployment('{}').replace('spec:', 'spec:\n  replicas: 3'), deployment('{}')), [
    'removed spec.replicas 3 ->',
  ]);
});

test('keys that mean something to JavaScript are keys like others', () => {
  const map = (data: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: ${data}`;
  assert.equal(
    fieldsBetween(map('{__proto__: a, constructor: b}'), map('{__proto__: c, toString: d}')),
    ['changed __proto__ "a" -> "c"', 'removed data.constructor "b" ->', 'added data.toString  -> "d"'].map(
      text => text.replace('changed __proto__', 'changed data.__proto__'),
    ),
  );
});

const secrets: Readonly<Record<string, readonly [string, string]>> = {
  'data of a Secret': ['apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {k: VALUE}', 'data.k'],
  'a variable with the name of a secret': [
    one('env: [{name: DB_PASSWORD, value: VALUE}]'),
    `${containers}[name=a].env[name=DB_PASSWORD].value`,
  ],
  'an address with credentials': [
    one('env: [{name: URL, value: "http://u:VALUE@host"}]'),
    `${containers}[name=a].env[name=URL].value`,
  ],
  'a key of a ConfigMap': [
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {api-key: VALUE}',
    'data.api-key',
  ],
};
for (const [what, [text, field]] of Object.entries(secrets)) {
  test(`${what} is marked as secret`, () => {
    const [change] = compared(text.replace('VALUE', 'one'), text.replace('VALUE', 'two'))[0]!.fields;
    assert.is(change!.text, field);
    assert.ok(change!.isSecret);
  });
}

test('secrets inside of larger values are hidden', () => {
  const [change] = compared(
    deployment('containers: []'),
    one('env: [{name: TOKEN, value: sesame}, {name: OTHER, value: open}], args: ["--password=sesame"]'),
  )[0]!.fields;
  const text = JSON.stringify(change);
  assert.not.match(text, 'sesame');
  assert.match(text, 'open');
});

test.run();
