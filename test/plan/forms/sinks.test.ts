import { createRequire } from 'node:module';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { colored, plain } from '../../../src/diagnostics/print/paint.ts';
import { planAnnotations } from '../../../src/plan/forms/annotations/plan-annotations.ts';
import { planHtml } from '../../../src/plan/forms/html/plan-html.ts';
import { SCRIPT } from '../../../src/plan/forms/html/script.ts';
import { STYLE } from '../../../src/plan/forms/html/style.ts';
import { planJson } from '../../../src/plan/forms/json/plan-json.ts';
import {
  LARGEST_MARKDOWN,
  PLAN_MARKER,
  planMarkdown,
} from '../../../src/plan/forms/markdown/plan-markdown.ts';
import { planSarif } from '../../../src/plan/forms/sarif/plan-sarif.ts';
import { planText } from '../../../src/plan/forms/terminal/plan-text.ts';
import type { PlanView } from '../../../src/plan/model/plan-view.ts';
import { COMMAND, FORBIDDEN } from '../../diagnostics/print/marked.ts';
import { FIELDS, HOSTILE, planWith } from './hostile.ts';

const test = suite('sinks of a plan');

/** What the test reads of a node of Markdown. */
interface MarkdownNode {
  readonly type: string;
  readonly literal: string | null;
}
const { Parser } = createRequire(import.meta.url)('commonmark') as {
  Parser: new () => {
    parse(text: string): { walker(): { next(): { entering: boolean; node: MarkdownNode } | null } };
  };
};

/** Calls a function for each payload in each field alone and in all of them at once. */
function everywhere(inspect: (view: PlanView, payload: string, where: string) => void): void {
  for (const [index, payload] of HOSTILE.entries()) {
    inspect(planWith(payload), payload, 'all fields');
    // Four payloads in a row reach every field, and each payload is there twice.
    for (const field of FIELDS.filter((_, position) => (position + index) % 4 === 0)) {
      inspect(planWith(payload, field), payload, field);
    }
  }
}
const about = (payload: string, where: string): string =>
  `${JSON.stringify(payload.slice(0, 80))} in ${where}`;
