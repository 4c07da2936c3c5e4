import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonMap } from '../../../../src/source/json.ts';
import { linesOf, RUN, SIGNATURE, triggerObject, triggerSet } from './objects.ts';

const test = suite('validate/tekton/triggers');

const none = (...objects: Parameters<typeof linesOf>): void => assert.equal(linesOf(...objects), []);
const refused = (name: string, reason: string): string =>
  `CST5175 ${name} would be refused by Tekton: ${reason}`;
const TRIGGER = 'Trigger `push`';
const TEMPLATE = 'TriggerTemplate `build`';
const BINDING = 'TriggerBinding `push`';

test('a Trigger with its binding and its template passes', () => none(triggerSet()));

// covers CST5176
test('a binding, a template or an interceptor that is not there is refused', () => {
  const [trigger] = triggerSet();
  assert.equal(linesOf([trigger!]), [
    `CST5176 ${TRIGGER} refers to TriggerBinding \`push\`, which is not there`,
    `CST5176 ${TRIGGER} refers to TriggerTemplate \`build\`, which is not there`,
  ]);
  none(
    [trigger!],
    [
      { group: 'triggers.tekton.dev', kind: 'TriggerBinding', namespace: 'org-shop', name: 'push' },
      { group: 'triggers.tekton.dev', kind: 'TriggerTemplate', namespace: 'org-shop', name: 'build' },
    ],
  );
  const withInterceptor = (ref: JsonMap) => triggerSet({ trigger: { interceptors: [SIGNATURE, { ref }] } });
  assert.equal(linesOf(withInterceptor({ name: 'guthib' })), [
    `CST5176 ${TRIGGER} refers to ClusterInterceptor \`guthib\`, which is not there`,
  ]);
  assert.equal(linesOf(withInterceptor({ name: 'own', kind: 'NamespacedInterceptor' })), [
    `CST5176 ${TRIGGER} refers to Interceptor \`own\`, which is not there`,
  ]);
  none([
    ...withInterceptor({ name: 'own', kind: 'NamespacedInterceptor' }),
    triggerObject('Interceptor', 'own', {}),
  ]);
  const cluster = triggerSet({ trigger: { bindings: [{ ref: 'push', kind: 'ClusterTriggerBinding' }] } });
  assert.equal(linesOf(cluster), [
    `CST5176 ${TRIGGER} refers to ClusterTriggerBinding \`push\`, which is not there`,
  ]);
});

test('objects of other namespaces are not found', () => {
  const [trigger, binding, template] = triggerSet();
  const elsewhere = { ...binding!, id: { ...binding!.id, namespace: 'org-other' } };
  assert.equal(linesOf([trigger!, elsewhere, template!]), [
    `CST5176 ${TRIGGER} refers to TriggerBinding \`push\`, which is not there`,
  ]);
});

// covers CST5177
test('a template gets all parameters that have no default', () => {
  const params = (more: JsonMap) => ({
    params: [{ name: 'revision' }, { name: 'event', ...more }],
    resourcetemplates: [
      { ...RUN, metadata: { generateName: 'build-', labels: { event: '$(tt.params.event)' } } },
    ],
  });
  assert.equal(linesOf(triggerSet({ template: params({}) })), [
    `CST5177 ${TRIGGER}: nothing gives \`event\` to its template`,
  ]);
  none(triggerSet({ template: params({ default: 'push' }) }));
  none(
    triggerSet({
      template: params({}),
      trigger: { bindings: [{ ref: 'push' }, { name: 'event', value: '$(header.X-GitHub-Event)' }] },
    }),
  );
});

// covers CST5178
test('a template replaces its own parameters and nothing else', () => {
  const value = (text: string) =>
    triggerSet({
      run: {
        spec: {
          pipelineRef: { name: 'build' },
          params: [{ name: 'a', value: [text, '$(tt.params.revision)'] }],
        },
      },
    });
  for (const variable of [
    'tt.params.rev',
    "tt.params['revision']",
    'tt.param.revision',
    'body.after',
    'tasks.a.results.b',
  ])
    assert.equal(linesOf(value(`$(${variable})`)), [
      `CST5178 ${TEMPLATE}: nothing replaces \`$(${variable})\``,
    ]);
  none(value('$(context.pipelineRun.name) $(uid)'));
});

