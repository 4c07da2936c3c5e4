import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { targetOf, World } from './world.ts';

const test = suite<{ world: World }>('publishing among hostile configuration');
test.before.each(context => {
  context.world = new World();
});
test.after.each(({ world }) => world.remove());

const FILES = {
  'dev/.cistern-files': 'a.yaml\nb.yaml\n',
  'dev/a.yaml': 'a: $Id$\n',
  'dev/b.yaml': 'b: "é"\n',
};

test('configuration of the user, of the clone and of the environment has no part in what is made', async ({
  world,
}) => {
  const catalog = await world.catalog('catalog');
  const plain = await catalog.publish(FILES, targetOf(world.bare('plain.git')));

  const trap = world.path('trap');
  const script = world.path('trap.sh');
  writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> ${trap}\nexit 1\n`);
  chmodSync(script, 0o755);
  mkdirSync(world.path('hooks'));
  for (const hook of ['pre-push', 'reference-transaction', 'post-index-change', 'pre-auto-gc']) {
    writeFileSync(join(world.path('hooks'), hook), `#!/bin/sh\necho ${hook} >> ${trap}\nexit 1\n`);
    chmodSync(join(world.path('hooks'), hook), 0o755);
  }
  const hostile = `[core]
	hooksPath = ${world.path('hooks')}
	fsmonitor = ${script}
	sshCommand = ${script}
	askPass = ${script}
	attributesFile = ${world.path('attributes')}
	autocrlf = true
	alternateRefsCommand = ${script}
	pager = ${script}
[credential]
	helper = !${script}
[filter "x"]
	clean = ${script}
	smudge = ${script}
	required = true
[url "ext::${script} "]
	insteadOf = ${world.path('rendered.git')}
	pushInsteadOf = ${world.path('rendered.git')}
[commit]
	gpgSign = true
[gpg]
	program = ${script}
[push]
	followTags = true
	gpgSign = true
[protocol "ext"]
	allow = always
[alias]
	push = !${script}
	fetch = !${script}
[include]
	path = ${world.path('included')}
[uploadpack]
	packObjectsHook = ${script}
[user]
	name = Mallory
	email = mallory@example.com
[i18n]
	commitEncoding = latin1
[notes]
	rewriteMode = overwrite
`;
  writeFileSync(world.path('included'), `[core]\n\tfsmonitor = ${script}\n`);
  writeFileSync(world.path('attributes'), '* text eol=crlf filter=x ident working-tree-encoding=UTF-16\n');
  mkdirSync(world.path('home'));
  writeFileSync(world.path('home/.gitconfig'), hostile);
  const local = world.path('catalog/.git/config');
  world.git('catalog', 'config', 'core.bare', 'false');
  writeFileSync(local, hostile, { flag: 'a' });
  writeFileSync(world.path('catalog/.gitattributes'), '* text eol=crlf filter=x ident export-subst\n');

  const before = { ...process.env };
  Object.assign(process.env, {
    HOME: world.path('home'),
    GIT_CONFIG_GLOBAL: world.path('home/.gitconfig'),
    GIT_CONFIG_SYSTEM: world.path('home/.gitconfig'),
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: script,
    GIT_CONFIG_KEY_1: 'core.hooksPath',
    GIT_CONFIG_VALUE_1: world.path('hooks'),
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${script}'`,
    GIT_SSH_COMMAND: script,
    GIT_ASKPASS: script,
    SSH_ASKPASS: script,
    GIT_EXTERNAL_DIFF: script,
    GIT_PROXY_COMMAND: script,
    GIT_OBJECT_DIRECTORY: world.path('nowhere'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: world.path('nowhere'),
    GIT_INDEX_FILE: world.path('index'),
    GIT_WORK_TREE: world.path('home'),
    GIT_DIR: world.path('home'),
    GIT_AUTHOR_NAME: 'Mallory',
    GIT_COMMITTER_DATE: '2001-01-01T00:00:00Z',
    GIT_TRACE: world.path('trace'),
    GIT_TERMINAL_PROMPT: '1',
    TZ: 'Asia/Kathmandu',
    LANG: 'tr_TR.UTF-8',
  });
  try {
    const outcome = await catalog.publish(FILES, targetOf(world.bare('rendered.git')));
    assert.equal([outcome.codes, outcome.commit, outcome.message], [[], plain.commit, plain.message]);
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
  assert.not(existsSync(trap), 'no hook and no program of the configuration ran');
  assert.not(existsSync(world.path('trace')));
  assert.not(existsSync(world.path('index')));
  assert.is(
    world.git('rendered.git', 'rev-parse', 'rendered^{tree}'),
    world.git('plain.git', 'rev-parse', 'rendered^{tree}'),
  );
});

test('replaced objects of the clone are not believed', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const old = world.git('catalog', 'rev-parse', 'HEAD');
  const next = catalog.commit('Good');
  const evil = catalog.commit('Evil');
  world.git('catalog', 'reset', '--quiet', '--hard', next);
  world.git('catalog', 'replace', next, evil);
  const outcome = await catalog.publish(FILES, targetOf(world.bare('rendered.git')), { commit: next });
  assert.match(outcome.message!, `${next.slice(0, 7)}: Good`);
  assert.ok(old);
});

test('nothing of the clone changes: no ref, no object, no index, no file', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const state = (): string =>
    [
      world.git('catalog', 'for-each-ref'),
      world.git('catalog', 'count-objects', '-v'),
      world.git('catalog', 'status', '--porcelain'),
      world.git('catalog', 'config', '--local', '--list'),
    ].join('\n');
  const before = state();
  const target = targetOf(world.bare('rendered.git'));
  await catalog.publish(FILES, target);
  assert.is(state(), before);
});

test('paths that no emitter makes are refused before anything is made', async ({ world }) => {
  const catalog = await world.catalog('catalog');
  const target = targetOf(world.bare('rendered.git'));
  for (const path of [
    'dev/.git/config',
    'dev/.GIT',
    'dev/../x',
    'dev/./x',
    'dev//x',
    'dev/git~1',
    'dev/a b',
    'dev/a\nb',
    'dev/.g\u200cit',
    'dev/.gitmodules',
    'dev/.gitattributes',
    `dev/${'a'.repeat(300)}`,
  ]) {
    let failure = '';
    await catalog.publish({ 'dev/.cistern-files': '', [path]: 'x: 1\n' }, target).catch(error => {
      failure = String(error);
    });
    assert.match(failure, 'no path for a rendered branch', path);
  }
  assert.is(world.git('rendered.git', 'for-each-ref'), '');
});

test.run();
