import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planAnnotations } from '../../../src/plan/forms/annotations/plan-annotations.ts';
import { planSarif } from '../../../src/plan/forms/sarif/plan-sarif.ts';
import type { PlanView } from '../../../src/plan/model/plan-view.ts';
import { change, effect, PULL_REQUEST, viewOf } from './fixture.ts';

const test = suite('remarks of a plan');

const view = viewOf(PULL_REQUEST);
const resultsOf = (shown: PlanView) =>
  JSON.parse(planSarif(shown, { version: '0.1.0', locate: path => `platform/${path}` })).runs[0].results;

test('a result lies at the line that caused it, in a repository that the workspace is a part of', () => {
  const [first] = resultsOf(view);
  assert.is(first.ruleId, 'plan/data-loss');
  assert.equal(first.locations[0].physicalLocation, {
    artifactLocation: { uri: 'platform/catalog/integrations/returns.yaml', uriBaseId: '%SRCROOT%' },
    region: { startLine: 12 },
  });
});

test('what is refused is an error, what is calm a note', () => {
  const levels = new Map(
    resultsOf(view).map((result: { ruleId: string; level: string }) => [result.ruleId, result.level]),
  );
  assert.is(levels.get('plan/data-loss'), 'error');
  assert.is(levels.get('plan/restart'), 'warning');
  assert.is(levels.get('plan/in-place'), 'note');
  assert.is(levels.get('plan/none'), undefined);
});

test('each rule that a result names is described', () => {
  const { tool, results } = JSON.parse(planSarif(view, { version: '0.1.0', locate: path => path })).runs[0];
  for (const { ruleId, ruleIndex } of results) assert.is(tool.driver.rules[ruleIndex].id, ruleId);
});

test('a row without a place in the catalog is no result', () => {
  const changes = [change('created', 'dev/main/a', 'Service a', { effects: [effect('traffic', 'x')] })];
  assert.equal(resultsOf(viewOf({ ...PULL_REQUEST, changes, applications: [], outside: [] })), []);
});

test('what stands outside the clusters is a result at the line that asks for it', () => {
  const { effect: _, ...host } = PULL_REQUEST.outside[0]!;
  const role = { ...host, kind: 'secret-role' as const, subject: 'shop-prod.billing' };
  const [result] = resultsOf(
    viewOf({ ...PULL_REQUEST, changes: [], applications: [], outside: [role] }, undefined),
  );
  assert.is(result.ruleId, 'plan/outside');
  assert.is(result.level, 'warning');
  assert.is(
    result.message.text,
    'outside the clusters: the secret backend needs the role shop-prod.billing (main; for billing)',
  );
  assert.is(result.locations[0].physicalLocation.region.startLine, 23);
  assert.equal(
    resultsOf(viewOf({ ...PULL_REQUEST, changes: [], applications: [], outside: [{ ...role, causes: [] }] })),
    [],
  );
});

test('what is refused outside the clusters is an error there', () => {
  const found = resultsOf(viewOf({ ...PULL_REQUEST, changes: [], applications: [] }));
  assert.equal(
    found.map(({ ruleId, level }: Record<string, string>) => [ruleId, level]),
    [['plan/privilege-widened', 'error']],
  );
});

test('what an Application does besides its objects is a result, those that do the same together', () => {
  const [legacy] = PULL_REQUEST.applications;
  const applications = [legacy!, { ...legacy!, name: 'prod.west.legacy', address: 'prod/west/legacy' }];
  const all = (list: typeof applications) =>
    resultsOf(viewOf({ ...PULL_REQUEST, changes: [], outside: [], applications: list }, undefined));
  assert.equal(
    all(applications).map(({ message }: { message: { text: string } }) => message.text.split('\n')[0]),
    ['applications prod.main.legacy, prod.west.legacy deleted'],
  );
  const { own: _, ...silent } = legacy!;
  assert.equal(all([silent]), []);
});

test('there is one annotation for each line, the most dangerous first, with all that the line does', () => {
  const lines = planAnnotations(view, path => path)
    .trimEnd()
    .split('\n');
  assert.match(lines[0]!, /^::notice title=plan::24 objects: 7 deleted/);
  assert.match(
    lines[1]!,
    /^::error file=catalog\/integrations\/returns\.yaml,line=12,title=plan%3A data-loss::delete /,
  );
  const egress = lines.filter(line => line.includes('billing.yaml,line=23'));
  assert.is(egress.length, 1);
  assert.is(egress[0]!.split('%0A').length, 5);
  assert.match(egress[0]!, /%0Aoutside the clusters: the egress proxy must allow elster\.example\.de/);
});

test.run();
