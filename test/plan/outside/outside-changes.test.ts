import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  externalActionFiles,
  joinActions,
  type NeededAction,
} from '../../../src/hydrate/external-actions.ts';
import type { ExternalAction } from '../../../src/lower/external-action.ts';
import { outsideRows } from '../../../src/plan/forms/words/outside.ts';
import type { OutsideChange } from '../../../src/plan/model/outside-change.ts';
import { outsideChanges } from '../../../src/plan/outside/outside-changes.ts';
import type { Json } from '../../../src/source/json.ts';

const test = suite('what changes outside the clusters');

const encoder = new TextEncoder();
const role = (...paths: string[]): ExternalAction => ({
  kind: 'secret-role',
  role: 'shop-prod.orders',
  authMount: 'kubernetes',
  audience: 'openbao',
  mount: 'kv',
  subject: 'system:serviceaccount:shop-prod:orders',
  paths,
});
const host = (name: string): ExternalAction => ({ kind: 'proxy-allow', host: name });
const firewall = (...cidrs: string[]): ExternalAction => ({
  kind: 'firewall',
  system: 'ledger',
  cidrs,
  ports: [443],
  protocol: 'TCP',
});

/** The list of an environment with one cluster and one Application. */
function actions(...all: readonly ExternalAction[]): ReadonlyMap<string, Uint8Array> {
  const joined: readonly NeededAction[] = joinActions([
    { cluster: 'prod-east', application: 'orders', actions: all },
  ]);
  return new Map(externalActionFiles('prod', joined).map(({ path, bytes }) => [path, bytes]));
}

function deviations(list: Json): ReadonlyMap<string, Uint8Array> {
  return new Map([['prod/DEVIATIONS.json', encoder.encode(JSON.stringify(list))]]);
}

/** Rows as plain text, with their effect. */
function told(changes: readonly OutsideChange[]): readonly string[] {
  return outsideRows(changes).map(({ verb, effect, phrase }) => {
    const text = phrase.map(part => (typeof part === 'string' ? part : part.data)).join('');
    return [verb, effect ?? '', text].join('|');
  });
}

const between = (before: ReadonlyMap<string, Uint8Array>, after: ReadonlyMap<string, Uint8Array>) =>
  told(outsideChanges({ before, after }).map(({ change }) => ({ ...change, causes: [] })));

test('a host that the proxy must allow opens a way, though no object changes', () => {
  assert.equal(between(actions(), actions(host('as2.example.net'))), [
    'added|privilege-widened|the egress proxy must allow as2.example.net (prod-east; for orders), which opens a way',
  ]);
  assert.equal(between(actions(host('as2.example.net')), actions()), [
    'removed|privilege-narrowed|the egress proxy need no longer allow as2.example.net (prod-east; for orders)',
  ]);
});

test('a role that may read more is the same role, with what it may read besides', () => {
  assert.equal(between(actions(role('a')), actions(role('a', 'b'))), [
    'changed||the role of the secret backend shop-prod.orders (prod-east; for orders): b',
  ]);
  assert.equal(between(actions(role('a', 'b')), actions(role('b'))), [
    'changed||the role of the secret backend shop-prod.orders (prod-east; for orders); no longer a',
  ]);
  assert.equal(between(actions(role('a')), new Map()), [
    'removed||the secret backend no longer needs the role shop-prod.orders (prod-east; for orders)',
  ]);
});

test('a system that has more addresses opens a way, one with fewer closes one', () => {
  assert.equal(between(actions(firewall('10.0.0.0/8')), actions(firewall('10.0.0.0/8', '11.0.0.0/8'))), [
    'changed|privilege-widened|the firewall, for ledger (prod-east; for orders): 11.0.0.0/8 TCP 443, which opens a way',
  ]);
  assert.equal(between(actions(firewall('10.0.0.0/8', '11.0.0.0/8')), actions(firewall('10.0.0.0/8'))), [
    'changed|privilege-narrowed|the firewall, for ledger (prod-east; for orders); no longer 11.0.0.0/8 TCP 443',
  ]);
});

test('another Application that needs the same is nothing to do', () => {
  const needed = (applications: readonly string[]) =>
    new Map(
      externalActionFiles('prod', [{ action: host('a.example.org'), cluster: 'c', applications }]).map(
        ({ path, bytes }) => [path, bytes] as const,
      ),
    );
  assert.equal(between(needed(['orders']), needed(['orders', 'stock'])), []);
});

