import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../../../src/check/check.ts';
import { findInto } from '../../../../src/diagnostics/finding.ts';
import { SCRIPT } from '../../../../src/lower/integration-app/smoke-test/script.ts';
import { DIGEST, inFolder, readFiles } from '../../../workspace.ts';
import { lowered, type ReleaseChanges, ROUTE, targetOf } from '../../fixture.ts';

const test = suite('lower/integration-app/smoke-test');

const IMAGE = `registry.example.org/tools/curl@${DIGEST}`;
const TESTED = {
  environmentSpec: { argocd: { smokeTest: { image: IMAGE, cidrs: ['192.0.2.9/32'] as [string] } } },
};
const release = (changes: ReleaseChanges = {}) => lowered({ route: ROUTE, ...changes }, TESTED);
const jobOf = (changes: ReleaseChanges = {}) => release(changes).object('Job');

test('the Job runs after each sync and goes when it has succeeded', () => {
  const { metadata, spec } = jobOf();
  assert.equal(metadata.annotations, {
    'argocd.argoproj.io/hook': 'PostSync',
    'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation,HookSucceeded',
  });
  assert.equal([spec.backoffLimit, spec.template.spec.restartPolicy], [0, 'Never']);
  assert.is(spec.template.spec.automountServiceAccountToken, false);
  assert.is(spec.template.spec.serviceAccountName, undefined);
});

test('it asks exactly what is expected of the route', () => {
  const health = { port: 'http', readiness: '/ready' } as const;
  for (const state of ['started', 'stopped'] as const) {
    const all = release({ runtime: 'container', state, settings: { http: { health } } });
    const [route] = all.expectation.routes;
    assert.equal(all.object('Job').spec.template.spec.containers[0].env, [
      { name: 'ATTEMPTS', value: '12' },
      { name: 'STATUSES', value: route!.expectedStatus.map(({ from, to }) => `${from}-${to}`).join(' ') },
      { name: 'URL', value: route!.url },
    ]);
  }
});

test('a release without a route, and an environment that does not ask for it, have none', () => {
  for (const all of [lowered({}, TESTED), lowered({ route: ROUTE })]) {
    assert.is(all.object('Job'), undefined);
    assert.is(all.object('NetworkPolicy', 'orders-smoke-test'), undefined);
  }
});

test('no Service and no policy of the release selects its pods, and it reaches the gateway and the domains alone', () => {
  const all = release();
  const { labels } = all.object('Job').spec.template.metadata;
  const selects = (selector: Readonly<Record<string, string>>): boolean =>
    Object.entries(selector).every(([key, value]) => labels[key] === value);
  assert.not(selects(all.object('Service').spec.selector));
  assert.not(selects(all.object('NetworkPolicy', 'orders').spec.podSelector.matchLabels));
  const { spec } = all.object('NetworkPolicy', 'orders-smoke-test');
  assert.ok(selects(spec.podSelector.matchLabels));
  assert.equal(spec.policyTypes, ['Ingress', 'Egress']);
  assert.is(spec.ingress, undefined);
  const [names, gateway, domains, ...others] = spec.egress;
  assert.is(names.ports[0].port, 53);
  assert.is(gateway.to[0].namespaceSelector.matchLabels['kubernetes.io/metadata.name'], 'traefik');
  assert.equal(domains, {
    to: [{ ipBlock: { cidr: '192.0.2.9/32' } }],
    ports: [{ protocol: 'TCP', port: 443 }],
  });
  assert.equal(others, []);
});

test('where an ingress controller serves the route, it reaches the pods of that one', () => {
  const ingress = { controller: 'nginx', className: 'nginx', pods: { namespace: 'ingress-nginx' } } as const;
  const clusterSpec = { capabilities: { ingress } };
  const all = lowered({ route: ROUTE }, { ...TESTED, clusterSpec });
  const [, way] = all.object('NetworkPolicy', 'orders-smoke-test').spec.egress;
  assert.equal(way.to, [
    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ingress-nginx' } } },
  ]);
});

test('it passes every check of a release', () => {
  const findings: Parameters<typeof findInto>[0] = [];
  check(release().manifests, targetOf(TESTED), findInto(findings));
  assert.equal(findings, []);
});

test('nothing of the catalog is a part of the script', () => {
  const scripts = ['/shop/orders', '/shop/$(id)'].map(
    path => jobOf({ route: { ...ROUTE, path } }).spec.template.spec.containers[0].command[2],
  );
  assert.is(scripts[0], scripts[1]);
  assert.is(scripts[0].replaceAll('$$', '$'), SCRIPT);
  const hostile = jobOf({ route: { ...ROUTE, path: '/shop/$(ATTEMPTS)' } });
  assert.is(
    hostile.spec.template.spec.containers[0].env[2].value,
    'https://dev.example.org/shop/$$(ATTEMPTS)',
  );
});

/** Runs the script with a `curl` that answers with statuses, one after another, the last one for ever. */
async function run(answers: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const curl = `#!/bin/sh\nprintf '%s\\n' "$*" >> calls\nset -- ${answers.join(' ')}\nn=$(wc -l < calls)\n[ "$n" -gt $# ] && n=$#\nshift $((n - 1))\n[ "$1" = none ] && { printf 000; exit 7; }\nprintf '%s' "$1"\n`;
  return inFolder({ 'bin/curl': curl, 'bin/sleep': '#!/bin/sh\nexit 0\n', calls: '' }, folder => {
    for (const name of ['curl', 'sleep']) chmodSync(join(folder, 'bin', name), 0o755);
    const { status } = spawnSync('/bin/sh', ['-c', SCRIPT], {
      cwd: folder,
      timeout: 20_000,
      env: {
        PATH: `${join(folder, 'bin')}:/usr/bin:/bin`,
        ATTEMPTS: '4',
        STATUSES: '200-399',
        URL: 'https://dev.example.org/x',
        ...environment,
      },
    });
    return { status, calls: readFiles(folder).calls!.split('\n').slice(0, -1) };
  });
}

test('the script goes on until the answer is right, and no longer', async () => {
  const { status, calls } = await run(['none', '503', '200']);
  assert.is(status, 0);
  assert.is(calls.length, 3);
  assert.match(calls[0]!, /--url https:\/\/dev\.example\.org\/x$/);
});

test('the script gives up after its attempts', async () => {
  const { status, calls } = await run(['503']);
  assert.equal([status, calls.length], [1, 4]);
  assert.equal((await run(['none'])).status, 1);
});

test('the bounds of every range are part of it', async () => {
  const STATUSES = '404-404 500-503';
  for (const [answer, expected] of [
    ['403', 1],
    ['404', 0],
    ['405', 1],
    ['499', 1],
    ['500', 0],
    ['503', 0],
    ['504', 1],
  ] as const)
    assert.is((await run([answer], { STATUSES, ATTEMPTS: '1' })).status, expected, answer);
});

test('a hostile URL stays one argument', async () => {
  const URL = 'https://dev.example.org/$(touch x);\'"`id` *';
  const { status, calls } = await run(['200'], { URL });
  assert.is(status, 0);
  assert.equal(calls.length, 1);
  assert.ok(calls[0]!.endsWith(`--url ${URL}`));
});

test.run();
