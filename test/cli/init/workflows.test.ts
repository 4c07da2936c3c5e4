import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Any, documentAt, documentsOf } from './pipelines.ts';

const test = suite('workflows of GitHub, Forgejo and Gitea');

const WORKFLOWS = new Map((['github', 'forgejo', 'gitea'] as const).map(name => [name, documentsOf(name)]));
const ALL: readonly (readonly [path: string, workflow: Any])[] = [...WORKFLOWS.values()].flatMap(files =>
  [...files.keys()].map(path => [path, documentAt(files, path)] as const),
);
const jobsOf = (workflow: Any): readonly Any[] => Object.values(workflow.jobs);
const stepsOf = (workflow: Any): readonly Any[] => jobsOf(workflow).flatMap(job => job.steps ?? []);

test('every workflow states permissions, and writes contents only where it publishes', () => {
  for (const [path, workflow] of ALL) {
    assert.ok(workflow.permissions !== undefined, path);
    for (const [name, job] of Object.entries<Any>(workflow.jobs)) {
      const granted = job.permissions ?? workflow.permissions;
      assert.equal(granted, { contents: name === 'publish' ? 'write' : 'read' }, `${path} ${name}`);
    }
  }
});

test('no workflow runs with the rights of the repository on code of a pull request', () => {
  for (const [path, workflow] of ALL) {
    assert.not.ok('pull_request_target' in workflow.on, path);
    assert.not.ok('workflow_run' in workflow.on, path);
    if ('pull_request' in workflow.on) {
      assert.match(workflow.jobs.publish.if, /^github\.event_name == 'push'$/);
      for (const [name, job] of Object.entries<Any>(workflow.jobs))
        if (name !== 'publish') assert.not.match(job.if, /== 'push'/);
    }
  }
});

test('scripts hold no expressions, only variables in quotes', () => {
  const scripts = ALL.flatMap(([path, workflow]) =>
    stepsOf(workflow).flatMap(step => (step.run === undefined ? [] : [[path, step.run as string]])),
  );
  assert.is(scripts.length, 7 + 7 + 7);
  for (const [path, script] of scripts) assert.not.match(script!, '${{', path);
});

test('no credentials are left in the checkout, and only the publishing step sees a token', () => {
  for (const [path, workflow] of ALL) {
    for (const step of stepsOf(workflow)) {
      if (step.uses?.startsWith('actions/checkout@'))
        assert.is(step.with['persist-credentials'], false, path);
      const isPublish = / publish --root /.test(step.run ?? '');
      assert.is(JSON.stringify(step).includes('secrets.'), isPublish, path);
    }
    for (const job of jobsOf(workflow)) assert.not.match(JSON.stringify(job.env ?? {}), 'secrets.');
  }
});

test('publishing has the whole history and runs one at a time, to its end', () => {
  const publishing = ALL.flatMap(([, workflow]) =>
    jobsOf(workflow).filter(job => job.steps?.some((step: Any) => / publish --root /.test(step.run ?? ''))),
  );
  assert.is(publishing.length, 3);
  for (const job of publishing) {
    assert.is(job.steps[0].with['fetch-depth'], 0);
    assert.equal(job.concurrency, { group: 'cistern-publish', 'cancel-in-progress': false });
  }
});

test('a plan has the history that says what it is compared with, and who decided', () => {
  const planning = ALL.flatMap(([, workflow]) => jobsOf(workflow)).filter(job =>
    job.steps?.some((step: Any) => / plan --root /.test(step.run ?? '')),
  );
  assert.is(planning.length, 3);
  for (const job of planning) assert.is(job.steps[0].with['fetch-depth'], 0);
});

test('a caller and what it calls do not wait for the same group', () => {
  const files = WORKFLOWS.get('github')!;
  for (const job of jobsOf(documentAt(files, '.github/workflows/cistern.yml'))) {
    assert.is(job.concurrency, undefined);
    const called = documentAt(files, job.uses.replace('./', ''));
    assert.ok(jobsOf(called).every(inner => inner.concurrency !== undefined));
  }
});

test('the caller gives its reusable workflows what they require and nothing they do not know', () => {
  const files = WORKFLOWS.get('github')!;
  for (const job of jobsOf(documentAt(files, '.github/workflows/cistern.yml'))) {
    const { inputs, secrets = {} } = documentAt(files, job.uses.replace('./', '')).on.workflow_call;
    for (const name of Object.keys(job.with)) assert.ok(name in inputs, name);
    for (const [name, input] of Object.entries<Any>(inputs)) if (input.required) assert.ok(name in job.with);
    for (const name of Object.keys(job.secrets ?? {})) assert.ok(name in secrets, name);
  }
});

test('actions and images are named by a version', () => {
  for (const [path, workflow] of ALL) {
    for (const { uses } of stepsOf(workflow)) {
      if (uses !== undefined) assert.match(uses, /^actions\/[a-z-]+@v\d+$/, path);
    }
    for (const { container } of jobsOf(workflow)) {
      if (container !== undefined) assert.match(container.image, /^[a-z]+:\d/, path);
    }
  }
});

test('every job ends some time', () => {
  for (const [path, workflow] of ALL) {
    for (const job of jobsOf(workflow))
      assert.ok(job.uses !== undefined || job['timeout-minutes'] <= 30, path);
  }
});

test('checks trust no cache that came with the commit', () => {
  const checks = ALL.flatMap(([, workflow]) => stepsOf(workflow)).filter(step =>
    / (check|apps|plan) --root /.test(step.run ?? ''),
  );
  assert.is(checks.length, 9);
  for (const { run } of checks) assert.match(run, ' --no-cache');
});

test('annotations are asked for where they are understood', () => {
  const runs = (name: 'github' | 'forgejo'): string =>
    [...WORKFLOWS.get(name)!.values()]
      .flatMap(([workflow]) => stepsOf(workflow).map(({ run }) => run))
      .join();
  assert.match(runs('github'), 'check --root "$CISTERN_ROOT" --no-cache --format github');
  assert.match(runs('github'), '--format markdown --output "$GITHUB_STEP_SUMMARY"');
  assert.not.match(runs('forgejo'), '--format');
});

test.run();
