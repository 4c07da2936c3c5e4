import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentAt, documentsOf } from './pipelines.ts';

const test = suite('the pipeline of GitLab');
const pipeline = documentAt(documentsOf('gitlab'), '.gitlab-ci.yml');
const check = pipeline['cistern:check'];
const plan = pipeline['cistern:plan'];
const publish = pipeline['cistern:publish'];

test('merge requests are checked and the default branch is published, by rules that never meet', () => {
  for (const { rules } of [check, plan])
    assert.equal(rules, [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
  assert.equal(publish.rules, [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
  for (const job of [check, plan, publish]) {
    assert.ok(pipeline.stages.includes(job.stage));
    assert.is(job.extends, '.cistern');
    assert.is(job.only ?? job.except, undefined);
  }
});

test('publishing has the whole history and runs one at a time, to its end', () => {
  assert.is(publish.variables.GIT_DEPTH, '0');
  assert.is(publish.resource_group, 'cistern-publish');
  assert.is(publish.interruptible, false);
});

test('the token is given to publishing alone', () => {
  assert.is(publish.variables.CISTERN_GIT_TOKEN, '$CI_JOB_TOKEN');
  for (const part of [pipeline.variables, pipeline['.cistern'], check, plan])
    assert.not.match(JSON.stringify(part), 'TOKEN');
});

test('lines of scripts are single strings, and variables in them are quoted', () => {
  const lines = [...pipeline['.cistern'].before_script, ...check.script, ...plan.script, ...publish.script];
  for (const line of lines) {
    assert.type(line, 'string');
    assert.not.match(line.replaceAll(/"[^"]*"/g, ''), '$');
  }
  for (const line of [...check.script, plan.script[1]]) assert.match(line, ' --no-cache');
});

test.run();
