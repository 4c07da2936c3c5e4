import { suite } from 'uvu';
import { finds, IMAGE, indent, pipeline } from '../documents.ts';

const test = suite('validate/tekton/pipeline');

const CLONE = '- name: clone\n  taskRef:\n    name: clone';
const own = (fields: string, name = 'build'): string => `- name: ${name}\n${indent(fields, '  ')}`;
const tasks = (...all: readonly string[]): string => `tasks:\n${indent([CLONE, ...all].join('\n'), '  ')}`;
const last = (...all: readonly string[]): string => `finally:\n${indent(all.join('\n'), '  ')}`;
const REF = 'taskRef:\n  name: build\n';
const given = (value: string): string => `${REF}params:\n  - name: a\n    value: ${value}`;
const refused = (what: string, reason: string): string =>
  `CST2019 ${what} would be refused by Tekton: ${reason}`;
const matrix = (reason: string): string => `CST2042 the matrix of task \`build\` ${reason}`;

test('parameters and workspaces that no task gets are refused', () => {
  finds(
    pipeline(`params:\n  - name: ⟦url⟧\n${tasks()}`),
    'CST2040 the parameter `url` of Pipeline `it` is used nowhere',
  );
  finds(
    pipeline(`workspaces:\n  - name: ⟦source⟧\n${tasks()}`),
    'CST2040 the workspace `source` of Pipeline `it` is used nowhere',
  );
});

test('a task runs one Task, named in one way', () => {
  const spec = `taskSpec:\n  steps:\n    - name: a\n      ${IMAGE}\n`;
  finds(pipeline(tasks('- name: ⟦build⟧')), refused('the task `build`', 'it runs nothing'));
  finds(pipeline(tasks(own(`${REF}${spec}`))), refused('the task `build`', 'it runs two Tasks'));
  finds(
    pipeline(tasks(own('taskRef:\n  ⟦kind⟧: Task'))).replaceAll(/[⟦⟧]/g, ''),
    refused('the task `build`', 'its Task has no name'),
  );
  finds(
    pipeline(tasks(own('taskRef:\n  name: build\n  kind: ⟦ClusterTask⟧'))),
    'CST2009 `spec.tasks[1].taskRef.kind` must be one of `Task`',
  );
  for (const field of ['pipelineRef: {name: a}', 'pipelineSpec: {}'])
    finds(
      pipeline(tasks(own(`${REF}⟦${field.replace(':', '⟧:')}`))),
      `CST2006 unknown field \`${field.split(':')[0]}\` in \`spec.tasks[1]\``,
    );
});

const resolver = (params: string): string => own(`taskRef:\n  resolver: cluster\n  params: [${params}]`);
const KIND = '{name: kind, value: task}';
const NAME = '{name: name, value: build}';
const NAMESPACE = '{name: namespace, value: shared}';

test('a resolver is told the kind, the name and the namespace, all written out', () => {
  finds(pipeline(tasks(resolver(`${KIND}, ${NAME}, ${NAMESPACE}`))));
  finds(
    pipeline(tasks(resolver(`${KIND}, ${NAME}`))),
    refused('the task `build`', 'the resolver is not told the namespace of the Task'),
  );
  finds(
    pipeline(tasks(resolver(`${NAME}, ${NAMESPACE}`))),
    refused('the task `build`', 'the resolver is not told that it looks for a Task'),
  );
  finds(
    pipeline(tasks(resolver(`{name: kind, value: pipeline}, ${NAME}, ${NAMESPACE}`))),
    refused('the task `build`', 'a task cannot run a `pipeline`'),
  );
  finds(
    pipeline(tasks(resolver(`${KIND}, {name: name, value: ⟦$(params.task)⟧}, ${NAMESPACE}`))),
    'CST2010 `spec.tasks[1].taskRef.params[1].value` does not have the required form',
  );
  finds(
    pipeline(tasks(own('taskRef:\n  resolver: ⟦git⟧'))),
    'CST2009 `spec.tasks[1].taskRef.resolver` must be one of `cluster`',
  );
});

const embedded = (value: string, more = ''): string =>
  own(`taskSpec:\n${more}  steps:\n    - name: a\n      ${IMAGE}\n      args: ["${value}"]`);

test('a Task that is written out is checked, and sees the parameters and results around it', () => {
  finds(
    pipeline(`params:\n  - name: url\n${tasks(embedded('$(params.url) $(tasks.clone.results.commit)'))}`),
  );
  for (const [value, what] of [
    ['$(params.url)', 'parameter `url` in the task `build` of Pipeline `it`'],
    ['$(tasks.clown.results.a)', 'task `clown` in Pipeline `it`'],
    ['$(workspaces.source.path)', 'workspace `source` in the task `build` of Pipeline `it`'],
    [
      '$(context.pipelineRun.name)',
      'variable `context.pipelineRun.name` in the task `build` of Pipeline `it`',
    ],
  ])
    finds(pipeline(tasks(embedded(`⟦${value}⟧`))).replaceAll(/[⟦⟧]/g, ''), `CST2017 there is no ${what}`);
  finds(
    pipeline(
      tasks(own(`taskSpec:\n  steps:\n    - name: a\n      ${IMAGE}\n      script: echo $(params.url)`)),
    ),
    'CST2016 `$(params.url)` would become part of the code in `script` of step `a`',
  );
  finds(
    pipeline(tasks(embedded('x', '  params:\n    - name: ⟦url⟧\n'))),
    'CST2040 the parameter `url` of the task `build` of Pipeline `it` is used nowhere',
  );
});

