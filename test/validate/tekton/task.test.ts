import { suite } from 'uvu';
import { finds, IMAGE, indent, task } from './documents.ts';

const test = suite('validate/tekton/task');

const PARAM = 'params:\n  - name: url';
const env = (value: string): string => `env:\n  - name: A\n    value: ${value}`;
const alone = (step: string, more: string): string =>
  task(step).replace('spec:\n', `spec:\n${indent(more, '  ')}\n`);
const refused = (what: string, reason: string): string =>
  `CST2019 ${what} would be refused by Tekton: ${reason}`;

test('a parameter or a result that nothing uses is refused', () => {
  finds(
    alone('script: x', 'params:\n  - name: ⟦url⟧'),
    'CST2040 the parameter `url` of Task `it` is used nowhere',
  );
  finds(
    alone('script: x', 'results:\n  - name: ⟦commit⟧'),
    'CST2040 the result `commit` of Task `it` is used nowhere',
  );
  finds(alone('script: date > /tekton/results/commit', 'results:\n  - name: commit'));
});

test('a misspelled use is one mistake, not two', () => {
  finds(alone(env('⟦$(params.ulr)⟧'), PARAM), 'CST2017 there is no parameter `ulr` in Task `it`');
});

const MAP =
  'params:\n  - name: repo\n    type: object\n    properties:\n      a: {}\n      ref: {type: string}';

test('a map of texts has declared names, and its texts are used one by one', () => {
  finds(task(env('$(params.repo.ref)'), MAP));
  finds(task(env('⟦$(params.repo.rev)⟧'), MAP), 'CST2017 there is no text `repo.rev` in Task `it`');
  for (const value of ['$(params.repo)', '$(params.repo[*])', '$(params.repo[0])'])
    finds(task(env(`⟦${value}⟧`), MAP), refused(`\`${value}\``, 'it is a map'));
  finds(
    task(env('⟦$(params.url.host)⟧'), PARAM),
    refused('`$(params.url.host)`', 'it is one text and has no names'),
  );
});

test('a map without names, and names of what is no map, are refused', () => {
  finds(
    alone(env('⟦$(params.repo.a)⟧'), 'params:\n  - name: repo\n    type: ⟦object⟧'),
    refused('the parameter `repo`', 'it is a map whose names nobody declares'),
    'CST2017 there is no text `repo.a` in Task `it`',
  );
  finds(
    alone(env('$(params.url)'), 'params:\n  - name: url\n    type: string\n    ⟦properties⟧:\n      a: {}'),
    refused('the parameter `url`', 'it has properties and is no map'),
  );
  finds(
    alone('script: date > $(results.it.path)', 'results:\n  - name: it\n    type: ⟦object⟧'),
    refused('the result `it`', 'it is a map whose names nobody declares'),
  );
});

test('the default of a map has only declared names', () => {
  finds(
    task('script: x', `${MAP}\n    default:\n      a: x\n      b: ⟦z⟧`),
    refused('the parameter `repo`', 'its default has `b`, which is not declared'),
  );
  finds(task('script: x', `${MAP}\n    default: {a: x}`));
});

test('variables in defaults, and forms that Tekton does not know, are never replaced', () => {
  finds(
    task('script: x', 'params:\n  - name: a\n    default: ⟦$(params.b)⟧\n  - name: b'),
    'CST2041 nothing ever replaces `$(params.b)` in a default of Task `it`',
  );
  finds(
    task(env('⟦$(results.it)⟧'), 'results:\n  - name: it'),
    'CST2041 nothing ever replaces `$(results.it)` in Task `it`',
  );
  finds(
    task(env('⟦$(workspaces.source)⟧'), 'workspaces:\n  - name: source'),
    'CST2041 nothing ever replaces `$(workspaces.source)` in Task `it`',
  );
});

test('of other steps there is the exit code alone', () => {
  finds(task('script: cat $(steps.step-last.exitCode.path)'));
  for (const variable of ['steps.step-lost.exitCode.path', 'steps.last.outputs', 'step.results.a.path'])
    finds(task(env(`⟦$(${variable})⟧`)), `CST2017 there is no variable \`${variable}\` in Task \`it\``);
  finds(
    task('script: echo $(steps.last.results.x)'),
    'CST2016 `$(steps.last.results.x)` would become part of the code in `script` of step `build`',
    'CST2017 there is no variable `steps.last.results.x` in Task `it`',
  );
});

