import { suite } from 'uvu';
import { finds, indent, pipeline, task } from './documents.ts';

const test = suite('validate/tekton/rules');

const PARAMS = 'params:\n  - name: revision\n  - name: files\n    type: array';

test('values from outside reach code through the environment', () => {
  finds(
    task(
      'env:\n  - name: REVISION\n    value: $(params.revision)\nscript: |\n  git checkout "$REVISION"',
      PARAMS,
    ),
  );
});

test('a value from outside inside a script is refused, however it is written', () => {
  for (const variable of [
    'params.revision',
    "params['revision']",
    'params["revision"]',
    'params.files[*]',
    'tasks.clone.results.commit',
    'workspaces.source.path',
    'context.taskRun.name',
    'params.any thing',
  ]) {
    finds(
      task(`script: |\n  echo $(${variable})`, PARAMS),
      `CST2016 \`$(${variable})\` would become part of the code in \`script\` of step \`build\``,
    );
  }
  finds(
    task('script: |\n  echo $$(params.revision)', PARAMS),
    'CST2016 `$(params.revision)` would become part of the code in `script` of step `build`',
  );
});

test('paths that Tekton chooses itself are fine in a script', () => {
  finds(task('script: |\n  git rev-parse HEAD > $(results.commit.path)', 'results:\n  - name: commit'));
  finds(
    task('script: |\n  date > $(results.comit.path)', 'results:\n  - name: commit'),
    'CST2017 there is no result `comit` in Task `it`',
  );
});

test('arguments are code where an interpreter is told so, and data elsewhere', () => {
  finds(task('args: ["--revision=$(params.revision)"]', PARAMS));
  for (const [command, args] of [
    ['[sh, -c]', '[⟦"git checkout $(params.revision)"⟧]'],
    ['[bash, -euxc]', '[⟦"git checkout $(params.revision)"⟧]'],
    ['[node]', '[--eval, ⟦"git($(params.revision))"⟧]'],
  ]) {
    finds(
      task(`command: ${command}\nargs: ${args}`, PARAMS),
      'CST2016 `$(params.revision)` would become part of the code in `args` of step `build`',
    );
  }
  finds(
    task('command: [sh, -c, ⟦"echo $(params.revision)"⟧]', PARAMS),
    'CST2016 `$(params.revision)` would become part of the code in `command` of step `build`',
  );
});

test('what a Task refers to is declared', () => {
  const env = (value: string): string => `env:\n  - name: A\n    value: ⟦${value}⟧`;
  for (const [value, what] of [
    ['$(params.revison)', 'parameter `revison`'],
    ['$(workspaces.source.path)', 'workspace `source`'],
    ['$(results.commit.path)', 'result `commit`'],
    ['$(tasks.clone.results.commit)', 'variable `tasks.clone.results.commit`'],
    ['$(context.pipelineRun.name)', 'variable `context.pipelineRun.name`'],
  ])
    finds(task(env(value!), PARAMS), `CST2017 there is no ${what} in Task \`it\``);
  finds(task(env('$(context.taskRun.name) $(HOME)').replaceAll(/[⟦⟧]/g, ''), PARAMS));
});

test('a list stands alone among arguments and nowhere else', () => {
  finds(task('args: ["$(params.files[*])", "$(params.files[0])", x]', PARAMS));
  for (const args of ['a$(params.files[*])', '$(params.files)'])
    finds(
      task(`args: [⟦"${args}"⟧]`, PARAMS),
      `CST2019 \`${args.slice(args.indexOf('$'))}\` would be refused by Tekton: it is a list`,
    );
  finds(
    task('env:\n  - name: A\n    value: ⟦$(params.files[*])⟧', PARAMS),
    'CST2019 `$(params.files[*])` would be refused by Tekton: it is a list',
  );
  finds(
    task('args: [⟦"$(params.revision[*])"⟧]', PARAMS),
    'CST2019 `$(params.revision[*])` would be refused by Tekton: it is one text and no list',
  );
});

test('a default is of the type of its parameter, and says it where nothing else does', () => {
  finds(task('args: ["$(params.a[*])"]', 'params:\n  - name: a\n    default: [x]'));
  finds(
    task('script: x', 'params:\n  - name: a\n    type: array\n    default: ⟦x⟧'),
    'CST2019 the parameter `a` would be refused by Tekton: its default is not of its type',
  );
});

test('volumes are declared, of one sort, and leave Tekton its own', () => {
  const mount = (name: string, path: string): string =>
    `volumeMounts:\n  - name: ${name}\n    mountPath: ${path}`;
  const CACHE = 'volumes:\n  - name: cache\n    emptyDir: {}';
  finds(task(mount('cache', '/tekton/home/.cache'), CACHE));
  finds(task(mount('⟦cash⟧', '/cache'), CACHE), 'CST2017 there is no volume `cash` in Task `it`');
  finds(
    task(mount('cache', '⟦/tekton/results⟧'), CACHE),
    'CST2019 the folder `/tekton/results` would be refused by Tekton: it belongs to Tekton',
  );
  finds(
    task('script: x', 'volumes:\n  - name: ⟦cache⟧'),
    'CST2019 the volume `cache` would be refused by Tekton: it is of no sort',
  );
  finds(
    task(mount('cache', '/workspace/source'), `${CACHE}\nworkspaces:\n  - name: ⟦source⟧`),
    'CST2019 the workspace `source` would be refused by Tekton: something else is mounted there',
  );
});