test('results that a written-out Task uses make it wait', () => {
  finds(
    pipeline(
      `tasks:\n${indent([embedded('$(tasks.b.results.x)').replace('build', '⟦build⟧'), own(`${REF}runAfter: [build]`, 'b')].join('\n'), '  ')}`,
    ),
    'CST2018 tasks wait for each other in a circle: `build` after `b` after `build`',
  );
});

test('lists and maps stand where they may', () => {
  const params =
    'params:\n  - name: files\n    type: array\n  - name: repo\n    type: object\n    properties: {url: {}}\n';
  const using = (value: string): string =>
    `${params}${tasks(own(given(value)), own(given('["$(params.files[*])", $(params.repo.url)]'), 'other'))}`;
  for (const value of [
    '$(params.files[*])',
    '$(params.repo[*])',
    '{a: $(params.repo.url)}',
    '["$(params.files[*])"]',
  ])
    finds(pipeline(using(value)));
  for (const [value, variable, kind] of [
    ['x$(params.files[*])', 'params.files[*]', 'list'],
    ['["$(params.repo[*])"]', 'params.repo[*]', 'map'],
    ['{a: "$(params.files[*])"}', 'params.files[*]', 'list'],
    ['$(params.repo)', 'params.repo', 'map'],
  ])
    finds(pipeline(using(value!)), refused(`\`$(${variable})\``, `it is a ${kind}`));
  finds(pipeline(using('$(params.repo.rev)')), 'CST2017 there is no text `repo.rev` in Pipeline `it`');
});

test('the folder of a workspace takes texts, and a Pipeline knows of a workspace only whether it is bound', () => {
  const sub = (text: string): string =>
    `workspaces:\n  - name: source\n${tasks(own(`${REF}workspaces:\n  - name: source\n    subPath: ${text}`))}`;
  finds(pipeline(sub('$(context.pipelineRun.name)')));
  finds(pipeline(sub('⟦$(params.a)⟧')), 'CST2017 there is no parameter `a` in Pipeline `it`');
  finds(
    pipeline(sub('⟦$(workspaces.source.path)⟧')),
    'CST2041 nothing ever replaces `$(workspaces.source.path)` in Pipeline `it`',
  );
});

test('conditions compare one text with a list of them', () => {
  const when = (fields: string): string => own(`${REF}when:\n  - ${fields}`);
  finds(pipeline(tasks(when('input: "$(tasks.clone.results.a)"\n    operator: in\n    values: [x]'))));
  finds(
    pipeline(tasks(when('input: x\n    operator: ⟦equals⟧\n    values: [x]'))),
    'CST2009 `spec.tasks[1].when[0].operator` must be one of `in`, `notin`',
  );
  finds(
    pipeline(tasks(when('input: x\n    operator: in\n    ⟦values⟧: []'))),
    'CST2013 `spec.tasks[1].when[0].values` must have at least 1 entry',
  );
  finds(
    pipeline(tasks(when('⟦cel⟧: "true"\n    input: x\n    operator: in\n    values: [x]'))),
    'CST2006 unknown field `cel` in `spec.tasks[1].when[0]`',
  );
});

test('tasks at the end wait for all others and for nothing else', () => {
  finds(
    pipeline(`${tasks()}\n${last(own(`${REF}⟦runAfter⟧: [clone]`))}`),
    'CST2006 unknown field `runAfter` in `spec.finally[0]`',
  );
  finds(
    pipeline(
      `${tasks()}\n${last(own(`${REF}when:\n  - input: $(tasks.status)\n    operator: in\n    values: [Failed]\n`), own(given('$(tasks.build.results.a)'), 'b'))}`,
    ),
    'CST2017 there is no task `build` in Pipeline `it`',
    'CST2043 the task `b` at the end uses a result of `build`, and is skipped whenever that fails',
  );
  finds(pipeline(`⟦tasks⟧: []\n${last(own(REF))}`), 'CST2013 `spec.tasks` must have at least 1 entry');
});

test('who uses results at the end says that it is for success alone', () => {
  const result = '$(tasks.clone.results.commit)';
  finds(
    pipeline(`${tasks()}\n${last(own(given(`⟦${result}⟧`)))}`),
    'CST2043 the task `build` at the end uses a result of `clone`, and is skipped whenever that fails',
  );
  for (const status of ['tasks.clone.status', 'tasks.status'])
    finds(
      pipeline(
        `${tasks()}\n${last(own(`${given(result)}\nwhen:\n  - input: $(${status})\n    operator: in\n    values: [Succeeded]`))}`,
      ),
    );
});

