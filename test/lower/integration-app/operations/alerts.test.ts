import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { expressionProblem } from '../../../../src/lower/review/operations/expression.ts';
import type { SettingsLayer } from '../../../../src/validate/generated/kinds.ts';
import { type LooseObject, lowered, type ReleaseChanges, targetOf } from '../../fixture.ts';

const test = suite('lower/integration-app/operations/alerts');

const { observability } = targetOf().environmentSpec;
const ALERTS = { labels: { role: 'rules' }, runbookBase: 'https://runbooks.example.org/i' };
const rulesOf = (
  settings: SettingsLayer,
  alerts: object | undefined = ALERTS,
  changes: ReleaseChanges = {},
): readonly LooseObject[] =>
  lowered(
    { runtime: 'container', ...changes, settings },
    { environmentSpec: { observability: { ...observability, ...(alerts && { alerts }) } } },
  ).object('PrometheusRule')?.spec.groups[0].rules ?? [];
const names = (rules: readonly LooseObject[]): readonly string[] => rules.map(({ alert }) => alert);

const STANDARD = [
  'IntegrationDown',
  'IntegrationOutOfMemory',
  'IntegrationPodsNotReady',
  'IntegrationRestarting',
  'IntegrationRolloutStuck',
];

test('standard alerts are made where the environment has alerts, unless somebody says otherwise', () => {
  assert.equal(names(rulesOf({})), STANDARD);
  assert.equal(names(rulesOf({}, { ...ALERTS, standard: false })), []);
  assert.equal(names(rulesOf({ alerts: { standard: false } })), []);
  assert.equal(names(rulesOf({ alerts: { standard: true } }, { standard: false })), STANDARD);
  assert.is(lowered().object('PrometheusRule'), undefined);
  assert.equal(names(rulesOf({}, ALERTS, { state: 'stopped' })), STANDARD);
});

test('each standard alert selects the objects of this release alone, and can be read', () => {
  const secrets = { env: { A: { key: 'shop/a', property: 'p' } } };
  const storage = { data: { size: '1Gi', accessMode: 'ReadWriteMany', mountPath: '/data' } };
  const settings = {
    secrets,
    storage,
    jobs: { migrate: {} },
    scaling: { autoscaling: { minReplicas: 1, maxReplicas: 3 } },
  } as unknown as SettingsLayer;
  const rules = rulesOf(settings);
  assert.equal(names(rules), [
    'IntegrationAtMaximumScale',
    'IntegrationDown',
    'IntegrationJobFailed',
    'IntegrationOutOfMemory',
    'IntegrationPodsNotReady',
    'IntegrationRestarting',
    'IntegrationRolloutStuck',
    'IntegrationSecretsNotSynced',
    'IntegrationVolumeNearlyFull',
  ]);
  for (const { alert, expr } of rules) {
    assert.is(expressionProblem(expr), undefined, alert);
    for (const [, labels] of expr.matchAll(/\{([^}]*)\}/g)) {
      assert.match(labels, /^(exported_)?namespace="shop-dev",/, alert);
      assert.match(labels, /,\w+=~?"orders[^a-z]?/, alert);
    }
  }
});

test('what runs by a schedule is watched by its runs', () => {
  const rules = rulesOf({ schedule: { cron: '0 4 * * *' }, http: null } as unknown as SettingsLayer);
  assert.equal(names(rules), ['IntegrationRunFailed', 'IntegrationRunMissed']);
  for (const { alert, expr } of rules) assert.is(expressionProblem(expr), undefined, alert);
});

test('an own alert keeps its templates, knows whose it is and where its runbook lies', () => {
  const rules = {
    Slow: {
      expr: 'queue_age_seconds{namespace="shop-dev"} > 60',
      summary: '{{ $labels.queue }} waits {{ $value | humanizeDuration }}',
      description: 'Look at the {{ "{{" }} broker.',
      severity: 'critical',
      for: '2m',
      labels: { team: 'orders', organization: 'other' },
    },
  } as const;
  assert.equal(rulesOf({ alerts: { standard: false, rules } }), [
    {
      alert: 'Slow',
      expr: rules.Slow.expr,
      for: '2m',
      labels: { organization: 'other', integration: 'orders', severity: 'critical', team: 'orders' },
      annotations: {
        summary: rules.Slow.summary,
        description: rules.Slow.description,
        runbook_url: 'https://runbooks.example.org/i/Slow',
      },
    },
  ]);
});

test('an own alert takes the place of the standard one of its name', () => {
  const rules = { IntegrationDown: { expr: 'up == 0', summary: 'down' } };
  const found = rulesOf({ alerts: { rules } });
  assert.equal(names(found), STANDARD);
  assert.is(found[0].expr, 'up == 0');
  assert.is(found[0].for, '5m');
  assert.is(found[0].labels.severity, 'warning');
});

test('expressions of Prometheus are read, slips are found', () => {
  const good = [
    'up',
    'up == 0 and on (job) rate(x_total{a!="}",b=~"(\'"}[5m] offset 1h) > 1e3 # why (not',
    "sum by (le) (rate(x{l='a\"b'}[5m:1m] @ end()))",
    'x unless (y >= on (a) group_left () z)',
    '-1 * (a - b)',
    'vector(1)\n  or\nup',
  ];
  for (const text of good) assert.is(expressionProblem(text), undefined, text);
  const bad = {
    '': 'it is empty',
    ' # nothing': 'it is empty',
    'up{a="b} > 1': 'a quote `"` is not closed',
    'up > 1 && down': '`&` has no meaning there',
    'up > $x': '`$` has no meaning there',
    'not !up': '`!` has no meaning there',
    'up >': 'something is missing at its end',
    '> 1': 'something is missing at its beginning',
    'sum(up': '`(` is not closed',
    'sum(up))': '`)` closes nothing',
    'sum(up]': '`]` closes nothing',
    'x{{ $labels.a }}': '`$` has no meaning there',
    'x{{a}}': '`{` cannot stand between `{` and `}`',
  };
  for (const [text, problem] of Object.entries(bad)) assert.is(expressionProblem(text), problem, text);
});

test.run();