const sidecar = (fields: string): string =>
  `${task('script: x')}  sidecars:\n    - name: proxy\n      ${IMAGE}\n${indent(fields, '      ')}\n`;

test('a sidecar is checked like a step', () => {
  finds(sidecar('args: ["--port=80"]\nreadinessProbe:\n  tcpSocket: {port: 80}'));
  finds(
    sidecar('script: echo $(params.url)'),
    'CST2016 `$(params.url)` would become part of the code in `script` of step `proxy`',
  );
  finds(
    sidecar('script: x\n⟦command⟧: [sh]'),
    refused('the sidecar `proxy`', 'it has a script and a command'),
  );
  finds(
    sidecar('volumeMounts:\n  - name: ⟦cache⟧\n    mountPath: /cache'),
    'CST2017 there is no volume `cache` in Task `it`',
  );
  finds(
    sidecar('env:\n  - name: A\n    value: ⟦$(params.a)⟧'),
    'CST2017 there is no parameter `a` in Task `it`',
  );
});

test('a sidecar has a name of its own, and a probe of one sort', () => {
  finds(
    sidecar('args: []').replace('name: proxy', 'name: ⟦tekton-log-results⟧'),
    refused('the sidecar `tekton-log-results`', 'the name belongs to Tekton'),
  );
  finds(
    sidecar('⟦readinessProbe⟧:\n  periodSeconds: 1'),
    refused('the sidecar `proxy`', 'its probe is of no sort, or of several'),
  );
  finds(
    sidecar('args: []\n- name: ⟦proxy⟧\n  image: x').replace(
      '      - name: ⟦proxy⟧\n        image',
      '    - name: ⟦proxy⟧\n      image',
    ),
    'CST2014 `spec.sidecars` holds the same entry twice',
  );
});

test('names of steps, parameters, workspaces and volumes are unique', () => {
  for (const [list, entry] of [
    ['params', '{name: a}'],
    ['workspaces', '{name: a}'],
    ['results', '{name: a}'],
    ['volumes', '{name: a, emptyDir: {}}'],
  ])
    finds(
      alone('script: x', `${list}:\n  - ${entry}\n  - ${entry!.replace('name: a', 'name: ⟦a⟧')}`),
      `CST2014 \`spec.${list}\` holds the same entry twice`,
    );
  finds(
    task('script: x').replace('name: last', 'name: ⟦build⟧'),
    'CST2014 `spec.steps` holds the same entry twice',
  );
});

test('a workspace of one container alone is one of the Task', () => {
  const own = 'workspaces:\n  - name: ';
  finds(task(`${own}source`, 'workspaces:\n  - name: source'));
  finds(task(`${own}⟦source⟧`), 'CST2017 there is no workspace `source` in Task `it`');
});

test('variables of a container come from one source at a time', () => {
  finds(task('envFrom:\n  - secretRef: {name: a}\n  - configMapRef: {name: b}\n    prefix: B_'));
  finds(
    task('envFrom:\n  - ⟦secretRef⟧: {name: a}\n    configMapRef: {name: b}'),
    refused('the step `build`', 'it takes variables from two sources at once, or from none'),
  );
});

test('a name, a type or a field that no Task has is refused by its schema', () => {
  for (const [step, code] of [
    ['onError: ⟦ignore⟧', 'CST2009 `spec.steps[0].onError` must be one of `continue`, `stopAndFail`'],
    ['timeout: ⟦-1s⟧', 'CST2010 `spec.steps[0].timeout` does not have the required form'],
    ['⟦ref⟧: {name: a}', 'CST2006 unknown field `ref` in `spec.steps[0]`'],
    ['⟦stdoutConfig⟧: {}', 'CST2006 unknown field `stdoutConfig` in `spec.steps[0]`'],
  ] as const)
    finds(task(step), code);
  finds(
    task('script: x').replace('name: last', 'name: ⟦Last⟧'),
    'CST2010 `spec.steps[1].name` does not have the required form',
  );
  finds(
    alone('script: x', 'params:\n  - name: a\n    type: ⟦number⟧'),
    'CST2009 `spec.params[0].type` must be one of `string`, `array`, `object`',
  );
  finds(
    alone('script: x', 'params:\n  - name: a\n    ⟦enum⟧: [x]'),
    'CST2006 unknown field `enum` in `spec.params[0]`',
  );
  finds(
    alone('script: x', 'results:\n  - name: ⟦_a⟧'),
    'CST2010 `spec.results[0].name` does not have the required form',
  );
});

test.run();
