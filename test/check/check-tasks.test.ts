import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkTasks } from '../../src/check/check-tasks.ts';
import type { JsonMap } from '../../src/source/json.ts';
import { DIGEST } from '../workspace.ts';
import { findings, manifest } from './manifests.ts';

const test = suite('check-tasks');

const SECURITY: JsonMap = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
};
const STEP: JsonMap = { name: 'run', image: `registry.example.org/git@${DIGEST}` };

const check = (spec: JsonMap) =>
  findings(find => checkTasks([manifest('tekton.dev/v1', 'Task', 'clone', { spec })], '1.36', find)).map(
    ({ code, message, at }) => [code, message, at && 'field' in at && at.field.join('.')],
  );

test('a Task whose steps are restricted and pinned passes, each by itself or by the template', () => {
  assert.equal(check({ steps: [{ ...STEP, securityContext: SECURITY }] }), []);
  assert.equal(check({ stepTemplate: { securityContext: SECURITY }, steps: [STEP, STEP] }), []);
});

test('what the pod of a run may say does not count', () => {
  const codes = check({ steps: [STEP] }).map(([code]) => code);
  assert.equal(new Set(codes), new Set(['CST5101']));
  assert.is(codes.length, 4);
});

test('a step that undoes its template is found', () => {
  const privileged = { ...STEP, securityContext: { privileged: true } };
  const [[code, , field] = [], ...others] = check({
    stepTemplate: { securityContext: SECURITY },
    steps: [STEP, privileged],
  });
  assert.equal([code, field, others], ['CST5101', 'spec.steps.1.securityContext.privileged', []]);
});

test('a volume of the node is found', () => {
  const [[code, , field] = []] = check({
    stepTemplate: { securityContext: SECURITY },
    steps: [STEP],
    volumes: [{ name: 'node', hostPath: { path: '/' } }],
  });
  assert.equal([code, field], ['CST5101', 'spec.volumes.0']);
});

test('an image by tag or by a parameter is found', () => {
  for (const image of ['git:2', '$(params.image)', `$(params.image)@sha256:0`]) {
    const all = check({ stepTemplate: { securityContext: SECURITY }, steps: [{ ...STEP, image }] });
    assert.equal(all, [
      ['CST5102', `Task \`clone\`: image \`${image}\` is not pinned by a digest`, 'spec.steps.0.image'],
    ]);
  }
});

test('sidecars and Tasks that are written into Pipelines are checked like steps', () => {
  const template = { stepTemplate: { securityContext: SECURITY }, steps: [STEP] };
  const sidecar = { ...STEP, name: 'proxy', securityContext: SECURITY };
  assert.equal(check({ ...template, sidecars: [sidecar] }), []);
  const bare = check({ ...template, sidecars: [{ name: 'proxy', image: 'proxy:2' }] });
  assert.equal(new Set(bare.map(([code]) => code)), new Set(['CST5101', 'CST5102']));
  assert.equal(bare.at(-1)!.at(2), 'spec.sidecars.0.image');
  const pipeline = (taskSpec: JsonMap) =>
    findings(find =>
      checkTasks(
        [manifest('tekton.dev/v1', 'Pipeline', 'build', { spec: { tasks: [], finally: [{ taskSpec }] } })],
        '1.36',
        find,
      ),
    ).map(({ code, at }) => [code, at && 'field' in at && at.field.join('.')]);
  assert.equal(pipeline(template), []);
  assert.equal(pipeline({ ...template, steps: [{ ...STEP, image: 'git:2' }] }), [
    ['CST5102', 'spec.finally.0.taskSpec.steps.0.image'],
  ]);
});

test('kinds of the same name in other groups are not looked at', () => {
  const other = manifest('example.org/v1', 'Task', 'clone', { spec: { steps: [{ image: 'x' }] } });
  assert.equal(
    findings(find => checkTasks([other], '1.36', find)),
    [],
  );
});

test.run();
