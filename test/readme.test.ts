import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inFolder, REPOSITORY } from './workspace.ts';

const test = suite('README');
const README = readFileSync(join(REPOSITORY, 'README.md'), 'utf8');

/** The first block of shell commands below a heading. */
function commandsBelow(heading: string): string {
  const section = README.slice(README.indexOf(`\n## ${heading}\n`));
  const block = /^```sh\n([\s\S]*?)^```$/m.exec(section)?.[1];
  if (block === undefined) throw new Error(`no commands below ${heading}`);
  return block;
}

/** Runs commands in a folder with an `npx` that finds this Cistern, and with an author for commits. */
function run(folder: string, commands: string): string {
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  const loader = join(REPOSITORY, 'node_modules/tsx/dist/loader.mjs');
  const main = join(REPOSITORY, 'src/cli/main.ts');
  writeFileSync(
    join(programs, 'npx'),
    `#!/bin/sh\n[ "$1" = cistern ] || exit 127\nshift\nexec "${process.execPath}" --import "${loader}" "${main}" "$@"\n`,
  );
  chmodSync(join(programs, 'npx'), 0o755);
  const env = {
    PATH: `${programs}${delimiter}${process.env.PATH}`,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
  };
  return execFileSync('bash', ['-eu', '-o', 'pipefail', '-c', commands], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test("a catalog of one's own goes from nothing to a proved rendered branch, by the commands as they are written", async () => {
  await inFolder({}, folder => {
    const out = run(folder, commandsBelow('Use it for your own catalog'));
    assert.match(out, 'dev.dev-kind.hello');
    assert.ok(existsSync(join(folder, 'platform/.github/workflows/cistern-publish.yml')));
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['--git-dir', join(folder, 'rendered.git'), ...args], { encoding: 'utf8' });
    const paths = git('ls-tree', '-r', '--name-only', 'rendered').split('\n');
    for (const path of [
      'hydrator.metadata',
      'dev/bootstrap/application.argoproj.io--argocd--dev.root.yaml',
      'dev/applications/acme/dev-kind.hello.yaml',
      'dev/dev-kind/hello/deployment.apps--acme-dev--hello.yaml',
    ])
      assert.ok(paths.includes(path), path);
    const dry = execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: join(folder, 'platform'),
      encoding: 'utf8',
    });
    assert.match(git('log', '-1', '--format=%B', 'rendered'), `Argocd-reference-commit-sha: ${dry.trim()}`);
  });
});

test('every page that is linked is there', () => {
  const links = [...README.matchAll(/\]\(([a-z][^)#:]*)\)/g)].map(([, path]) => path!);
  assert.ok(links.length > 3);
  for (const path of links) assert.ok(existsSync(join(REPOSITORY, path)), path);
});

test.run();
