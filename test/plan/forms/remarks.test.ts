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
  assert.equal(resultsOf(viewOf({ ...PULL_REQUEST, changes })), []);
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
  assert.is(egress[0]!.split('%0A').length, 4);
});

test.run();
