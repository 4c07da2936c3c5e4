import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { columnsOf } from '../../../src/diagnostics/print/cells.ts';
import { colored, plain } from '../../../src/diagnostics/print/paint.ts';
import { fold } from '../../../src/plan/forms/terminal/fold.ts';
import { planText } from '../../../src/plan/forms/terminal/plan-text.ts';
import type { PlanView } from '../../../src/plan/model/plan-view.ts';
import { change, effect, field, PULL_REQUEST, viewOf } from './fixture.ts';

const test = suite('plan-text');

const view = viewOf(PULL_REQUEST);
const text = (shown: PlanView, details = false, width = 120): string =>
  planText(shown, { paint: plain, width, details });
const blockOf = (whole: string, start: string): string =>
  whole.split('\n\n').find(block => block.startsWith(start)) ?? '';

test('the numbers come first, what is refused next, and the most dangerous change is the first row', () => {
  const lines = text(view).split('\n');
  assert.match(lines[0]!, /^branch rendered of .* at 7d2e7d2e7d2e → work tree$/);
  assert.is(
    lines[1],
    '24 objects: 7 deleted, 17 changed; 4 applications: 1 deleted, 3 changed; 1 thing outside the clusters',
  );
  assert.match(lines[2]!, /^1 data-loss {2}2 privilege-widened {2}1 secret {2}8 restart/);
  assert.ok(lines.findIndex(line => line.startsWith('refused: ')) < lines.indexOf(''));
  assert.is(lines[lines.indexOf('') + 1], '- PersistentVolumeClaim returns-spool in test');
});

test('a row says what, where, why and who decided it', () => {
  assert.is(
    blockOf(text(view), '~ Deployment orders in prod'),
    [
      '~ Deployment orders in prod: spec.template.spec.containers[name=app].image …sha256:9f2c41d07be8… → …sha256:1b7e90aa52cc…',
      '    and 1 more field',
      '    restart: the pods are replaced one after another',
      '    environments/prod/integrations/orders.yaml:7 image.digest (4f2a1c9 Promote orders, stock and billing to production)',
    ].join('\n'),
  );
});

test('a row of several places says how many and where', () => {
  assert.match(text(view), /^~ Deployment billing, orders, returns, stock ×4 in test: /m);
  const replicas = (environment: string, cluster: string) =>
    change('changed', `${environment}/${cluster}/a`, 'Deployment a', {
      fields: [field('spec.replicas', 1, 2)],
      effects: [effect('capacity', 'x', 'spec.replicas')],
    });
  const changes = [replicas('test', 'main'), replicas('prod', 'main'), replicas('prod', 'edge')];
  assert.match(
    text(viewOf({ ...PULL_REQUEST, changes })),
    /^~ Deployment a ×3 in prod\/edge, prod\/main, test: spec\.replicas 1 → 2$/m,
  );
});

test('values that differ by place are shown where they read the same, else it is said that they differ', () => {
  const image = (cluster: string, before: string, after: string) =>
    change('changed', `prod/${cluster}/a`, 'Deployment a', {
      fields: [
        field(
          'spec.image',
          `${cluster}.registry.example.org/${before}`,
          `${cluster}.registry.example.org/${after}`,
        ),
      ],
      effects: [effect('restart', 'x', 'spec.image')],
    });
  const row = (before: string, after: string): string =>
    text(viewOf({ ...PULL_REQUEST, changes: [image('east', before, after), image('west', before, after)] }))
      .split('\n')
      .find(line => line.startsWith('~'))!;
  assert.is(
    row(`shop/a/long/name@sha256:${'a'.repeat(64)}`, `shop/a/long/name@sha256:${'b'.repeat(64)}`),
    '~ Deployment a ×2 in prod/east, prod/west: spec.image …sha256:aaaaaaaaaaaa… → …sha256:bbbbbbbbbbbb…',
  );
  assert.match(row('a:1', 'a:2'), /: spec\.image changed, with a value of its own in each place$/);
});

test('objects without any effect are counted, and shown with details', () => {
  assert.match(text(view), /^3 objects with new text and no effect: --details shows them$/m);
  assert.match(text(view, true), /^~ Service billing, orders, stock ×3 in prod: /m);
});

test('details show every field before and after, and every object', () => {
  const block = blockOf(text(view, true), '~ Deployment billing, orders');
  assert.match(block, /^ {4}test\/main\/returns: Deployment returns$/m);
  assert.match(
    block,
    /^ {6}spec\.template\.metadata\.annotations\["cistern\.dev\/config"\]\n {8}- c0ffee\n {8}\+ decade$/m,
  );
});

