import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PublishTarget } from '../../src/publish/target.ts';
import { cutLine, type Running, serveRepositories } from './http.ts';
import { type Catalog, targetOf, World } from './world.ts';

const test = suite<{ world: World; catalog: Catalog; servers: Running[] }>('publishing over a network');
test.before.each(async context => {
  context.world = new World();
  context.catalog = await context.world.catalog('catalog');
  context.servers = [];
  context.world.bare('rendered.git');
  context.world.git('rendered.git', 'config', 'http.receivepack', 'true');
});
test.after.each(async ({ world, servers }) => {
  for (const server of servers) await server.close();
  world.remove();
});

const FILES = { 'dev/.cistern-files': 'a.yaml\n', 'dev/a.yaml': 'a: 1\n' };
const CANARY = 'canary-7f3a9c';

const overHttp = (port: number, more: Partial<PublishTarget> = {}): PublishTarget =>
  targetOf('', { address: { url: `http://127.0.0.1:${port}/rendered.git`, transport: 'http' }, ...more });

test('credentials reach the server and nothing else', async ({ world, catalog, servers }) => {
  const seen: (string | undefined)[] = [];
  const server = await serveRepositories(world.folder, request => {
    seen.push(request.headers.authorization);
    return request.headers.authorization === undefined ? 401 : 200;
  });
  servers.push(server);
  const credentials = { username: 'ci', password: CANARY };
  const outcome = await catalog.publish(FILES, overHttp(server.port, { credentials }));
  assert.equal([outcome.codes, outcome.result], [[], 'published']);
  assert.is(seen.at(-1), `Basic ${Buffer.from(`ci:${CANARY}`).toString('base64')}`);
  assert.not.match(JSON.stringify(outcome), CANARY);
});

test('a refused login is an error at once, without prompt and without the token', async ({
  world,
  catalog,
  servers,
}) => {
  for (const status of [401, 403, 404, 500]) {
    const server = await serveRepositories(world.folder, () => status);
    servers.push(server);
    for (const credentials of [undefined, { username: 'ci', password: CANARY }]) {
      const outcome = await catalog.publish(FILES, overHttp(server.port, { credentials }));
      assert.equal([outcome.result, outcome.codes, outcome.attempts], ['failed', ['CST8006'], 1]);
      assert.not.match(JSON.stringify(outcome.reporter.diagnostics), CANARY);
    }
  }
});

test('a server that lets read and not write is final', async ({ world, catalog, servers }) => {
  const server = await serveRepositories(world.folder, ({ url }) =>
    url!.includes('receive-pack') ? 403 : 200,
  );
  servers.push(server);
  const outcome = await catalog.publish(FILES, overHttp(server.port));
  assert.equal([outcome.result, outcome.codes], ['failed', ['CST8013']]);
});

test('a line that is cut anywhere loses nothing and doubles nothing', async ({ world, catalog, servers }) => {
  const server = await serveRepositories(world.folder);
  servers.push(server);
  await catalog.publish(FILES, overHttp(server.port));
  const totals: number[] = [];
  for (const text of ['', 'git-receive-pack']) {
    const whole = await cutLine(server.port, Number.POSITIVE_INFINITY, text);
    servers.push(whole);
    catalog.commit('Change');
    await catalog.publish({ ...FILES, 'dev/a.yaml': `a: ${text}\n` }, overHttp(whole.port));
    totals.push(whole.bytes());
  }
  const [all = 0, push = 0] = totals;
  const cuts = [
    ...[1, 2].map(step => ({ text: '', after: Math.floor((all * step) / 3) })),
    ...Array.from({ length: 8 }, (_, step) => ({
      text: 'git-receive-pack',
      after: Math.floor((push * (step + 0.5)) / 8),
    })),
  ];
  const results: string[] = [];
  for (const [step, { after: bytes, text }] of cuts.entries()) {
    const before = world.git('rendered.git', 'rev-parse', 'rendered');
    const dry = catalog.commit(`Change ${step}`);
    const line = await cutLine(server.port, bytes, text);
    const outcome = await catalog.publish({ ...FILES, 'dev/a.yaml': `a: ${step}0\n` }, overHttp(line.port));
    await line.close();
    const after = world.git('rendered.git', 'rev-parse', 'rendered');
    results.push(outcome.result === 'published' ? `attempt ${outcome.attempts}` : outcome.codes.join());
    if (outcome.result === 'published') {
      assert.is(world.git('rendered.git', 'rev-parse', `${after}^`), before);
      assert.is(outcome.commit, after);
      assert.match(world.git('rendered.git', 'notes', '--ref=hydrator.metadata', 'show', after), dry);
    } else {
      assert.is(after, before, 'a failed publication leaves the branch as it was');
      const again = await catalog.publish({ ...FILES, 'dev/a.yaml': `a: ${step}0\n` }, overHttp(server.port));
      assert.equal(
        [again.reporter.diagnostics.map(({ message }) => message), again.result],
        [[], 'published'],
      );
    }
  }
  assert.is(world.git('rendered.git', 'rev-list', '--count', 'rendered'), String(cuts.length + 3));
  world.git('rendered.git', 'fsck', '--strict');
  console.log(
    `  cut at ${cuts.length} places of ${all} bytes, ${push} of them of the push: ${results.join(', ')}`,
  );
});

test.run();
