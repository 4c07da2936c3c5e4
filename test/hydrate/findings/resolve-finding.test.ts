import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Finding, FindingPlace } from '../../../src/diagnostics/finding.ts';
import { resolveFinding } from '../../../src/hydrate/findings/resolve-finding.ts';
import type { Span } from '../../../src/source/source-file.ts';
import { type Linked, linked } from '../../link/linked.ts';
import { integrationOf, minimalWorkspace, releaseOf } from '../../workspace.ts';

const test = suite('resolve-finding');

function spanOf(
  result: Linked,
  at: FindingPlace | undefined,
  address = 'dev/dev-kind/orders',
): Span | undefined {
  const finding: Finding = { code: 'CST5002', severity: 'error', message: 'x', help: 'y', ...(at && { at }) };
  const target = result.program.targets.get('dev/dev-kind')!;
  const { span, ...rest } = resolveFinding(finding, result.application(address), target);
  assert.equal(rest, { code: 'CST5002', severity: 'error', message: 'x', related: [], help: 'y' });
  return span;
}

const workspace = (): Linked =>
  linked({
    'catalog/integrations/orders.yaml': integrationOf(
      'orders',
      'http:\n  ⟦health⟧:\n    liveness: ⟦/live⟧\nscaling:\n  replicas: 2',
    ),
    'environments/dev/integrations/orders.yaml': releaseOf(
      '⟦orders⟧',
      'overrides:\n  scaling:\n    replicas: ⟦3⟧',
    ),
    'environments/dev/clusters/dev-kind.yaml': minimalWorkspace()[
      'environments/dev/clusters/dev-kind.yaml'
    ]!.replace('name: dev-kind', 'name: ⟦dev-kind⟧'),
  });

test('a setting is found where the winning layer writes it', () => {
  const result = workspace();
  assert.equal(spanOf(result, { settings: ['scaling', 'replicas'] }), result.marks[3]);
  assert.equal(spanOf(result, { settings: ['http', 'health', 'liveness'] }), result.marks[1]);
});

test('a setting that is not written is reported at what is there', () => {
  const result = workspace();
  assert.equal(spanOf(result, { settings: ['http', 'health', 'startup'] }), result.marks[0]);
});

test('a built-in default is reported at the release', () => {
  const result = workspace();
  assert.equal(spanOf(result, { settings: ['shutdown', 'preStopSeconds'] }), result.marks[2]);
});

test('a field of an object is found through the setting that decides it', () => {
  const result = workspace();
  const object = { kind: 'Deployment', name: 'orders' };
  assert.equal(spanOf(result, { object, field: ['spec', 'replicas'] }), result.marks[3]);
});

test('a field that no setting decides is reported at the release', () => {
  const result = workspace();
  assert.equal(
    spanOf(result, { object: { kind: 'Deployment', name: 'orders' }, field: ['kind'] }),
    result.marks[2],
  );
  assert.equal(
    spanOf(result, { object: { kind: 'Deployment', name: 'none' }, field: ['spec'] }),
    result.marks[2],
  );
});

test('a finding without a place is reported at the release, or at the cluster for the platform', () => {
  const result = workspace();
  assert.equal(spanOf(result, undefined), result.marks[2]);
  assert.equal(spanOf(result, undefined, 'dev/dev-kind/platform'), result.marks[4]);
  const object = { kind: 'Namespace', name: 'shop-dev' };
  assert.equal(spanOf(result, { object, field: ['metadata'] }, 'dev/dev-kind/platform'), result.marks[4]);
});

test('the lines of a hundred findings of an Application are searched for, the rest is reported at the release', () => {
  const values = Array.from({ length: 150 }, (_, index) => `  V${index}: ⟦value⟧`);
  const result = linked({
    'catalog/integrations/orders.yaml': integrationOf('orders', ['config:', ' env:', ...values].join('\n')),
    'environments/dev/integrations/orders.yaml': releaseOf('⟦orders⟧'),
  });
  const application = result.application('dev/dev-kind/orders');
  let inputs = 0;
  const counting = {
    ...application,
    input: () => {
      inputs++;
      return application.input();
    },
  };
  const target = result.program.targets.get('dev/dev-kind')!;
  const object = { kind: 'ConfigMap', name: 'orders-env' };
  const spans = values.map((_, index) => {
    const at = { object, field: ['data', `V${index}`] };
    return resolveFinding({ code: 'CST5002', severity: 'error', message: 'x', at }, counting, target).span;
  });
  const release = result.marks[150];
  assert.equal(spans, [...result.marks.slice(0, 100), ...Array.from({ length: 50 }, () => release)]);
  assert.is(inputs, 1);
});

test('both places of a contradiction are named, where a line states them', () => {
  const result = workspace();
  const finding: Finding = {
    code: 'CST5002',
    severity: 'error',
    message: 'x',
    at: { settings: ['http', 'health', 'liveness'] },
    related: [
      { settings: ['scaling', 'replicas'], message: 'here' },
      { settings: ['shutdown', 'preStopSeconds'], message: 'a default' },
      { settings: ['http', 'health', 'startup'], message: 'nowhere' },
    ],
  };
  const target = result.program.targets.get('dev/dev-kind')!;
  const { related } = resolveFinding(finding, result.application('dev/dev-kind/orders'), target);
  assert.equal(related, [{ message: 'here', span: result.marks[3] }]);
});

test.run();
