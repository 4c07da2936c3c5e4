import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../../src/diagnostics/reporter.ts';
import type { CompiledSide } from '../../../src/plan/cause/compiled-side.ts';
import { gate } from '../../../src/plan/gate/gate.ts';
import { gatesOf } from '../../../src/plan/gate/gates-of.ts';
import { type GateLimits, type Gates, NO_LIMITS, strictest } from '../../../src/plan/gate/limits.ts';
import { reportGate } from '../../../src/plan/gate/report-gate.ts';
import type { ApplicationChange, JudgedChange } from '../../../src/plan/model/change.ts';
import type { Effect } from '../../../src/plan/model/effect.ts';
import type { GateWaiver } from '../../../src/plan/model/gate-outcome.ts';
import { minimalWorkspace } from '../../workspace.ts';
import { change, effect, PULL_REQUEST, WAIVER } from '../forms/fixture.ts';

const test = suite('gate');

const TODAY = '2026-05-05';
const everywhere = (limits: Partial<GateLimits>): Gates => ({
  everywhere: { ...NO_LIMITS, ...limits },
  environments: new Map(),
});
const refused = (gates: Gates, waivers: readonly GateWaiver[] = [], today = TODAY): readonly string[] =>
  gate(PULL_REQUEST, gates, waivers, today).refusals.map(
    ({ effect: name, environment, changes, applications }) =>
      `${name} ${environment} ${[...changes.map(({ id }) => id.name), ...applications.map(one => one.name)].join()}`,
  );

test('nothing is refused where nobody says what', () => {
  const outcome = gate(PULL_REQUEST, everywhere({}), [], TODAY);
  assert.equal(outcome, { isPassed: true, refusals: [], excesses: [], waived: [], expired: [] });
});

test('an effect is refused in each environment that has it, the most dangerous first', () => {
  assert.equal(refused(everywhere({ failOn: ['privilege-widened', 'data-loss'] })), [
    'data-loss test returns-spool',
    'privilege-widened prod billing',
    'privilege-widened test billing',
  ]);
});

test('what becomes of a whole Application is refused as well', () => {
  const [orphans] = refused(everywhere({ failOn: ['orphan'] }));
  assert.match(orphans!, /,prod\.main\.legacy$/);
});

test('an environment refuses for itself alone', () => {
  const environments = new Map([['test', { ...NO_LIMITS, failOn: ['privilege-widened'] as const }]]);
  assert.equal(refused({ everywhere: NO_LIMITS, environments }), ['privilege-widened test billing']);
});

test('bounds are exceeded by more, not by as many', () => {
  const excesses = (maxDeletions: GateLimits['maxDeletions']) =>
    gate(PULL_REQUEST, everywhere({ maxDeletions }), [], TODAY).excesses;
  assert.equal(excesses({ objects: 6, applications: 1 }), []);
  assert.equal(excesses({ objects: 5, applications: 0 }), [
    { environment: 'prod', bound: 'applications', deleted: 1, most: 0 },
    { environment: 'prod', bound: 'objects', deleted: 6, most: 5 },
  ]);
});

test('a waiver lets through what it is for, until the end of its last day', () => {
  const gates = everywhere({ failOn: ['privilege-widened'] });
  assert.equal(refused(gates, [WAIVER]), ['privilege-widened prod billing']);
  assert.equal(refused(gates, [WAIVER], '2026-06-30').length, 1);
  assert.equal(refused(gates, [WAIVER], '2026-07-01').length, 2);
  const outcome = gate(PULL_REQUEST, gates, [WAIVER], TODAY);
  assert.equal(
    outcome.waived.map(({ waiver, effects, count }) => [waiver.name, effects, count]),
    [['billing-tax-office', ['privilege-widened'], 1]],
  );
  assert.is(outcome.isPassed, false);
  assert.equal(gate(PULL_REQUEST, gates, [WAIVER], '2026-07-01').expired, [WAIVER]);
});