test('the same thing in several places is told once', () => {
  const change = (cluster: string): OutsideChange => ({
    verb: 'added',
    kind: 'proxy-allow',
    environment: 'prod',
    cluster,
    applications: ['orders'],
    subject: 'as2.example.net',
    added: [],
    removed: [],
    effect: 'privilege-widened',
    causes: [],
  });
  assert.equal(told([change('prod-east'), change('prod-west')]), [
    'added|privilege-widened|the egress proxy must allow as2.example.net (prod-east, prod-west; for orders), which opens a way',
  ]);
});

test('patches, extra objects and waivers that come, go or change are told; where they are written does not matter', () => {
  const object = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'orders' };
  const patch = {
    cluster: 'c',
    application: 'orders',
    name: 'host-name',
    object,
    reason: 'licence',
    line: 3,
  };
  const list = (patches: Json, waivers: Json = []): ReadonlyMap<string, Uint8Array> =>
    deviations({ environment: 'prod', version: 1, patches, extraObjects: [], waivers });
  const with1 = { ...patch, changes: [{ field: 'spec.a', to: 1 }] };
  const with2 = { ...patch, changes: [{ field: 'spec.a', to: 2 }] };
  assert.equal(between(list([]), list([with1])), [
    'added||new patch host-name of Deployment shop/orders (c; for orders): spec.a',
  ]);
  assert.equal(between(list([with1]), list([{ ...with1, line: 9 }])), []);
  assert.equal(between(list([with1]), list([with2])), [
    'changed||patch host-name of Deployment shop/orders (c; for orders) is not the same',
  ]);
  const waiver = {
    name: 'w',
    rules: ['plan/restart'],
    subject: { environment: 'prod' },
    expires: '2027-01-01',
    waived: [],
  };
  assert.equal(between(list([]), list([], [waiver])), [
    'added||new waiver w (prod): plan/restart, until 2027-01-01',
  ]);
  assert.equal(between(list([], [waiver]), list([], [{ ...waiver, expires: '2028-01-01' }])), [
    'changed||waiver w (prod): until 2028-01-01; no longer until 2027-01-01',
  ]);
});

test('each kind of action is told, whoever needs it', () => {
  const secret = { namespace: 'tunnels', name: 'cloudflare', key: 'credentials.json' };
  const all: readonly ExternalAction[] = [
    { kind: 'custom-resource', group: 'tekton.dev', object: 'Pipeline' },
    { kind: 'dns-alias', host: 'hooks.example.org', target: 'a.cfargotunnel.com', proxied: true },
    { kind: 'tunnel', provider: 'cloudflare', id: '6f1c', secret },
    { kind: 'registry-project', repository: 'registry.example.org/shop' },
    { kind: 'tekton-setting', object: 'feature-flags', key: 'coschedule', value: 'disabled' },
    {
      kind: 'repository-webhook',
      provider: 'github',
      repository: 'https://github.com/shop/shop',
      url: 'https://hooks.example.org/shop',
      contentType: 'application/json',
      events: ['push'],
      secret,
    },
  ];
  assert.equal(between(actions(), actions(...all)), [
    'added||the cluster must know Pipeline.tekton.dev (prod-east; for orders)',
    'added||DNS must know hooks.example.org as a.cfargotunnel.com (prod-east; for orders)',
    'added||there must be the tunnel 6f1c (tunnels/cloudflare) (prod-east; for orders)',
    'added||Tekton must be set to feature-flags coschedule: disabled (prod-east; for orders)',
    'added||a webhook must lead from https://github.com/shop/shop to https://hooks.example.org/shop (prod-east; for orders): push',
    'added||the registry must have a place at registry.example.org/shop (prod-east; for orders)',
  ]);
});

test('lists that somebody else made of anything are passed over', () => {
  const texts = [
    '',
    '{',
    '[]',
    'null',
    '{"actions":{}}',
    '{"actions":[1,{},{"action":{"kind":"__proto__"},"cluster":"c"}]}',
  ];
  for (const text of texts) {
    const after = new Map([['prod/EXTERNAL-ACTIONS.json', encoder.encode(text)]]);
    assert.equal(outsideChanges({ before: new Map(), after }), [], text);
  }
  for (const text of ['{"patches":[{}],"waivers":[{"rules":5}],"extraObjects":[null]}']) {
    const after = new Map([['prod/DEVIATIONS.json', encoder.encode(text)]]);
    assert.is(outsideChanges({ before: new Map(), after }).length, 2);
  }
});

test.run();
