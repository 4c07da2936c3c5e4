import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { codeSpan, prose } from '../../../src/plan/forms/markdown/code-span.ts';
import {
  LARGEST_MARKDOWN,
  PLAN_MARKER,
  planMarkdown,
} from '../../../src/plan/forms/markdown/plan-markdown.ts';
import type { JudgedChange } from '../../../src/plan/model/change.ts';
import { change, effect, field, PULL_REQUEST, viewOf } from './fixture.ts';

const test = suite('plan-markdown');

const size = (text: string): number => new TextEncoder().encode(text).length;
const markdown = (changes: readonly JudgedChange[]): string =>
  planMarkdown(viewOf({ ...PULL_REQUEST, changes, applications: [] }));
const noise = (count: number): readonly JudgedChange[] =>
  Array.from({ length: count }, (_, index) =>
    change('changed', `prod/main/app${index}`, `Deployment app${index}`, {
      fields: [field('spec.template.spec.x', `${index} ${'x'.repeat(300)}`, `${-index} ${'y'.repeat(300)}`)],
      effects: [effect('restart', 'the pods are replaced one after another')],
      causes: [{ file: `environments/prod/integrations/app${index}.yaml`, line: 3 }],
    }),
  );
const deletions = (count: number): readonly JudgedChange[] =>
  Array.from({ length: count }, (_, index) =>
    change('deleted', `prod/main/gone${index}`, `ConfigMap gone${index}`, {
      effects: [effect('in-place', `nobody has read it for ${index} days`)],
    }),
  );
const narrowed = change('changed', 'prod/main/zzz', 'NetworkPolicy zzz', {
  fields: [field('spec.egress[0]', 'a', undefined)],
  effects: [effect('privilege-narrowed', 'less', 'spec.egress[0]')],
});

test('it begins with the marker, the numbers and the effects', () => {
  const lines = planMarkdown(viewOf(PULL_REQUEST)).split('\n');
  assert.is(lines[0], PLAN_MARKER);
  assert.is(
    lines[1],
    '## Plan: 24 objects: 7 deleted, 17 changed; 4 applications: 1 deleted, 3 changed; 1 thing outside the clusters',
  );
  assert.ok(lines.includes('| 🔴 | **data-loss** | 1 | data may be lost |'));
  const first = lines.find(line => /^- 🔴/.test(line));
  assert.is(first, '- 🔴 **delete** `PersistentVolumeClaim` `returns-spool` in `test`');
});

test('fields are folded as differences, calm changes as a whole', () => {
  const text = planMarkdown(viewOf(PULL_REQUEST));
  assert.match(
    text,
    '  <details><summary>2 fields</summary>\n\n  ```diff\n  @@ metadata.labels["app.kubernetes.io/version"] @@\n  - 1.8.2\n  + 1.9.0\n',
  );
  assert.match(text, '<details><summary>1 calm change</summary>');
  assert.not.match(text, 'hunter');
});

test('a large plan is cut to size: deletions and privilege changes stay, the rest is counted', () => {
  const text = markdown([...noise(2_000), ...deletions(200), narrowed]);
  assert.ok(size(text) <= LARGEST_MARKDOWN);
  for (let index = 0; index < 200; index++) assert.match(text, `\`gone${index}\``);
  assert.match(text, '`NetworkPolicy` `zzz`');
  assert.match(text, /^Not listed for lack of room: \d+ other changes\.$/m);
  assert.match(text, '## Plan: 2201 objects: 200 deleted, 2001 changed');
});

test('where not even the deletions fit they are counted by kind', () => {
  const text = markdown(deletions(20_000));
  assert.ok(size(text) <= LARGEST_MARKDOWN);
  assert.match(
    text,
    /^\*\*Not listed for lack of room: \d+ deletion or privilege changes\*\*, `ConfigMap` \d+$/m,
  );
});

test('all objects of a row of deletions are named in its fold', () => {
  const gone = Array.from({ length: 30 }, (_, index) =>
    change('deleted', `prod/main/gone${index}`, `ConfigMap gone${index}`, {
      effects: [effect('in-place', 'x')],
    }),
  );
  const text = markdown(gone);
  assert.match(text, /^- ⚪ \*\*delete\*\* `ConfigMap` .* and 19 more ×30 in `prod`$/m);
  assert.match(text, '<details><summary>30 objects</summary>');
  for (let index = 0; index < 30; index++)
    assert.match(text, `# prod/main/gone${index}: ConfigMap gone${index}\n`);
});

test('fields are left out before rows are', () => {
  const text = markdown(noise(120));
  assert.ok(size(text) <= LARGEST_MARKDOWN && size(text) > LARGEST_MARKDOWN * 0.8);
  for (let index = 0; index < 120; index++) assert.match(text, `\`app${index}\``);
  assert.match(text, 'Some fields are not shown for lack of room.');
});

test('a plan of any size is never longer than a comment may be', () => {
  for (const count of [1, 10, 60, 80, 150, 300, 1_000]) {
    const wide = noise(count).map(one => ({
      ...one,
      id: { ...one.id, name: `${one.id.name}-${'🔥'.repeat(100)}` },
    }));
    assert.ok(size(markdown(wide)) <= LARGEST_MARKDOWN, String(count));
  }
});

test('cutting is the same every time', () => {
  assert.is(markdown(noise(500)), markdown(noise(500)));
});

test('data is inline code with a fence of its own, whatever it holds', () => {
  assert.is(codeSpan('a'), '`a`');
  assert.is(codeSpan('a`b'), '``a`b``');
  assert.is(codeSpan('`a'), '`` `a ``');
  assert.is(codeSpan(' a '), '`  a  `');
  assert.is(codeSpan(''), '` `');
  assert.is(codeSpan('a\nb'), '`a\\nb`');
  assert.is(codeSpan('<!-- x -->'), '`<\\x21-- x --\\x3e`');
});

test('of a sentence the plain words stay as they are', () => {
  assert.is(
    prose('pods of `billing` may reach 3 more addresses, at once'),
    'pods of `billing` may reach 3 more addresses, at once',
  );
  assert.is(prose('see https://x.example @team #1 now'), 'see `https://x.example @team #1` now');
  assert.is(prose('the `Prune=false,Delete=false`, they say'), 'the `Prune=false,Delete=false`, they say');
  assert.is(prose("GH-1 deadbeef _a_ don't (so it is)."), "`GH-1 deadbeef _a_` don't (so it is).");
});

test('the whole plan is linked by a plain address alone', () => {
  const linked = (wholePlan: string): boolean =>
    planMarkdown(viewOf(PULL_REQUEST), { wholePlan }).includes(`<${wholePlan}>`);
  assert.ok(linked('https://ci.example.org/runs/12/artifacts?x=1'));
  assert.not.ok(linked('javascript:alert(1)'));
  assert.not.ok(linked('https://x.example/>[a](b)'));
});

test.run();