test('every part of the subject of a waiver must be met', () => {
  const gates = everywhere({ failOn: ['data-loss'] });
  const isWaived = (
    subject: GateWaiver['subject'],
    effects: GateWaiver['effects'] = ['data-loss'],
  ): boolean => refused(gates, [{ ...WAIVER, effects, subject }]).length === 0;
  const object = { kind: 'PersistentVolumeClaim', name: 'returns-spool' };
  assert.ok(isWaived({}));
  assert.ok(isWaived({ environment: 'test', cluster: 'main', integration: 'returns', object }));
  assert.not(isWaived({ environment: 'prod' }));
  assert.not(isWaived({ cluster: 'edge' }));
  assert.not(isWaived({ integration: 'orders' }));
  assert.not(isWaived({ object: { ...object, name: 'x' } }));
  assert.not(isWaived({ object: { ...object, kind: 'Service' } }));
  assert.not(isWaived({}, ['restart']));
});

test('a waiver for one effect of an object does not let its others through', () => {
  const changes = [
    change('changed', 'prod/main/a', 'Service a', {
      effects: [effect('recreate', 'x'), effect('traffic', 'y')],
    }),
  ];
  const gates = everywhere({ failOn: ['recreate', 'traffic'] });
  const waiver: GateWaiver = { ...WAIVER, effects: ['recreate'], subject: {} };
  const outcome = gate({ changes, applications: [], outside: [] }, gates, [waiver], TODAY);
  assert.equal(
    outcome.refusals.map(refusal => refusal.effect),
    ['traffic'],
  );
});

test('a waiver for an object is none for an Application', () => {
  const gates = everywhere({ failOn: ['orphan'] });
  const waiver: GateWaiver = {
    ...WAIVER,
    effects: ['orphan'],
    subject: { object: { kind: 'Deployment', name: 'legacy' } },
  };
  const names = (waivers: readonly GateWaiver[]): number => refused(gates, waivers)[0]!.split(',').length;
  assert.is(names([waiver]), names([]) - 1);
  assert.match(refused(gates, [waiver])[0]!, 'prod.main.legacy');
});

test('what is renamed or moved is waived only by what is for both of its places', () => {
  const gates = everywhere({ failOn: ['data-loss'] });
  const isWaived = (subject: GateWaiver['subject'], parts: Partial<JudgedChange>): boolean => {
    const changes = [
      change('renamed', 'prod/main/sandbox', 'PersistentVolumeClaim scratch', {
        ...parts,
        effects: [effect('data-loss', 'x')],
      }),
    ];
    const waiver: GateWaiver = { ...WAIVER, effects: ['data-loss'], subject };
    return gate({ changes, applications: [], outside: [] }, gates, [waiver], TODAY).isPassed;
  };
  const object = { kind: 'PersistentVolumeClaim', name: 'scratch' };
  const previousId = { group: '', kind: 'PersistentVolumeClaim', namespace: 'shop-prod', name: 'orders' };
  assert.ok(isWaived({ object }, {}));
  assert.not(isWaived({ object }, { previousId }));
  assert.ok(isWaived({ integration: 'sandbox' }, { previousId }));
  const moved = { verb: 'moved', previousAddress: 'prod/main/orders' } as const;
  assert.not(isWaived({ integration: 'sandbox' }, moved));
  assert.ok(isWaived({ environment: 'prod', cluster: 'main' }, moved));
});

test('another name does not hide that something is deleted', () => {
  const renamed = (name: Effect): JudgedChange =>
    change('renamed', 'prod/main/a', 'Deployment b', { effects: [effect(name, 'x')] });
  const exceeds = (changes: readonly JudgedChange[], applications: readonly ApplicationChange[]): number =>
    gate(
      { changes, applications, outside: [] },
      everywhere({ maxDeletions: { objects: 0, applications: 0 } }),
      [],
      TODAY,
    ).excesses.length;
  assert.is(exceeds([renamed('recreate')], []), 1);
  assert.is(exceeds([renamed('in-place')], []), 0);
  const moved: ApplicationChange = {
    verb: 'moved',
    name: 'prod.main.b',
    address: 'prod/main/a',
    objects: 0,
    effects: [effect('data-loss', 'x')],
    causes: [],
  };
  assert.is(exceeds([], [{ ...moved, own: ['data-loss'] }]), 1);
  assert.is(exceeds([], [moved]), 0);
});

