import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { RuntimeFacts, RuntimeProfile } from '../../src/runtimes/profile.ts';
import { PROFILES, profileOf } from '../../src/runtimes/profiles.ts';
import { SCHEMAS } from '../../src/validate/generated/schemas.ts';
import { type LooseObject, settingsOf } from '../lower/fixture.ts';
import { inFolder, REPOSITORY } from '../workspace.ts';

const test = suite('runtimes/profiles');

const FACTS: RuntimeFacts = {
  httpPort: 8080,
  managementPort: 9876,
  routed: false,
  prefixed: false,
  timeoutSeconds: 45,
  configured: new Map(),
};
const PROXY = { host: 'proxy.example.org', port: 3128, noProxy: ['localhost', '.svc'] };
const TRUST = { pem: '/etc/ca-bundle/ca.crt', publicRoots: false };
const TELEMETRY = {
  endpoint: 'http://alloy.example.org:4317',
  protocol: 'grpc',
  service: 'orders',
  attributes: [['service.namespace', 'shop']],
} as const;

/** The example of the page that says how a runtime is added, compiled as it stands there. */
async function documentedProfile(): Promise<RuntimeProfile> {
  const page = readFileSync(join(REPOSITORY, 'docs/runtimes.md'), 'utf8');
  const [, block] = /^ {3}```ts\n([\s\S]*?)^ {3}```$/m.exec(page)!;
  const room = pathToFileURL(join(REPOSITORY, 'src/runtimes')).href;
  const text = block!.replaceAll(/^ {3}/gm, '').replaceAll("'./", `'${room}/`);
  return inFolder({ 'node.ts': text }, async folder => {
    const { NODE } = await import(pathToFileURL(join(folder, 'node.ts')).href);
    return NODE as RuntimeProfile;
  });
}

/** What holds for every profile holds for the example as well: whoever copies it begins with something right. */
const EVERY: readonly RuntimeProfile[] = [...PROFILES.values(), await documentedProfile()];
const IMAGE_FLAGS = '-Dquarkus.http.host=0.0.0.0 -Djava.util.logging.manager=org.jboss.logmanager.LogManager';

test('every runtime and the built-in defaults give a value to each field that must have one', () => {
  for (const profile of EVERY) {
    const { resources, scaling, shutdown, security, http } = settingsOf(profile);
    assert.type(resources.requests.memory, 'string');
    assert.type(resources.limits.memory, 'string');
    assert.type(scaling.replicas, 'number');
    assert.type(scaling.maxUnavailable, 'number');
    assert.type(shutdown.preStopSeconds, 'number');
    assert.type(shutdown.timeoutSeconds, 'number');
    assert.type(security.runAsUser, 'number');
    assert.is(http?.exposure, 'internal');
  }
});

test('only an unknown image has no user and no health', () => {
  const without = (field: 'user' | 'health') =>
    EVERY.filter(({ defaults }) =>
      field === 'user' ? defaults.security?.runAsUser === undefined : !defaults.http?.health,
    ).map(({ name }) => name);
  assert.equal(without('user'), ['container']);
  assert.equal(without('health'), ['container']);
});

test('a JVM keeps the flags of its image when a proxy is added', () => {
  const { composed } = profileOf('camel-quarkus').wiring({ ...FACTS, proxy: PROXY });
  assert.ok(composed.JAVA_OPTS_APPEND?.startsWith(`${IMAGE_FLAGS} -Dhttp.proxyHost=proxy.example.org `));
});

test('a JVM keeps the flags of its image when the catalog adds flags', () => {
  const configured = new Map([['JAVA_OPTS_APPEND', '-Xss512k']]);
  const { composed } = profileOf('camel-quarkus').wiring({ ...FACTS, configured });
  assert.is(composed.JAVA_OPTS_APPEND, `${IMAGE_FLAGS} -Xss512k`);
});

test('a JVM without a proxy and without flags keeps what its image says', () => {
  assert.equal(profileOf('camel-quarkus').wiring(FACTS).composed, {});
});

test('a native image gets the proxy as arguments and no launcher variables', () => {
  const wiring = profileOf('camel-quarkus-native').wiring({ ...FACTS, proxy: PROXY });
  assert.ok(wiring.arguments.includes('-Dhttp.nonProxyHosts=localhost|*.svc'));
  assert.not(Object.keys(wiring.defaults).some(name => name.startsWith('JAVA_')));
  assert.equal(wiring.composed, {});
});

test('without a proxy no runtime hears of one', () => {
  for (const profile of EVERY) {
    const wiring = profile.wiring(FACTS);
    assert.equal(wiring.arguments, []);
    assert.not.match(JSON.stringify(wiring), /(http|https|no)_proxy|proxyHost/i);
  }
});

test('forwarded headers are read only behind a gateway', () => {
  const reads = ({ wiring }: RuntimeProfile, routed: boolean) =>
    /FORWARDED/i.test(JSON.stringify(wiring({ ...FACTS, routed })));
  for (const profile of EVERY) assert.not(reads(profile, false), profile.name);
  for (const runtime of ['camel-quarkus', 'camel-quarkus-native', 'dotnet'])
    assert.ok(reads(profileOf(runtime), true), runtime);
});

