import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import type { SourceDocument } from '../../src/load/source-document.ts';
import type { JsonMap } from '../../src/source/json.ts';
import { SCHEMAS } from '../../src/validate/generated/schemas.ts';
import { validate } from '../../src/validate/validate.ts';
import { readCatalog } from '../../src/yaml/catalog/read-catalog.ts';
import { unmark } from '../marks.ts';
import { DIGEST, documentOf, integrationOf, minimalWorkspace, releaseOf } from '../workspace.ts';

const test = suite('validate/validate');

/** The names of the runtimes, in the order of the schema. */
const RUNTIMES = (
  JSON.parse(SCHEMAS) as readonly {
    $id: string;
    properties: { spec: { properties: { runtime: { enum: readonly string[] } } } };
  }[]
).find(({ $id }) => $id === 'integration.schema.json')!.properties.spec.properties.runtime.enum;
const INTEGRATION = 'catalog/integrations/orders.yaml';
const ORGANIZATION = 'catalog/organizations/shop.yaml';
const RELEASE = 'environments/dev/integrations/orders.yaml';

function documentAt(path: string, text: string): SourceDocument {
  const value = readCatalog(text, code => assert.unreachable(code)) as JsonMap;
  return { path, digest: 'digest', value };
}

/** Expects reports exactly at the marks of a file, as `CODE message | help`, in the order of the marks. */
function fails(path: string, marked: string, ...expected: readonly string[]): void {
  const { text, marks } = unmark(path, marked);
  const reporter = new Reporter();
  const declarations = validate([documentAt(path, text)], () => text, reporter);
  assert.equal(declarations, []);
  const found = reporter.diagnostics.map(({ code, message, help, span }) => ({
    span,
    text: `${code} ${message} | ${help ?? ''}`,
  }));
  assert.equal(
    found.map(({ text: words }) => words),
    expected,
  );
  assert.equal(
    found.map(({ span }) => span),
    marks,
    expected.join(),
  );
}

test('valid documents become declarations of their place, in the same order', () => {
  const reporter = new Reporter();
  const documents = Object.entries(minimalWorkspace()).map(([path, text]) => documentAt(path, text));
  const declarations = validate(documents, () => assert.unreachable() as never, reporter);
  assert.is(reporter.errors, 0);
  assert.equal(
    declarations.map(({ kind, name, environment, path }) => `${path}: ${kind} ${name} ${environment}`),
    [
      'catalog/integrations/orders.yaml: Integration orders ',
      'catalog/organizations/shop.yaml: Organization shop ',
      'environments/dev/clusters/dev-kind.yaml: Cluster dev-kind dev',
      'environments/dev/environment.yaml: Environment dev dev',
      'environments/dev/integrations/orders.yaml: IntegrationRelease orders dev',
    ],
  );
});

test('a document that is known to be valid is not looked at', () => {
  const document: SourceDocument = { path: ORGANIZATION, digest: '', value: {} };
  const reporter = new Reporter();
  const options = { valid: new Set([ORGANIZATION]) };
  assert.is(validate([document], () => '', reporter, options).length, 1);
  assert.is(reporter.errors, 0);
});

test('the version, the kind and the name must fit the place', () => {
  const valid = documentOf('Organization', 'shop', '');
  fails(
    ORGANIZATION,
    valid.replace('cistern.dev/v1alpha1', '⟦cistern.dev/v2⟧'),
    'CST2001 `apiVersion` must be `cistern.dev/v1alpha1` | write `cistern.dev/v1alpha1`',
  );
  fails(
    ORGANIZATION,
    valid.replace('Organization', '⟦Organisation⟧'),
    'CST2002 unknown kind `Organisation` | did you mean `Organization`?',
  );
  fails(
    ORGANIZATION,
    valid.replace('Organization', '⟦Cluster⟧'),
    'CST2003 a file in this folder must hold a document of kind `Organization`, not `Cluster` | move the file to the folder for `Cluster`, or write `kind: Organization`',
  );
  fails(
    ORGANIZATION,
    '⟦k⟧ind: Organization\n',
    'CST2008 the field `apiVersion` is missing in the file | add `apiVersion: cistern.dev/v1alpha1`',
  );
  fails(
    ORGANIZATION,
    valid.replace('Organization', '⟦5⟧'),
    'CST2007 `kind` must be text | write `kind: Organization`',
  );
  fails(
    ORGANIZATION,
    documentOf('Organization', '⟦store⟧', ''),
    'CST2004 `metadata.name` must be `shop`, as the path says | write `shop`, or rename the file',
  );
  fails(
    'environments/dev/environment.yaml',
    minimalWorkspace()['environments/dev/environment.yaml']!.replace('name: dev', 'name: ⟦prod⟧'),
    'CST2004 `metadata.name` must be `dev`, as the path says | write `dev`, or rename the folder',
  );
});

test('names that the rendered tree needs are reserved', () => {
  for (const name of ['argocd', 'applications', 'bootstrap', 'credentials']) {
    const spec = 'provider: kind\nkubernetesVersion: "1.36"';
    const help = 'choose another name; this one is taken in the rendered tree';
    fails(
      `environments/dev/clusters/${name}.yaml`,
      documentOf('Cluster', `⟦${name}⟧`, spec),
      `CST2005 no Cluster may be called \`${name}\` | ${help}`,
    );
  }
});

test('an unknown field is shown with the one that was meant, here or further in', () => {
  fails(
    INTEGRATION,
    integrationOf(
      'orders',
      '⟦port⟧: 8080\nhttp:\n  ⟦prot⟧: 1\nsource:\n  repository: https://git.example.org/orders\n  ⟦zzzzzz⟧: 1\n',
    ),
    'CST2006 unknown field `port` in `spec` | did you mean `http.port`?',
    'CST2006 unknown field `prot` in `spec.http` | did you mean `port`?',
    'CST2006 unknown field `zzzzzz` in `spec.source` | known fields here: `repository`, `path`',
  );
});

