import type { FieldChange, JudgedChange } from '../../../src/plan/model/change.ts';
import type { Effect } from '../../../src/plan/model/effect.ts';
import type { PlanView } from '../../../src/plan/model/plan-view.ts';
import { PAYLOADS } from '../../diagnostics/print/marked.ts';
import { viewOf } from './fixture.ts';

/** Every payload holds this word, which is no plain word of prose, so that it can be found in what was made of it. */
export const SENTINEL = 'z9q';

const MARKUP = [
  'x](https://evil.example)',
  '![](https://evil.example/p.png)',
  '[a]: http://evil.example "t"',
  '<https://evil.example>',
  'https://evil.example/www.evil.example',
  '<img src=https://evil.example/p.png>',
  '@org/everyone',
  '#1 GH-1 owner/repo#1 closes #1',
  '0123456789abcdef0123456789abcdef01234567',
  'user@0123456789abcdef0123456789abcdef01234567',
  'a | b | c',
  '| --- | --- |',
  '\n</details>\n',
  '</details></summary>',
  '<!-- cistern plan -->',
  '-->',
  '```\n# out',
  '`` ` ```` `',
  '`',
  '~~~\nout',
  '\n/lgtm\n/approve',
  '/ok-to-test',
  'atlantis apply',
  '@dependabot merge',
  '$`x`$ $$y$$',
  '\\`**bold** _em_ ~~gone~~',
  '\n\n- item\n\n1. item\n\n# heading\n\n---\n',
  '    code',
  'line\n===',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</textarea></title></style></script>',
  '<!--<script>',
  ']]>',
  '&lt;img&gt; &#60; &amp',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'style="background:url(//evil.example)"',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a payload
  '{{constructor}} ${x} $(x) %s {0}',
  '[link](0) [link](https://evil.example)',
  '../../etc/passwd',
  '//evil.example/x',
  '+argocd:skip-file-rendering',
  '__proto__',
  '" \\" \\',
  'a,b:c;d=e%0A%2C',
  ' padded ',
  '\u05d0\u05d1 \u0627 \u202dabc',
  'EOF\nEOF',
  'a'.repeat(3000),
] as const;

/** Texts of an input that try to act on a terminal, a CI system, a renderer of Markdown, a browser or a reader of JSON. */
export const HOSTILE: readonly string[] = [...PAYLOADS, ...MARKUP].flatMap(payload => [
  `${payload}${SENTINEL}`,
  `${SENTINEL}${payload}`,
]);

/** Names of the fields of a plan that come from input. */
export const FIELDS = [
  'kind', 'group', 'namespace', 'name', 'environment', 'cluster', 'application', 'previousName', 'previousAddress',
  'apiVersion', 'field', 'before', 'after', 'added', 'key', 'list', 'reason', 'source', 'remote', 'file', 'setting',
  'layer', 'what', 'commit', 'author', 'date', 'subject', 'side', 'applicationName', 'path', 'waiver', 'outside', 'owner',
  'waiverReason', 'expires',
] as const; // biome-ignore format: a list
/** One of them. */
export type Field = (typeof FIELDS)[number];