test('of two limits the stricter holds', () => {
  assert.equal(
    strictest(
      { failOn: ['traffic'], maxDeletions: { objects: 5 } },
      { failOn: ['data-loss', 'traffic'], maxDeletions: { objects: 3, applications: 0 } },
    ),
    { failOn: ['data-loss', 'traffic'], maxDeletions: { objects: 3, applications: 0 } },
  );
  assert.equal(strictest(NO_LIMITS, NO_LIMITS), NO_LIMITS);
});

test('an environment says its limits, and a change cannot loosen them', async () => {
  const path = 'environments/dev/environment.yaml';
  const side = (addition: string): CompiledSide => ({
    catalog: {
      environments: () => ['dev'],
      documentsIn: () => [],
      ids: async () => new Map(),
      read: async () => new Map([[path, `${minimalWorkspace()[path]!.trimEnd()}\n${addition}`]]),
    },
  });
  const strict = side('  plan:\n    failOn: [data-loss]\n    maxDeletions:\n      objects: 3\n');
  const { environments } = await gatesOf(['restart'], [strict, undefined, side('')]);
  assert.equal(environments.get('dev'), { failOn: ['data-loss'], maxDeletions: { objects: 3 } });
});
test('what an Application only has from its objects is judged once, with them', () => {
  const restart = [effect('restart', 'x')];
  const changes = [change('changed', 'prod/main/a', 'Deployment a', { effects: restart })];
  const application = {
    verb: 'changed',
    name: 'prod.main.a',
    address: 'prod/main/a',
    objects: 1,
    causes: [],
  } as const;
  const gates = everywhere({ failOn: ['restart'] });
  const object = { kind: 'Deployment', name: 'a' };
  const waiver: GateWaiver = { ...WAIVER, effects: ['restart'], subject: { object } };
  const outcome = gate(
    { changes, applications: [{ ...application, effects: restart }], outside: [] },
    gates,
    [waiver],
    TODAY,
  );
  assert.equal([outcome.isPassed, outcome.waived[0]?.count], [true, 1]);
  const own = { ...application, effects: restart, own: ['restart' as const] };
  assert.not(gate({ changes, applications: [own], outside: [] }, gates, [waiver], TODAY).isPassed);
});

test('what an Application carries by its objects is refused with them, and not a second time', () => {
  const loss = [effect('data-loss', 'x')];
  const claim = change('deleted', 'test/main/a', 'PersistentVolumeClaim a', { effects: loss });
  const application = { ...change('deleted', 'test/argocd', 'Application test.main.a', { effects: loss }) };
  const gates = everywhere({ failOn: ['data-loss'] });
  const waiver: GateWaiver = { ...WAIVER, effects: ['data-loss'], subject: { integration: 'a' } };
  const isPassed = (...changes: readonly (typeof claim)[]): boolean =>
    gate({ changes, applications: [], outside: [] }, gates, [waiver], TODAY).isPassed;
  assert.ok(isPassed(claim, { ...application, carried: ['data-loss'] }));
  assert.not(isPassed(claim, application));
});

test('what is refused is reported as errors, an expired waiver as a warning', () => {
  // covers CST7050, CST7051 and CST7052
  const reporter = new Reporter();
  const gates = everywhere({ failOn: ['privilege-widened'], maxDeletions: { objects: 5 } });
  reportGate(gate(PULL_REQUEST, gates, [WAIVER], '2026-07-01'), reporter, () => '');
  assert.equal(
    reporter.diagnostics.map(({ code, message }) => `${code} ${message}`),
    [
      'CST7050 `privilege-widened` is refused in `prod`: `NetworkPolicy billing`, `host elster.example.de`',
      'CST7050 `privilege-widened` is refused in `test`: `NetworkPolicy billing`',
      'CST7051 the change deletes 6 objects in `prod`, where at most 5 may go at once',
      'CST7052 waiver `billing-tax-office` expired on 2026-06-30, and lets nothing through any more',
    ],
  );
  assert.is(reporter.errors, 3);
});

test.run();