test('a required field that is misspelt is one error', () => {
  fails(
    INTEGRATION,
    integrationOf('orders').replace('organization', '⟦organisation⟧'),
    'CST2006 unknown field `organisation` in `spec` | did you mean `organization`?',
  );
});

test('a missing field is shown at the map that lacks it', () => {
  fails(
    RELEASE,
    documentOf('IntegrationRelease', 'orders', `image:\n  digest: ${DIGEST}\n`).replace('spec', '⟦spec⟧'),
    'CST2008 the field `revision` is missing in `spec` | Revision of the source that the image was built from, for people',
  );
  fails(
    ORGANIZATION,
    '# note\n⟦a⟧piVersion: cistern.dev/v1alpha1\nkind: Organization\nmetadata:\n  name: shop\n',
    'CST2008 the field `spec` is missing in the file | What the tenant owns',
  );
});

test('a wrong type says what to write', () => {
  fails(
    RELEASE,
    releaseOf('orders').replace('1.0.0', '⟦1.30⟧'),
    'CST2007 `spec.revision` must be text | write `"1.30"`: without quotes YAML reads a number',
  );
  fails(
    INTEGRATION,
    integrationOf('orders', 'http:\n  port: ⟦"8080"⟧\n  requiresRoot: ⟦"true"⟧\n⟦egress⟧:\nscaling: ⟦5⟧\n'),
    'CST2007 `spec.http.port` must be a whole number | write `8080` without quotes',
    'CST2007 `spec.http.requiresRoot` must be `true` or `false` | write `true` without quotes',
    'CST2007 `spec.egress` must be a map | fill it in, or remove the line',
    'CST2007 `spec.scaling` must be a map | this is a number',
  );
});

test('a value with several forms is compared with the nearest one', () => {
  fails(
    RELEASE,
    releaseOf(
      'orders',
      'clusters:\n  - ⟦nam⟧: dev-kind\n  - name: dev-kind\n    ⟦matchLabels⟧: {a: b}\n  - ⟦dev-kind⟧\n',
    ),
    'CST2006 unknown field `nam` in `spec.clusters[0]` | did you mean `name`?',
    'CST2006 unknown field `matchLabels` in `spec.clusters[1]` | known fields here: `name`, `overrides`',
    'CST2007 `spec.clusters[2]` must be a map | this is text',
  );
  fails(
    INTEGRATION,
    integrationOf('orders', 'config:\n  files:\n    a.txt: ⟦5⟧\n    b.bin: {base64: ⟦"??"⟧}\n'),
    'CST2007 `spec.config.files["a.txt"]` must be text or a map | write `"5"`: without quotes YAML reads a number',
    'CST2010 `spec.config.files["b.bin"].base64` does not have the required form | it must be base64 on one line',
  );
});

test('choices, forms, bounds and repetitions are explained in words', () => {
  fails(
    INTEGRATION,
    integrationOf('orders').replace('container', '⟦contaner⟧'),
    `CST2009 \`spec.runtime\` must be one of ${RUNTIMES.map(name => `\`${name}\``).join(', ')} | did you mean \`container\`?`,
  );
  fails(
    INTEGRATION,
    integrationOf(
      'orders',
      'scaling:\n  replicas: ⟦0⟧\nconfig:\n  env:\n    ⟦1BAD⟧: x\negress:\n  systems: [a, ⟦a⟧]\n  cluster:\n    - {name: x, namespace: ns, ports: [1]}\n    - {name: ⟦x⟧, namespace: ns, ports: [2]}\n',
    ),
    'CST2011 `spec.scaling.replicas` must be at least 1 | Number of pods while started',
    'CST2015 `1BAD` is not a valid key in `spec.config.env` | it must be 1 to 128 letters, digits and `_`, not beginning with a digit',
    'CST2014 `spec.egress.systems` holds the same entry twice | remove one of the two',
    'CST2014 `spec.egress.cluster` holds the same entry twice | entries of this list are told apart by their `name`',
  );
  fails(
    ORGANIZATION,
    documentOf('Organization', 'shop', `displayName: ⟦${'x'.repeat(257)}⟧\n⟦hostLabels⟧: []\n`),
    'CST2012 `spec.displayName` must have at most 256 characters | Name for people',
    'CST2013 `spec.hostLabels` must have at least 1 entry | Host labels that belong to the organization, relative to the domain of an environment. Default: the name of the organization',
  );
});

test('values are never repeated in messages', () => {
  const secret = 'hunter2-hunter2';
  const spec = `description: [${secret}]\nhttp:\n  basePath: ${secret}\n  exposure: ${secret}\nconfig:\n  env:\n    A: [${secret}]\nsecrets:\n  env:\n    B: ${secret}\n`;
  const text = integrationOf('orders', spec);
  const reporter = new Reporter();
  validate([documentAt(INTEGRATION, text)], () => text, reporter);
  assert.is(reporter.errors, 5);
  assert.not.match(JSON.stringify(reporter.diagnostics), secret);
});

test('names that every object inherits are no fields', () => {
  fails(
    ORGANIZATION,
    documentOf('Organization', 'shop', '⟦constructor⟧: 1\n'),
    'CST2006 unknown field `constructor` in `spec` | known fields here: `displayName`, `hostLabels`, `pathPrefixes`, `secretPaths`, `registries`, `allowedKinds`, `adminUsers`, `repositories` and 5 more',
  );
});

test.run();