/** A plan whose one field holds a text, or all of them. */
export function planWith(text: string, only?: Field): PlanView {
  const at = (field: Field, harmless: string): string =>
    only === undefined || only === field ? text : harmless;
  const reason = (effect: Effect, name?: string) => ({
    effect,
    reason: at('reason', 'it goes'),
    source: at('source', 'v1'),
    ...(name === undefined ? {} : { field: name }),
  });
  const fieldText = at('field', 'spec.a');
  const fields: readonly FieldChange[] = [
    {
      steps: [],
      text: fieldText,
      kind: 'changed',
      before: at('before', 'one'),
      after: at('after', 'two'),
      isSecret: false,
    },
    { steps: [], text: 'spec.b', kind: 'added', after: at('added', 'two'), isSecret: false },
    {
      steps: [],
      text: 'spec.c',
      kind: 'changed',
      before: { [at('key', 'k')]: 1 },
      after: [at('list', 'l'), 2],
      isSecret: false,
    },
    { steps: [], text: 'spec.d', kind: 'changed', before: text, after: `${text}!`, isSecret: true },
    {
      steps: [],
      text: 'spec.e',
      kind: 'changed',
      before: 'a\nb\nc\nd',
      after: 'a\nb\nx\nd',
      isSecret: false,
    },
  ];
  const address = [at('environment', 'prod'), at('cluster', 'main'), at('application', 'orders')].join('/');
  const id = {
    group: at('group', 'apps'),
    kind: at('kind', 'Deployment'),
    namespace: at('namespace', 'shop'),
    name: at('name', 'orders'),
  };
  const common = {
    address,
    id,
    apiVersion: at('apiVersion', 'apps/v1'),
    causes: [
      {
        file: at('file', 'catalog/integrations/orders.yaml'),
        line: 3,
        setting: at('setting', 'image'),
        layer: at('layer', 'Integration orders'),
        what: at('what', 'it was removed'),
        commit: {
          id: at('commit', 'abc'),
          author: at('author', 'Mia'),
          date: at('date', '2026-05-04T08:12:00Z'),
          subject: at('subject', 'Promote'),
        },
      },
    ],
  };
  const changes: readonly JudgedChange[] = [
    {
      ...common,
      verb: 'changed',
      fields,
      effects: [
        {
          ...reason('recreate', fieldText),
          because: { address, id: { ...id, name: at('remote', 'x') }, field: at('remote', 'x') },
        },
        reason('restart'),
      ],
    },
    { ...common, verb: 'deleted', fields: [], effects: [reason('data-loss')] },
    {
      ...common,
      verb: 'renamed',
      previousId: { ...id, name: at('previousName', 'old') },
      fields: [],
      effects: [reason('traffic')],
    },
    {
      ...common,
      verb: 'moved',
      previousAddress: at('previousAddress', 'prod/main/old'),
      fields: [],
      effects: [reason('in-place')],
    },
  ];
  const waiver = {
    name: at('waiver', 'w'),
    effects: ['data-loss' as const],
    subject: {},
    reason: at('waiverReason', 'r'),
    owner: at('owner', 'o'),
    expires: at('expires', '2026-01-01'),
    file: at('file', 'catalog/policies/waiver.yaml'),
    novelty: 'new' as const,
  };
  const environment = at('environment', 'prod');
  const application = {
    verb: 'deleted' as const,
    name: at('applicationName', 'prod.main.orders'),
    address,
    objects: 1,
    effects: [reason('orphan')],
    own: ['orphan' as const],
    causes: common.causes,
  };
  const view = viewOf(
    {
      before: { kind: 'directory', name: at('side', './a'), commit: at('commit', 'abc') },
      after: { kind: 'work-tree', name: at('side', 'work tree') },
      changes,
      applications: [application],
      outside: [
        {
          verb: 'changed',
          kind: 'secret-role',
          environment,
          cluster: at('cluster', 'main'),
          applications: [at('application', 'orders')],
          subject: at('outside', 'orders'),
          about: at('outside', 'Role orders'),
          added: [at('outside', 'a/b')],
          removed: [at('outside', 'a/c')],
          effect: 'privilege-widened',
          causes: common.causes,
        },
      ],
      files: [{ path: at('path', 'inventory.json'), verb: 'changed' }],
    },
    {
      isPassed: false,
      refusals: [
        {
          effect: 'recreate',
          environment,
          changes: changes.slice(0, 1),
          applications: [application],
          outside: [],
        },
      ],
      excesses: [{ environment, bound: 'objects', deleted: 1, most: 0 }],
      waived: [{ waiver, effects: ['data-loss'], count: 1 }],
      expired: [waiver],
    },
  );
  return view;
}
