import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { targetOf, World } from './world.ts';

const test = suite<{ world: World }>('publishing that is interrupted');
test.before.each(context => {
  context.world = new World();
});
test.after.each(({ world }) => world.remove());

const FILES = { 'dev/.cistern-files': 'a.yaml\n', 'dev/a.yaml': 'a: 1\n' };
const GIT = '/usr/bin/env';

/** A folder for PATH with a git that does something at its k-th call of a command, and else is git. */
function trappedGit(world: World, name: string, command: string, script: string): string {
  const folder = world.path(name);
  mkdirSync(folder);
  const real = `PATH="\${PATH#*:}" ${GIT} git "$@"`;
  const text = `#!/bin/sh
case " $* " in
*" ${command} "*)
  if [ ! -e ${folder}/done ]; then
    touch ${folder}/done
    ${script.replaceAll('REAL', real)}
  fi ;;
esac
PATH="\${PATH#*:}" exec ${GIT} git "$@"
`;
  writeFileSync(`${folder}/git`, text);
  chmodSync(`${folder}/git`, 0o755);
  return folder;
}

async function withPath<Result>(folder: string, action: () => Promise<Result>): Promise<Result> {
  const before = process.env.PATH;
  process.env.PATH = `${folder}:${before}`;
  try {
    return await action();
  } finally {
    process.env.PATH = before;
  }
}

const KILLS = {
  'before a fetch': ['fetch', 'kill -9 $$'],
  'before a push': ['push', 'kill -9 $$'],
  'after a push that the remote took': ['push', 'REAL >/dev/null 2>&1; kill -9 $$'],
} as const;

for (const [when, [command, script]] of Object.entries(KILLS)) {
  test(`git that is killed ${when} costs an attempt, and nothing is made twice`, async ({ world }) => {
    const catalog = await world.catalog('catalog');
    const rendered = world.bare('rendered.git');
    const folder = trappedGit(world, 'bin', command, script);
    const outcome = await withPath(folder, () => catalog.publish(FILES, targetOf(rendered)));
    assert.ok(existsSync(`${folder}/done`));
    assert.equal([outcome.codes, outcome.result], [[], 'published']);
    assert.is(world.git('rendered.git', 'rev-list', '--count', 'rendered'), '1');
    assert.is(world.git('rendered.git', 'rev-parse', 'rendered'), outcome.commit);
    world.git('rendered.git', 'fsck', '--strict');
  });
}

test('a branch that vanishes between fetch and push is made again', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  await catalog.publish(FILES, targetOf(rendered));
  catalog.commit('Change');
  const remove = `PATH="\${PATH#*:}" GIT_DIR=${rendered} git update-ref -d refs/heads/rendered`;
  const folder = trappedGit(world, 'bin', 'push', remove);
  const outcome = await withPath(folder, () =>
    catalog.publish({ ...FILES, 'dev/a.yaml': 'a: 2\n' }, targetOf(rendered)),
  );
  assert.equal(
    [outcome.reporter.diagnostics.map(({ message }) => message), outcome.result],
    [[], 'published'],
  );
  assert.is(world.git('rendered.git', 'show', 'rendered:dev/a.yaml'), 'a: 2');
});

test('a publisher that is killed leaves the remote old or new, and the next one goes on', async ({
  world,
}) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  const first = await catalog.publish(FILES, targetOf(rendered));
  const worker = fileURLToPath(new URL('../bench/publisher.ts', import.meta.url));
  const repository = await catalog.repository();
  for (const [index, [command, script]] of [
    ['fetch', 'REAL; kill -9 $PPID; exit 1'],
    ['push', 'kill -9 $PPID; exit 1'],
    ['push', 'REAL; kill -9 $PPID; exit 1'],
  ].entries()) {
    const before = world.git('rendered.git', 'rev-parse', 'rendered');
    const commit = catalog.commit(`Change ${index}`);
    const folder = trappedGit(world, `bin-${index}`, command!, script!);
    const child = fork(worker, {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}`, TMPDIR: world.folder },
    });
    child.send({ rendered, repository, environment: 'dev', commits: [commit] });
    await once(child, 'message');
    child.send({ go: true });
    const [, signal] = await once(child, 'exit');
    assert.is(signal, 'SIGKILL');
    const after = world.git('rendered.git', 'rev-parse', 'rendered');
    const isNew = world.git('rendered.git', 'log', '-1', '--format=%B', after).includes(commit);
    assert.ok(after === before || isNew);
    assert.is(isNew, index === 2);
    world.git('rendered.git', 'fsck', '--strict');
  }
  catalog.commit('Last');
  const last = await catalog.publish({ ...FILES, 'dev/a.yaml': 'a: 9\n' }, targetOf(rendered));
  assert.equal([last.codes, last.result], [[], 'published']);
  assert.is(world.git('rendered.git', 'rev-list', '--count', `${first.commit}..rendered`), '2');
});

// covers CST8015
test('a remote that stays away after a push leaves the outcome unknown', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const rendered = world.bare('rendered.git');
  const folder = world.path('bin');
  mkdirSync(folder);
  const text = `#!/bin/sh
case " $* " in
*" push "*) PATH="\${PATH#*:}" ${GIT} git "$@" >/dev/null 2>&1; touch ${folder}/away; exit 128 ;;
*" fetch "* | *" ls-remote "*) if [ -e ${folder}/away ]; then echo 'fatal: the remote end hung up unexpectedly' >&2; exit 128; fi ;;
esac
PATH="\${PATH#*:}" exec ${GIT} git "$@"
`;
  writeFileSync(`${folder}/git`, text);
  chmodSync(`${folder}/git`, 0o755);
  const outcome = await withPath(folder, () => catalog.publish(FILES, targetOf(rendered)));
  assert.equal([outcome.result, outcome.codes], ['failed', ['CST8015']]);
  const again = await catalog.publish(FILES, targetOf(rendered));
  assert.is(again.result, 'unchanged');
  assert.is(world.git('rendered.git', 'rev-list', '--count', 'rendered'), '1');
  assert.ok(readFileSync(`${rendered}/refs/heads/rendered`, 'utf8').startsWith(again.commit!));
});

test.run();