// covers CST5179
test('a binding takes what an event can have', () => {
  const value = (text: string, trigger: JsonMap = {}) =>
    triggerSet({ binding: { params: [{ name: 'revision', value: text }] }, trigger });
  for (const text of [
    'main',
    '$(body)',
    '$(body.head_commit.id)-$(header.X-GitHub-Delivery)',
    "$(body.commits[0]['message'])",
    "$(body.items[?(@.kind=='a')].name)",
    '$({.body.after})',
    '$(context.eventID)',
  ])
    none(value(text));
  for (const [text, problem] of [
    ['$(body.after', '`$(body.after` has no end'],
    ['$(event.after)', '`$(event.after)` is no path in an event'],
    ['$(params.a)', '`$(params.a)` is no path in an event'],
    ['$(body.a b)', '`$(body.a b)` is no path in an event'],
    ['$(context.user)', '`$(context.user)` is not known'],
    ['$(extensions)', '`$(extensions)` names no value'],
  ])
    assert.equal(linesOf(value(text!)), [`CST5179 ${BINDING}: ${problem}`]);
  const overlay = {
    ref: { name: 'cel' },
    params: [{ name: 'overlays', value: [{ key: 'short', expression: 'body.a' }] }],
  };
  assert.equal(linesOf(value('$(extensions.short)')), [
    `CST5179 ${TRIGGER}: \`$(extensions.short)\` is added by no interceptor`,
  ]);
  none(value('$(extensions.short)', { interceptors: [SIGNATURE, overlay] }));
});

// covers CST5180
test('no parameter is there twice', () => {
  assert.equal(
    linesOf(triggerSet({ trigger: { bindings: [{ ref: 'push' }, { name: 'revision', value: 'main' }] } })),
    [`CST5180 ${TRIGGER}: the parameter \`revision\` is there twice`],
  );
  const twice = [
    { name: 'revision', value: 'a' },
    { name: 'revision', value: 'b' },
  ];
  assert.ok(
    linesOf(triggerSet({ binding: { params: twice } })).includes(
      `CST5180 ${BINDING}: the parameter \`revision\` is there twice`,
    ),
  );
  assert.equal(linesOf(triggerSet({ template: { params: [{ name: 'revision' }, { name: 'revision' }] } })), [
    `CST5180 ${TEMPLATE}: the parameter \`revision\` is there twice`,
  ]);
});

// covers CST5181
test('a parameter of a template is used', () => {
  assert.equal(
    linesOf(triggerSet({ template: { params: [{ name: 'revision' }, { name: 'extra', default: '' }] } })),
    [`CST5181 ${TEMPLATE}: the parameter \`extra\` is used nowhere`],
  );
});

// covers CST5182
test('every Trigger verifies who sends an event', () => {
  const unsigned = [`CST5182 ${TRIGGER}: nobody verifies who sends an event`];
  const told = (...names: readonly string[]): JsonMap => ({
    ...SIGNATURE,
    params: (SIGNATURE.params as readonly JsonMap[]).filter(({ name }) => names.includes(String(name))),
  });
  for (const interceptors of [[], [told()], [told('secretRef')], [told('eventTypes')]])
    assert.equal(linesOf(triggerSet({ trigger: { interceptors } })), unsigned);
  const group = (spec: JsonMap) =>
    triggerObject('EventListener', 'hook', {
      triggerGroups: [
        {
          name: 'a',
          interceptors: [SIGNATURE],
          triggerSelector: { labelSelector: { matchLabels: { a: 'b' } } },
        },
      ],
      ...spec,
    });
  const bare = triggerSet({ trigger: { interceptors: [] } });
  none([...bare, group({})]);
  assert.equal(linesOf([...bare, group({ triggers: [{ triggerRef: 'push' }] })]), unsigned);
  assert.equal(linesOf([...bare, group({ namespaceSelector: { matchNames: ['builds'] } })]), unsigned);
});

