import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { parseRemoteURL } from '../../src/host/git/remote/remote-address.ts';
import type { Program } from '../../src/link/program.ts';
import { type Access, accessOf } from '../../src/publish/access.ts';
import { publishTargets, type TargetRequest } from '../../src/publish/publish-targets.ts';
import { World } from './world.ts';

const test = suite<{ world: World }>('publishTargets');
test.before.each(context => {
  context.world = new World();
});
test.after.each(({ world }) => world.remove());

const REPOSITORY = 'https://git.example.com/shop/rendered.git';

function programOf(
  environments: Readonly<Record<string, object | undefined>>,
): Pick<Program, 'environments'> {
  const entries = Object.entries(environments).map(([name, rendered]) => [
    name,
    { value: { spec: rendered === undefined ? {} : { rendered } } },
  ]);
  return { environments: new Map(entries as never) };
}

async function targetsOf(
  world: World,
  environments: Readonly<Record<string, object | undefined>>,
  request: TargetRequest = {},
  variables: Readonly<Record<string, string>> = {},
): Promise<{
  readonly targets: readonly string[];
  readonly codes: readonly string[];
  readonly access: Access;
}> {
  const catalog = await world.catalog(`catalog-${Math.floor(performance.now() * 1000)}`);
  world.git(catalog.name, 'remote', 'set-url', 'origin', 'git@git.example.com:shop/catalog.git');
  const repository = await catalog.repository();
  const reporter = new Reporter();
  const access = await accessOf(repository.gitDirectory, variables);
  const targets = await publishTargets(programOf(environments), repository, request, { access, reporter });
  return {
    targets: targets.map(({ address, branch, active, environments: names, credentials }) =>
      [address.url, branch, active ?? '-', names.join('+'), credentials?.password ?? '-'].join(' '),
    ),
    codes: reporter.diagnostics.map(({ code }) => code),
    access,
  };
}

test('environments of one branch are published together, others by themselves', async ({ world }) => {
  const { targets, codes } = await targetsOf(world, {
    dev: { repoURL: REPOSITORY },
    prod: { repoURL: REPOSITORY, branch: 'live', proposed: true },
    test: { repoURL: REPOSITORY, layout: 'folders' },
    unset: undefined,
  });
  assert.equal(codes, []);
  assert.equal(targets, [
    `${REPOSITORY} rendered - dev+test -`,
    `${REPOSITORY} live-next live prod -`,
    'git@git.example.com:shop/catalog.git rendered - unset -',
  ]);
});

test('the command line changes where to push, for one environment if need be', async ({ world }) => {
  const all = {
    dev: { repoURL: REPOSITORY, layout: 'branches', branch: 'dev' },
    prod: { repoURL: REPOSITORY, layout: 'branches', branch: 'prod', proposed: true },
  };
  const one = await targetsOf(world, all, { environment: 'prod', branch: 'try' });
  assert.equal([one.targets, one.codes], [[`${REPOSITORY} try - prod -`], []]);
  const named = await targetsOf(world, all, { remote: '/srv/rendered.git' });
  assert.equal(named.targets, ['/srv/rendered.git dev - dev -', '/srv/rendered.git prod-next prod prod -']);
});

// covers CST8018
test('branches of their own are not put on one', async ({ world }) => {
  const all = {
    dev: { repoURL: REPOSITORY, layout: 'branches', branch: 'dev' },
    prod: { repoURL: REPOSITORY, layout: 'branches', branch: 'prod' },
  };
  assert.equal((await targetsOf(world, all, { branch: 'try' })).codes, ['CST8018']);
});

test('an address of this machine, of a helper or of no form is not taken from the catalog', async ({
  world,
}) => {
  for (const repoURL of ['/srv/x.git', 'file:///srv/x.git', 'ext::sh', 'https://user:secret@host', '-x']) {
    const { targets, codes } = await targetsOf(world, { dev: { repoURL } });
    assert.equal([targets, codes], [[], ['CST8001']], repoURL);
  }
});

test('a token goes to the host of origin, to the host that is named, and to what the command line names', async ({
  world,
}) => {
  const other = 'https://other.example.com/x.git';
  const token = { CISTERN_GIT_TOKEN: 'canary' };
  const of = async (repoURL: string, request = {}, variables = {}): Promise<string> =>
    (await targetsOf(world, { dev: { repoURL } }, request, { ...token, ...variables })).targets[0]!.split(
      ' ',
    ).at(-1)!;
  assert.is(await of(REPOSITORY), 'canary');
  assert.is(await of(other), '-');
  assert.is(await of(other, {}, { CISTERN_GIT_HOST: 'other.example.com' }), 'canary');
  assert.is(await of(REPOSITORY, { remote: other }), 'canary');
  const { access } = await targetsOf(world, {}, {}, token);
  assert.is(access.credentialsFor(parseRemoteURL('/srv/x')!, { byCommandLine: false }), undefined);
});

test.run();
