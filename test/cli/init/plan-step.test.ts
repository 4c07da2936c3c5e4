import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { GIT_VARIABLES, inSandbox, makeRepository, type Repository } from '../../extract/repository.ts';
import { DIGEST, environmentOf, minimalWorkspace, REPOSITORY, releaseOf } from '../../workspace.ts';
import { type Any, documentAt, documentsOf } from './pipelines.ts';

const test = suite('the plan in a pipeline');

const RELEASE = 'environments/dev/integrations/orders.yaml';
const ELSEWHERE = 'environments/dev/environment.yaml';

interface Place {
  readonly catalog: Repository;
  /** Where `RUNNER_TEMP` and the checkout are. */
  readonly folder: string;
  /** The branch as it was when the change began, and as it is now. */
  readonly began: string;
  readonly base: string;
}

/** A pull request that changes a release, while its base got a change of its own; checked out as it is, unmerged. */
function inPullRequest(action: (place: Place) => void, gate = ''): Promise<void> {
  return inSandbox(async folder => {
    const catalog = makeRepository(join(folder, 'catalog'));
    const began = catalog.commit({ ...minimalWorkspace(), [ELSEWHERE]: environmentOf('dev') + gate });
    catalog.git(['checkout', '-q', '-b', 'change']);
    catalog.commit({ [RELEASE]: releaseOf('orders').replace(DIGEST, DIGEST.replace('65fb', '0000')) });
    catalog.git(['checkout', '-q', 'main']);
    const moved = environmentOf('dev').replace('dev.example.org', 'moved.example.org') + gate;
    const base = catalog.commit({ [ELSEWHERE]: moved });
    catalog.git(['checkout', '-q', 'change']);
    const program = join(folder, 'cistern/bin/cistern');
    mkdirSync(dirname(program), { recursive: true });
    const loader = join(REPOSITORY, 'node_modules/tsx/dist/loader.mjs');
    const main = join(REPOSITORY, 'src/cli/main.ts');
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" --import "${loader}" "${main}" "$@"\n`);
    chmodSync(program, 0o755);
    action({ catalog, folder, began, base });
  });
}

function runScript({ catalog, folder }: Place, script: string, variables: Readonly<Record<string, string>>) {
  const env = { ...GIT_VARIABLES, RUNNER_TEMP: folder, CISTERN_ROOT: '.', ...variables };
  return spawnSync('bash', ['-e', '-c', script], { cwd: catalog.root, env, encoding: 'utf8' });
}

function planStepOf(workflow: Any): string {
  return workflow.jobs.plan.steps.find(({ run }: Any) => / plan --root /.test(run ?? '')).run;
}

/** Checks the merge out, as GitHub does, and makes the plan of its workflow. */
function planOnGithub(place: Place): { readonly status: number | null; readonly summary: string } {
  place.catalog.git(['checkout', '-q', '--detach', place.base]);
  place.catalog.git(['merge', '-q', '--no-ff', '-m', 'Merge', 'change']);
  const script = planStepOf(documentAt(documentsOf('github'), '.github/workflows/cistern-check.yml'));
  const file = join(place.folder, 'summary.md');
  const { status } = runScript(place, script, { CISTERN_BASE: 'HEAD^1', GITHUB_STEP_SUMMARY: file });
  return { status, summary: readFileSync(file, 'utf8') };
}

test('on GitHub, the summary says what the pull request does, and not what its base did meanwhile', () =>
  inPullRequest(place => {
    const { status, summary } = planOnGithub(place);
    assert.is(status, 0);
    assert.match(summary, '## Plan: 1 object: 1 changed');
    assert.match(summary, 'restart');
    assert.not.match(summary, 'moved.example.org');
  }));

test('on GitHub, what an environment refuses is red, and the summary says why', () =>
  inPullRequest(place => {
    const { status, summary } = planOnGithub(place);
    assert.is(status, 1);
    assert.match(summary, 'refused');
  }, '  plan:\n    failOn: [restart]\n'));

for (const provider of ['forgejo', 'gitea'] as const)
  test(`on ${provider}, where a pull request is checked out unmerged, the plan begins where it began`, () =>
    inPullRequest(place => {
      const script = planStepOf(documentAt(documentsOf(provider), `.${provider}/workflows/cistern.yml`));
      const ended = runScript(place, script, { CISTERN_BASE: place.base });
      assert.is(ended.status, 0, ended.stderr);
      assert.match(ended.stdout, '1 object: 1 changed');
      assert.not.match(ended.stdout, 'moved.example.org');
    }));

test('on GitLab, the page is of the merge request, for both ways to check one out', () =>
  inPullRequest(place => {
    const job = documentAt(documentsOf('gitlab'), '.gitlab-ci.yml')['cistern:plan'];
    const script = ['cistern_folder="$RUNNER_TEMP/cistern"', ...job.script].join('\n');
    const page = join(place.catalog.root, job.artifacts.paths[0]);
    const seen = (variables: Readonly<Record<string, string>>): void => {
      const ended = runScript(place, script, { CI_MERGE_REQUEST_DIFF_BASE_SHA: place.began, ...variables });
      assert.is(ended.status, 0, ended.stderr);
      assert.match(ended.stdout, '1 object: 1 changed');
      assert.match(readFileSync(page, 'utf8'), /^<!doctype html>/i);
    };
    seen({});
    place.catalog.git(['checkout', '-q', '--detach', place.base]);
    place.catalog.git(['merge', '-q', '--no-ff', '-m', 'Merge', 'change']);
    seen({ CI_MERGE_REQUEST_TARGET_BRANCH_SHA: place.base });
  }));

test.run();