// covers CST5183
test('a value from an event decides nothing but values', () => {
  const at = (run: JsonMap): readonly string[] =>
    linesOf(triggerSet({ run })).filter(line => line.startsWith('CST5183'));
  const value = '$(tt.params.revision)';
  const found = (field: string): readonly string[] => [
    `CST5183 ${TEMPLATE}: \`${value}\` would decide about \`${field}\``,
  ];
  assert.equal(at({ metadata: { generateName: value } }), found('metadata.generateName'));
  assert.equal(at({ metadata: { generateName: 'a-', namespace: value } }), found('metadata.namespace'));
  for (const [spec, field] of [
    [{ pipelineRef: { name: value } }, 'spec.pipelineRef.name'],
    [{ taskRunTemplate: { serviceAccountName: value } }, 'spec.taskRunTemplate.serviceAccountName'],
    [{ workspaces: [{ name: 'a', secret: { secretName: value } }] }, 'spec.workspaces.0.secret.secretName'],
    [
      { pipelineSpec: { tasks: [{ taskSpec: { steps: [{ script: value }] } }] } },
      'spec.pipelineSpec.tasks.0.taskSpec.steps.0.script',
    ],
  ] as const)
    assert.equal(at({ spec }), found(field));
  assert.equal(at({ metadata: { labels: { [value]: 'x' } } }), [
    `CST5183 ${TEMPLATE}: \`${value}\` would decide about a name of a field`,
  ]);
});

const pipeline = (spec: JsonMap, namespace = 'builds') =>
  triggerObject('Pipeline', 'build', spec, 'tekton.dev', namespace);

// covers CST5184
test('a run fits its Pipeline, where that is known', () => {
  const lines = (spec: JsonMap): readonly string[] => linesOf([...triggerSet(), pipeline(spec)]);
  const fails = (what: string): readonly string[] => [
    `CST5184 ${TEMPLATE}: its run of Pipeline \`build\` ${what}`,
  ];
  const revision = { name: 'revision', type: 'string' };
  assert.equal(lines({ params: [revision] }), []);
  assert.equal(lines({}), fails('gives it the parameter `revision`, which it does not have'));
  assert.equal(lines({ params: [revision, { name: 'url' }] }), fails('gives it no parameter `url`'));
  assert.equal(
    lines({ params: [{ name: 'revision', type: 'array' }] }),
    fails('gives `revision` a value of a wrong type'),
  );
  assert.equal(
    lines({ params: [revision], workspaces: [{ name: 'source' }] }),
    fails('gives it no workspace `source`'),
  );
  assert.equal(lines({ params: [revision], workspaces: [{ name: 'source', optional: true }] }), []);
  const params = Object.entries({ kind: 'pipeline', name: 'build', namespace: 'shared' }).map(
    ([name, value]) => ({ name, value }),
  );
  const resolved = triggerSet({
    run: { spec: { ...(RUN.spec as JsonMap), pipelineRef: { resolver: 'cluster', params } } },
  });
  none([...resolved, pipeline({}, 'builds')]);
  assert.equal(linesOf([...resolved, pipeline({}, 'shared')]).length, 1);
});

// covers CST5185
test('the parts of a run end before the run', () => {
  const timeouts = (value: JsonMap): readonly string[] =>
    linesOf(triggerSet({ run: { spec: { ...(RUN.spec as JsonMap), timeouts: value } } }));
  const fails = (reason: string): readonly string[] => [`CST5185 ${TEMPLATE}: ${reason}`];
  assert.equal(timeouts({ pipeline: '0', tasks: '9h' }), []);
  assert.equal(timeouts({ tasks: '2h' }), fails('a part of its run may take longer than the run'));
  assert.equal(
    timeouts({ pipeline: '1h', tasks: '50m', finally: '11m' }),
    fails('the parts of its run may take longer than the run'),
  );
  assert.equal(
    timeouts({ pipeline: '1h', tasks: '0' }),
    fails('a part of its run has no limit, and the run has one'),
  );
  assert.equal(timeouts({ pipeline: 'soon' }), fails('a time of its run is no duration'));
});

