import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planJson } from '../../../src/plan/forms/json/plan-json.ts';
import { EFFECTS } from '../../../src/plan/model/effect.ts';
import { byCodeUnit } from '../../../src/source/order.ts';
import { REPOSITORY } from '../../workspace.ts';
import { change, effect, field, PULL_REQUEST, viewOf } from './fixture.ts';

const test = suite('plan-json');

const read = (name: string) =>
  JSON.parse(readFileSync(join(REPOSITORY, `src/validate/schemas/${name}.schema.json`), 'utf8'));
const schema = read('plan');

/** What the test reads of a record. */
interface Record {
  readonly row: number;
  readonly verb: string;
  readonly environment: string;
  readonly object: { readonly kind: string; readonly name: string };
  readonly field: string | null;
  readonly change: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly secret: boolean;
  readonly effects: readonly { readonly effect: string }[];
  readonly causes: readonly { readonly file: string; readonly line: number }[];
}
const recordsOf = (text: string): readonly Record[] => JSON.parse(text).changes;

test('the form is the one that the published schema describes', () => {
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
  for (const view of [viewOf(PULL_REQUEST), viewOf({ ...PULL_REQUEST, changes: [], applications: [] })]) {
    const isValid = ajv.validate(schema, JSON.parse(planJson(view)));
    assert.ok(isValid, ajv.errorsText());
  }
});

test('every field that is printed is in the schema', () => {
  const closed = JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.properties === undefined ? value : { ...value, additionalProperties: false },
  );
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
  assert.ok(ajv.validate(closed, JSON.parse(planJson(viewOf(PULL_REQUEST)))), ajv.errorsText());
});

test('the schemas name the effects that there are', () => {
  assert.equal(schema.definitions.effect.enum, EFFECTS);
  const { failOn } = read('environment').properties.spec.properties.plan.properties;
  assert.equal(
    failOn.items.enum,
    EFFECTS.filter(name => name !== 'none'),
  );
});

test('there is a record for each changed field, and one for each object that goes', () => {
  const changes = recordsOf(planJson(viewOf(PULL_REQUEST)));
  const of = (name: string) => changes.filter(record => record.object.name === name);
  const [image, version] = of('orders')
    .filter(({ environment, object }) => environment === 'prod' && object.kind === 'Deployment')
    .sort((a, b) => byCodeUnit(b.field ?? '', a.field ?? ''));
  assert.is(image!.field, 'spec.template.spec.containers[name=app].image');
  assert.is(image!.effects[0]!.effect, 'restart');
  assert.is(image!.causes[0]!.file, 'environments/prod/integrations/orders.yaml');
  assert.is(image!.causes[0]!.line, 7);
  assert.equal(version!.effects, []);
  const [spool] = of('returns-spool');
  assert.equal([spool!.field, spool!.row, spool!.verb], [null, 1, 'deleted']);
});

test('an effect of the object as a whole has a record of its own beside those of the fields', () => {
  const view = viewOf({
    ...PULL_REQUEST,
    changes: [
      change('changed', 'dev/main/a', 'Service a', {
        fields: [field('spec.type', 'ClusterIP', 'NodePort')],
        effects: [effect('traffic', 'x', 'spec.type'), effect('observability', 'y')],
      }),
    ],
  });
  const changes = recordsOf(planJson(view));
  assert.equal(
    changes.map(record => [record.field, record.effects[0]!.effect]),
    [
      [null, 'observability'],
      ['spec.type', 'traffic'],
    ],
  );
});

test('values that may be secret are nowhere', () => {
  const text = planJson(viewOf(PULL_REQUEST));
  assert.not.match(text, /hunter/);
  const record = recordsOf(text).find(({ secret }) => secret)!;
  assert.equal([record.before, record.after, record.change], [null, null, 'changed']);
});

test('a plan with an error or a refusal is not ok', () => {
  const ok = (view: ReturnType<typeof viewOf>, severity?: 'error' | 'warning'): boolean =>
    JSON.parse(planJson(view, severity ? [{ code: 'CST7050', severity, message: 'x', related: [] }] : [])).ok;
  const { gate: _, ...free } = viewOf(PULL_REQUEST);
  assert.equal(
    [ok(viewOf(PULL_REQUEST)), ok(free), ok(free, 'warning'), ok(free, 'error')],
    [false, true, true, false],
  );
});

test.run();