test('.NET listens on every port that the catalog states', () => {
  const variables = (facts: RuntimeFacts) => profileOf('dotnet').wiring(facts).defaults;
  assert.is(variables(FACTS).ASPNETCORE_HTTP_PORTS, '8080;9876');
  assert.is(variables({ ...FACTS, timeoutSeconds: 12 }).DOTNET_SHUTDOWNTIMEOUTSECONDS, '12');
});

test('Camel and Quarkus stop within the same time', () => {
  const { defaults } = profileOf('camel-quarkus').wiring({ ...FACTS, timeoutSeconds: 60 });
  assert.is(defaults.CAMEL_MAIN_SHUTDOWN_TIMEOUT, '60');
  assert.is(defaults.QUARKUS_SHUTDOWN_TIMEOUT, 'PT60S');
});

test('every runtime forbids proxy variables of its own', () => {
  for (const { forbidden } of EVERY) {
    const names = forbidden.map(({ name }) => name);
    for (const name of ['HTTP_PROXY', 'https_proxy', 'NO_PROXY']) assert.ok(names.includes(name));
  }
});

test('a runtime that reaches the internet is told of the proxy', () => {
  for (const { name, wiring } of EVERY)
    assert.match(JSON.stringify(wiring({ ...FACTS, proxy: PROXY })), 'proxy.example.org', name);
});

test('every runtime is told where to push to and as whose, and of nothing where there is no collector', () => {
  for (const { name, wiring } of EVERY) {
    const told = JSON.stringify(wiring({ ...FACTS, telemetry: TELEMETRY }));
    for (const part of [TELEMETRY.endpoint, '"orders"', 'service.namespace=shop'])
      assert.match(told, part, name);
    assert.not.match(JSON.stringify(wiring(FACTS)), 'OTEL', name);
  }
});

/** Variables whose file stands in place of the authorities that a client brings; none of them adds to these. */
const REPLACING = [
  'AWS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'GRPC_DEFAULT_SSL_ROOTS_FILE_PATH',
  'HTTPLIB2_CA_CERTS',
  'PIP_CERT',
  'REQUESTS_CA_BUNDLE',
  'WEBSOCKET_CLIENT_CA_BUNDLE',
];

test('every runtime is told of the authorities of the platform, and none forgets the public ones', () => {
  for (const { name, wiring } of EVERY) {
    const { defaults, composed } = wiring({ ...FACTS, trust: TRUST });
    const variables = { ...defaults, ...composed };
    assert.ok(
      Object.values(variables).some(value => value.includes(TRUST.pem)),
      name,
    );
    for (const variable of REPLACING) assert.not(variable in variables, `${name}: ${variable}`);
    // .NET reads the file besides the folder of its system. OpenSSL and Go have to be told of the folder then.
    if ('SSL_CERT_FILE' in variables && name !== 'dotnet')
      assert.match(variables.SSL_CERT_DIR ?? '', '/etc/ssl/certs', name);
    assert.not.match(JSON.stringify(wiring(FACTS)), TRUST.pem, name);
  }
});

test('a prefix is believed only where the gateway strips one', () => {
  const reads = (prefixed: boolean) =>
    profileOf('camel-quarkus').wiring({ ...FACTS, routed: true, prefixed }).defaults
      .QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_PREFIX;
  assert.is(reads(true), 'true');
  assert.is(reads(false), undefined);
});

test('the schema of Integration lists the profiles, and no others', () => {
  const schemas = JSON.parse(SCHEMAS) as readonly { $id: string; properties: LooseObject }[];
  const { properties } = schemas.find(({ $id }) => $id === 'integration.schema.json')!;
  assert.equal([...properties.spec.properties.runtime.enum].sort(), [...PROFILES.keys()].sort());
});

test('every profile has a section in the page of runtimes, a name in that of the catalog, and a golden case', () => {
  const page = readFileSync(join(REPOSITORY, 'docs/runtimes.md'), 'utf8');
  for (const runtime of PROFILES.keys()) {
    assert.ok(page.includes(`\n## \`${runtime}\`\n`), runtime);
    assert.ok(existsSync(join(REPOSITORY, `test/cases/golden/runtime-${runtime}/in`)), runtime);
  }
  const catalog = readFileSync(join(REPOSITORY, 'docs/catalog.md'), 'utf8');
  const [sentence] = /^`runtime` names a \[profile\][\s\S]*?\n\n/m.exec(catalog)!;
  for (const runtime of PROFILES.keys()) assert.ok(sentence.includes(`\`${runtime}\``), runtime);
});

test('the golden cases of runtimes show authorities, telemetry and a proxy', () => {
  for (const runtime of PROFILES.keys()) {
    const folder = join(REPOSITORY, `test/cases/golden/runtime-${runtime}/in/environments/dev`);
    const environment = readFileSync(join(folder, 'environment.yaml'), 'utf8');
    for (const part of ['caBundle:', 'publicRoots: true', 'collector:', 'proxy:'])
      assert.ok(environment.includes(part), `${runtime}: ${part}`);
  }
});

test('an unknown runtime is a bug', () => {
  assert.throws(() => profileOf('cobol'), /no profile for the runtime cobol/);
});

test.run();