// covers CST5175
test('what the webhook of Tekton Triggers refuses is refused', () => {
  const trigger = (spec: JsonMap) => linesOf(triggerSet({ trigger: spec }));
  assert.equal(trigger({ template: {} }), [refused(TRIGGER, 'it has no template')]);
  assert.ok(
    trigger({ template: { ref: 'build', spec: {} } }).includes(refused(TRIGGER, 'it has two templates')),
  );
  for (const [binding, reason] of [
    [{}, 'a binding gives nothing'],
    [{ name: 'revision' }, '`revision` has no value'],
    [{ ref: 'push', name: 'a' }, 'a binding has a name and a reference'],
    [{ ref: 'push', kind: 'Binding' }, 'there are no bindings of kind `Binding`'],
  ] as const)
    assert.ok(trigger({ bindings: [binding] }).includes(refused(TRIGGER, reason)), reason);
  for (const [interceptor, reason] of [
    [{}, 'an interceptor has no name'],
    [{ ref: { name: 'a', kind: 'Interceptor' } }, 'there are no interceptors of kind `Interceptor`'],
    [{ webhook: {} }, 'it calls a Service of the old form'],
    [{ ref: { name: 'cel' } }, 'the interceptor `cel` has nothing to do'],
    [
      { ref: { name: 'cel' }, params: [{ name: 'filters', value: 'x' }] },
      'the interceptor `cel` has no parameter `filters`',
    ],
  ] as const)
    assert.equal(trigger({ interceptors: [SIGNATURE, interceptor] }), [refused(TRIGGER, reason)]);
  assert.equal(linesOf([triggerObject('TriggerBinding', 'a', {})]), [
    refused('TriggerBinding `a`', 'it takes nothing from the event'),
  ]);
  assert.equal(linesOf([triggerObject('TriggerTemplate', 'a', {})]), [
    refused('TriggerTemplate `a`', 'its template makes nothing'),
  ]);
  assert.equal(linesOf([triggerObject('TriggerTemplate', 'a', { resourcetemplates: [{ spec: {} }] })]), [
    refused('TriggerTemplate `a`', 'an object that it makes has no `apiVersion`'),
    refused('TriggerTemplate `a`', 'an object that it makes has no `kind`'),
  ]);
});

test('expressions of CEL close what they open, and hold no variables', () => {
  const filter = (value: string) =>
    linesOf(
      triggerSet({
        trigger: { interceptors: [SIGNATURE, { ref: { name: 'cel' }, params: [{ name: 'filter', value }] }] },
      }),
    );
  for (const value of [
    'body.ref == "refs/heads/main"',
    `body.ref.matches(r'^refs/heads/(a|b]$') && body["it's"] in ['a']`,
    '"\\"" == body.a',
  ])
    assert.equal(filter(value), []);
  for (const [value, problem] of [
    ['', 'is empty'],
    ['body.a == (1', 'has a bracket without an end'],
    ['body.a] == 1', 'closes a bracket that is not open'],
    ['body.a == "x', 'has a text without an end'],
    ['body.a == "$(body.b)"', 'holds `$(…)`, which nothing replaces there'],
  ])
    assert.equal(filter(value!), [refused(TRIGGER, `an expression of \`cel\` ${problem}`)]);
});

test('a run has a name of its own, one Pipeline, one volume for each workspace and no value twice', () => {
  const run = (changes: JsonMap): readonly string[] => linesOf(triggerSet({ run: changes }));
  const spec = RUN.spec as JsonMap;
  for (const [changes, reason] of [
    [{ apiVersion: 'tekton.dev/v1beta1' }, 'its run is of version `tekton.dev/v1beta1`'],
    [{ metadata: {} }, 'its run has no name'],
    [{ metadata: { name: 'build' } }, 'its run has always the same name, so a second event would fail'],
    [{ metadata: { generateName: 'Build-' } }, 'its run would get a name that is too long or no DNS label'],
    [{ spec: { ...spec, pipelineRef: {} } }, 'its run does not say which Pipeline'],
    [
      { spec: { ...spec, pipelineRef: { name: 'a', resolver: 'cluster' } } },
      'its run names its Pipeline in two ways',
    ],
    [{ spec: { ...spec, pipelineSpec: {} } }, 'its run has two Pipelines'],
    [
      { spec: { ...spec, workspaces: [{ name: 'a' }] } },
      'its run gives the workspace `a` no volume, or several',
    ],
    [
      {
        spec: {
          ...spec,
          workspaces: [
            { name: 'a', emptyDir: {} },
            { name: 'a', emptyDir: {} },
          ],
        },
      },
      'its run gives the workspace `a` twice',
    ],
    [
      {
        spec: { ...spec, params: [...(spec.params as readonly JsonMap[]), { name: 'revision', value: 'x' }] },
      },
      'its run gives the parameter `revision` twice',
    ],
  ] as const)
    assert.equal(run(changes), [refused(TEMPLATE, reason)]);
  assert.equal(run({ metadata: { name: 'build-$(uid)' } }), []);
});

test.run();