const OWN_LOOKS = /\x1b\[(?:0|1|2|34|36|1;3[1236])m/g;

test('a terminal gets nothing that it acts on, and no CI system a command', () => {
  everywhere((view, payload, where) => {
    const text = planText(view, { paint: colored, width: 80, details: where.length % 2 === 0 });
    const bare = text.replace(OWN_LOOKS, '');
    assert.not.match(bare, FORBIDDEN, about(payload, where));
    assert.not.match(bare, COMMAND, about(payload, where));
  });
});

test('no line of the text form is wider than the screen, whatever the names', () => {
  for (const payload of HOSTILE) {
    for (const width of [40, 80]) {
      for (const line of planText(planWith(payload), { paint: plain, width, details: true }).split('\n')) {
        const bare = line.replace(/^(\s*)\\x3a(?=:)/, '$1:');
        assert.ok([...bare].length <= width, about(payload, `${width}: ${line}`));
      }
    }
  }
});

test('JSON keeps every value as it is and shows none that is secret', () => {
  everywhere((view, payload, where) => {
    const text = planJson(view);
    assert.not.match(text, FORBIDDEN, about(payload, where));
    assert.not.match(text, COMMAND, about(payload, where));
    const { changes } = JSON.parse(text);
    const first = changes.find((record: { field: string }) => record.field === 'spec.b');
    if (where === 'added' || where === 'all fields') assert.is(first.after, payload, about(payload, where));
    if (where === 'name') assert.is(first.object.name, payload);
  });
});

test('SARIF has no link and no address of another place', () => {
  everywhere((view, payload, where) => {
    const text = planSarif(view, { version: '0.1.0', locate: path => path });
    assert.not.match(text, FORBIDDEN, about(payload, where));
    const { results } = JSON.parse(text).runs[0];
    assert.is(results.length, 6);
    for (const { message, locations } of results) {
      assert.not.match(message.text, /\]\(|\{\d+\}/, about(payload, where));
      const { uri } = locations[0].physicalLocation.artifactLocation;
      const address = new URL(uri, 'https://own.example/root/');
      assert.is(address.origin, 'https://own.example', about(payload, where));
    }
  });
});

test('each annotation is one workflow command with the properties that we give it', () => {
  everywhere((view, payload, where) => {
    const lines = planAnnotations(view, path => path).split('\n');
    assert.is(lines.pop(), '');
    assert.is(lines.length, 2, about(payload, where));
    for (const line of lines) {
      const [, properties = ''] = /^::(?:notice|warning|error) ([^\n]*?)::/.exec(line) ?? [];
      const names = properties.split(',').map(property => property.split('=')[0]);
      assert.ok(['title', 'file,line,title'].includes(names.join()), about(payload, `${where}: ${line}`));
      assert.not.match(line, FORBIDDEN, about(payload, where));
    }
  });
});

test('Markdown has data as code alone: no link, image, mention, markup or comment comes of it', () => {
  const own = [
    PLAN_MARKER,
    /^<details><summary>\d+ (field|object|calm change)s?<\/summary>$/,
    /^<\/details>$/,
  ] as const;
  everywhere((view, payload, where) => {
    const text = planMarkdown(view);
    const what = about(payload, where);
    assert.ok(new TextEncoder().encode(text).length <= LARGEST_MARKDOWN, what);
    assert.not.match(text, FORBIDDEN, what);
    assert.is(text.split(PLAN_MARKER).length, 2, what);
    assert.ok(text.startsWith(`${PLAN_MARKER}\n`), what);
    assert.not.match(text, /^\s*(\/[a-z]|@(?!@ )|atlantis|~~~)/m, what);
    const walker = new Parser().parse(text).walker();
    let details = 0;
    for (let event = walker.next(); event !== null; event = walker.next()) {
      const { type, literal } = event.node;
      if (!event.entering) continue;
      assert.not.match(type, /^(link|image|html_inline|thematic_break)$/, `${what}: ${type}`);
      if (type === 'text') assert.not.match(literal!, /[@#]|:\/\/|www\.|GH-|z9q/, `${what}: ${literal}`);
      if (type === 'html_block') {
        const html = literal!.trim();
        assert.ok(
          own.some(one => (typeof one === 'string' ? one === html : one.test(html))),
          `${what}: ${html}`,
        );
        if (html !== PLAN_MARKER) details += html.startsWith('</') ? -1 : 1;
      }
    }
    assert.is(details, 0, what);
  });
});

const TAG = /<[^>]*>/g;
/** Elements with their attributes in a page, each once. */
function tagsIn(page: string): ReadonlySet<string> {
  return new Set(withoutOwn(page).match(TAG));
}
function withoutOwn(page: string): string {
  return page.replace(`<style>${STYLE}</style>`, '').replace(`<script>${SCRIPT}</script>`, '');
}

test('the page has no element, attribute or entity that comes from data', () => {
  const clean = new Set([
    ...tagsIn(planHtml(planWith('clean'))),
    ...tagsIn(planHtml(planWith('two\nlines'))),
  ]);
  everywhere((view, payload, where) => {
    const page = planHtml(view);
    const what = about(payload, where);
    assert.not.match(page, FORBIDDEN, what);
    const foreign = [...tagsIn(page)].filter(tag => !clean.has(tag));
    assert.equal(foreign, [], what);
    const texts = withoutOwn(page).replace(TAG, '');
    assert.not.match(texts, /[<>"']|&(?!(?:amp|lt|gt|quot|nbsp|#39);)/, what);
  });
});

test('what may be secret is in no form', () => {
  const view = planWith('clean');
  const secret = {
    steps: [],
    text: 'data.a',
    kind: 'changed',
    before: 'hunter2',
    after: 'hunter3',
    isSecret: true,
  } as const;
  const rows = view.rows.map(row => ({
    ...row,
    changes: row.changes.map(change => ({
      ...change,
      fields: change.fields.map(own => (own.isSecret ? secret : own)),
    })),
  }));
  const shown = {
    ...view,
    rows,
    result: { ...view.result, changes: rows.flatMap(({ changes }) => changes) },
  };
  for (const form of [
    planText(shown, { paint: plain, width: 100, details: true }),
    planMarkdown(shown),
    planJson(shown),
    planSarif(shown, { version: '0.1.0', locate: path => path }),
    planAnnotations(shown, path => path),
    planHtml(shown),
  ]) {
    assert.not.match(form, /hunter/);
  }
});

test.run();