test('a step has a script or a command, and a variable one value', () => {
  finds(
    task('script: x\n⟦command⟧: [sh]'),
    'CST2019 the step `build` would be refused by Tekton: it has a script and a command',
  );
  finds(
    task(
      'env:\n  - name: ⟦A⟧\n    value: x\n    valueFrom:\n      fieldRef:\n        fieldPath: metadata.name',
    ),
    'CST2019 the variable `A` would be refused by Tekton: it has two values',
  );
});

test('annotations and labels of Argo CD are refused', () => {
  const text = task('script: x').replace(
    '  name: it\n',
    '  name: it\n  annotations:\n    argocd.argoproj.io/sync-options: Prune=false\n',
  );
  finds(text, 'CST2015 `argocd.argoproj.io/sync-options` is not a valid key in `metadata.annotations`');
});

const CLONE = '- name: clone\n  taskRef:\n    name: clone';
const tasks = (more: string): string => `tasks:\n${indent(CLONE, '  ')}\n${indent(more, '  ')}`;
const using = (value: string): string =>
  `- name: build\n  taskRef:\n    name: build\n  params:\n    - name: a\n      value: ${value}`;

test('what a Pipeline refers to is declared', () => {
  finds(
    pipeline(
      `params:\n  - name: revision\n${tasks(using('$(params.revision) $(tasks.clone.results.commit)'))}`,
    ),
  );
  for (const [value, what] of [
    ['$(params.revision)', 'parameter `revision`'],
    ['$(tasks.clown.results.commit)', 'task `clown`'],
    ['$(workspaces.source.bound)', 'workspace `source`'],
    ['$(context.taskRun.name)', 'variable `context.taskRun.name`'],
    ['$(date)', 'variable `date`'],
  ])
    finds(pipeline(tasks(using(`⟦${value}⟧`))), `CST2017 there is no ${what} in Pipeline \`it\``);
  finds(
    pipeline(tasks(`- name: build\n  taskRef:\n    name: build\n  workspaces:\n    - name: ⟦source⟧`)),
    'CST2017 there is no workspace `source` in Pipeline `it`',
  );
  finds(
    pipeline(tasks(`- name: build\n  taskRef:\n    name: build\n  runAfter: [⟦clown⟧]`)),
    'CST2017 there is no task `clown` in Pipeline `it`',
  );
});

test('how tasks went is known at the end alone', () => {
  const status = '$(tasks.clone.status)';
  finds(
    pipeline(tasks(using(`⟦${status}⟧`))),
    'CST2019 `$(tasks.clone.status)` would be refused by Tekton: only tasks at the end see how others went',
  );
  finds(
    pipeline(`tasks:\n${indent(CLONE, '  ')}\nfinally:\n${indent(using(`${status} $(tasks.status)`), '  ')}`),
  );
});

test('results of a Pipeline are results of its tasks', () => {
  const results = (value: string): string => `results:\n  - name: commit\n    value: ${value}\n${tasks('')}`;
  finds(pipeline(results('$(tasks.clone.results.commit)')));
  for (const value of ['text', '$(params.a)', '$(tasks.clone.status)'])
    finds(
      pipeline(results(`⟦${value}⟧`)),
      'CST2019 the result `commit` would be refused by Tekton: it is no result of a task',
    );
});

test('tasks that wait for each other are found, by order and by results', () => {
  const after = (name: string, more: string): string =>
    `- name: ${name}\n  taskRef:\n    name: x\n${indent(more, '  ')}`;
  const circle = [
    after('⟦b⟧', 'runAfter: [c]'),
    after('c', 'params:\n  - name: a\n    value: $(tasks.d.results.x)'),
    after('d', 'when:\n  - input: $(tasks.b.results.y)\n    operator: in\n    values: [x]'),
  ].join('\n');
  finds(
    pipeline(tasks(circle)),
    'CST2018 tasks wait for each other in a circle: `b` after `c` after `d` after `b`',
  );
  finds(
    pipeline(tasks(after('⟦b⟧', 'runAfter: [b]'))),
    'CST2018 tasks wait for each other in a circle: `b` after `b`',
  );
  finds(pipeline(tasks([after('b', 'runAfter: [clone]'), after('c', 'runAfter: [clone, b]')].join('\n'))));
});

test('a name is used once, also at the end, and an error is either tried again or passed over', () => {
  finds(
    pipeline(`tasks:\n${indent(CLONE, '  ')}\nfinally:\n${indent(CLONE.replace('clone', '⟦clone⟧'), '  ')}`),
    'CST2014 `spec.tasks` with `spec.finally` holds the same entry twice',
  );
  finds(
    pipeline(tasks('- name: b\n  taskRef:\n    name: b\n  retries: 2\n  onError: ⟦continue⟧')),
    'CST2019 the task `b` would be refused by Tekton: it goes on after an error and tries again as well',
  );
});

test('a folder of two kinds takes both and names both', () => {
  finds(
    task('script: x').replace('kind: Task', 'kind: ⟦Integration⟧'),
    'CST2003 a file in this folder must hold a document of kind `Pipeline` or `Task` or `PipelineTemplate`, not `Integration`',
  );
  finds(
    task('script: x').replace('tekton.dev/v1', '⟦tekton.dev/v1beta1⟧'),
    'CST2001 `apiVersion` must be `tekton.dev/v1`',
  );
  finds(task('script: x').replace('kind: Task', 'kind: ⟦Tusk⟧'), 'CST2002 unknown kind `Tusk`');
});

test.run();