const fan = (fields: string, more = REF): string => own(`${more}matrix:\n${indent(fields, '  ')}`);
const PLATFORMS = 'params:\n  - name: platform\n    value: [linux, mac]';

test('a matrix has lists of texts', () => {
  finds(pipeline(tasks(fan(PLATFORMS))));
  finds(
    pipeline(
      `params:\n  - name: all\n    type: array\n${tasks(fan('params:\n  - name: a\n    value: $(params.all[*])'))}`,
    ),
  );
  finds(
    pipeline(tasks(fan('params:\n  - name: platform\n    value: ⟦linux⟧'))),
    matrix('needs a list for `platform`'),
  );
  finds(
    pipeline(tasks(fan('params:\n  - name: platform\n    value:\n      - ⟦[⟧linux]'))),
    'CST2007 `spec.tasks[1].matrix.params[0].value[0]` must be text',
  );
  finds(
    pipeline(tasks(fan('include:\n  - params:\n      - name: a\n        ⟦value⟧: [x]'))),
    'CST2007 `spec.tasks[1].matrix.include[0].params[0].value` must be text',
  );
  finds(pipeline(tasks(fan('{}').replace('matrix:\n    {}', '⟦matrix⟧: {}'))), matrix('has no values'));
});

test('a matrix repeats no parameter', () => {
  finds(
    pipeline(tasks(fan(PLATFORMS.replace('platform', '⟦a⟧'), `${given('x')}\n`))),
    matrix('repeats `a`, which `params` gives too'),
  );
  finds(
    pipeline(tasks(fan('include:\n  - params:\n      - name: ⟦a⟧\n        value: x', `${given('x')}\n`))),
    matrix('repeats `a`, which `params` gives too'),
  );
  finds(
    pipeline(tasks(fan(`${PLATFORMS}\n  - name: ⟦platform⟧\n    value: [bsd]`))),
    'CST2014 `spec.tasks[1].matrix.params` holds the same entry twice',
  );
});

test('a matrix makes at most 256 runs', () => {
  const list = (name: string, size: number): string =>
    `  - name: ${name}\n    value: [${Array.from({ length: size }, (_, index) => `v${index}`).join(', ')}]`;
  const lists = (first: number, second: number, more = ''): string =>
    pipeline(tasks(fan(`params:\n${list('a', first)}\n${list('b', second)}${more}`)));
  const include = (value: string): string =>
    `\ninclude:\n  - params:\n      - name: a\n        value: ${value}`;
  finds(lists(16, 16));
  finds(lists(16, 17), matrix('makes 272 runs, and Tekton starts at most 256'));
  finds(lists(16, 16, include('v3')));
  finds(lists(16, 16, include('other')), matrix('makes 257 runs, and Tekton starts at most 256'));
});

test('the results of a matrix are used as a whole', () => {
  const use = (value: string): string => pipeline(tasks(fan(PLATFORMS), own(given(value), 'b')));
  finds(use('$(tasks.build.results.digest[*])'));
  finds(use('$(tasks.build.matrix.length)'));
  for (const part of ['', '[0]'])
    finds(use(`⟦$(tasks.build.results.digest${part})⟧`), matrix('gives its results as a list alone'));
  finds(
    pipeline(tasks(own(given('⟦$(tasks.clone.matrix.length)⟧')))),
    refused('`$(tasks.clone.matrix.length)`', 'the task has no matrix'),
  );
});

test('a result is named in full', () => {
  for (const value of ['$(tasks.clone.results)', '$(tasks.clone.outputs.a)', '$(tasks.clone.results.a.b.c)'])
    finds(
      pipeline(tasks(own(given(`⟦${value}⟧`)))),
      refused(`\`${value}\``, 'it is neither a result nor a status'),
    );
});

test('names of tasks, retries and times have forms that Tekton takes', () => {
  for (const [fields, code] of [
    ['retries: ⟦-1⟧', 'CST2011 `spec.tasks[1].retries` must be at least 0'],
    ['timeout: ⟦soon⟧', 'CST2010 `spec.tasks[1].timeout` does not have the required form'],
    ['onError: ⟦ignore⟧', 'CST2009 `spec.tasks[1].onError` must be one of `continue`, `stopAndFail`'],
  ] as const)
    finds(pipeline(tasks(own(`${REF}${fields}`))), code);
  finds(pipeline(tasks(own(REF, '⟦Build⟧'))), 'CST2010 `spec.tasks[1].name` does not have the required form');
  finds(pipeline(tasks(own(REF, '⟦clone⟧'))), 'CST2014 `spec.tasks` holds the same entry twice');
  finds(
    pipeline(tasks(own(`${REF}params:\n  - {name: a, value: x}\n  - {name: ⟦a⟧, value: x}`))),
    'CST2014 `spec.tasks[1].params` holds the same entry twice',
  );
});

test.run();