test('of a text of many lines the lines that differ are shown', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
  const shown = text(
    viewOf({
      ...PULL_REQUEST,
      changes: [
        change('changed', 'dev/main/a', 'ConfigMap a', {
          fields: [
            field('data["x"]', `${lines.join('\n')}\n`, `${lines.join('\n').replace('line 20', 'other')}\n`),
          ],
          effects: [effect('in-place', 'x', 'data["x"]')],
        }),
      ],
    }),
    true,
  );
  assert.match(shown, / {10}…\n {10}line 19\n {8}- line 20\n {8}\+ other\n {10}line 21\n {10}…\n/);
});

test('what may be secret is only said to have changed', () => {
  for (const details of [false, true]) {
    assert.not.match(text(view, details), 'hunter');
    assert.match(text(view, details), 'remoteRef.key changed (not shown)');
  }
});

test('a rename says what it was, a move where it was', () => {
  const moved = change('moved', 'dev/main/b', 'Service a', {
    previousAddress: 'dev/main/a',
    effects: [effect('none', 'x')],
  });
  const renamed = change('renamed', 'dev/main/b', 'Service b', {
    previousId: { ...moved.id, name: 'old' },
    effects: [effect('traffic', 'x')],
  });
  const shown = text(viewOf({ ...PULL_REQUEST, changes: [moved, renamed] }), true);
  assert.match(shown, /^> Service b in dev: was old$/m);
  assert.match(shown, /^> Service a in dev: was in dev\/main\/a$/m);
  const previousId = { ...renamed.id, namespace: 'elsewhere' };
  const other = text(viewOf({ ...PULL_REQUEST, changes: [{ ...renamed, previousId }] }), true);
  assert.match(other, /^> Service b in dev: was in namespace elsewhere$/m);
});

test('nothing is said of nothing', () => {
  const empty = { ...PULL_REQUEST, changes: [], applications: [], outside: [], files: [] };
  assert.is(text(viewOf(empty)).split('\n').slice(1).join('\n'), 'nothing changes\n');
});

test('very many rows are cut, the least dangerous ones, unless details are asked for', () => {
  const changes = Array.from({ length: 500 }, (_, index) =>
    change('changed', `dev/main/a${index}`, 'Service a', {
      fields: [field('spec.x', index, -index - 1)],
      effects: [effect(index === 400 ? 'data-loss' : 'restart', 'x')],
    }),
  );
  const many = viewOf({ ...PULL_REQUEST, changes });
  assert.match(text(many), /^440 more rows with less danger: --details shows them$/m);
  assert.match(text(many).split('\n\n')[1]!, 'data-loss');
  assert.not.match(text(many, true), 'more rows');
});

test('colours are looks of whole pieces, and nothing else differs', () => {
  const bare = planText(view, { paint: colored, width: 80, details: true }).replace(/\x1b\[[\d;]*m/g, '');
  assert.is(bare, planText(view, { paint: plain, width: 80, details: true }));
});

test('lines are folded at every width, and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '/', '注', '.') }), { maxLength: 8 }),
      fc.integer({ min: 20, max: 60 }),
      fc.integer({ min: 0, max: 8 }),
      (parts, width, indent) => {
        const lines = fold(
          parts.map(part => ({ text: part })),
          width,
          indent,
        ).map(line => line.map(span => span.text).join(''));
        const letters = (all: readonly string[]): string => all.join('').replaceAll(' ', '');
        return letters(lines) === letters(parts) && lines.every(line => columnsOf(line) <= width);
      },
    ),
    { seed: 11 },
  );
});

test('an object that is called the same in another namespace is said to have been there', () => {
  const moved = (name: string) =>
    change('renamed', `dev/main/${name}`, `Service ${name}`, {
      previousId: { group: '', kind: 'Service', namespace: 'shop-old', name },
      effects: [effect('recreate', 'x')],
    });
  const shown = text(viewOf({ ...PULL_REQUEST, changes: [moved('a'), moved('b')] }), true);
  assert.match(shown, 'was in namespace shop-old');
  assert.not.match(shown, 'was a');
});

test('Applications to which the same happens are told together', () => {
  const [legacy] = PULL_REQUEST.applications;
  const applications = ['east', 'west'].map(name => ({
    ...legacy!,
    name: `prod.${name}.legacy`,
    address: `prod/${name}/legacy`,
  }));
  const shown = text(viewOf({ ...PULL_REQUEST, changes: [], applications }), true);
  assert.match(
    shown.replaceAll(/\s+/g, ' '),
    '2 applications prod.east.legacy, prod.west.legacy deleted, 12 objects orphan: the ApplicationSet',
  );
  assert.match(shown, 'environments/prod/integrations/legacy.yaml:4: the release was removed');
});

test.run();
