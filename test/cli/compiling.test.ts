import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { RouteClaim } from '../../src/check/routes/claim.ts';
import { progressLine } from '../../src/cli/console/progress.ts';
import { run } from '../../src/cli/run.ts';
import { COMMANDS } from '../../src/cli/table.ts';
import type { Compilation } from '../../src/compile.ts';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import type { ApplicationSummary } from '../../src/hydrate/hydrated.ts';
import type { Program } from '../../src/link/program.ts';
import { COMMAND, FORBIDDEN, marked, PAYLOADS } from '../diagnostics/print/marked.ts';
import { cistern, inFolder, standIn, WORKSPACE, world } from './world.ts';

const test = suite('render, check and list');

const wrong = marked('spec:\n  ⟦replcas⟧: 3\n', 'environments/dev/integrations/orders.yaml');

/** A result with diagnostics of a severity at one place. */
function finding(severity: 'error' | 'warning', count = 1): Partial<Compilation> {
  const reporter = new Reporter();
  for (let index = 0; index < count; index++) {
    reporter.add({
      code: 'CST2003',
      severity,
      message: 'unknown field `replcas`',
      span: wrong.span,
      related: [],
    });
  }
  return { reporter, textOf: () => wrong.text };
}

test('render writes and says how much', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { calls, compiler } = standIn();
    const { code, out, err } = await cistern(['render'], { folder, compiler });
    assert.is(code, 0);
    assert.is(out, '842 objects in 37 applications, 12 files written, 1 removed, 829 unchanged (0.0 s)\n');
    assert.is(err, '');
    assert.is(calls.out, `${folder}/dist`);
    assert.equal(calls.environments, ['dev', 'prod']);
    assert.is(calls.all, true);
    assert.is(calls.finished, true);
    assert.is(calls.compile?.cache, true);
  });
});

test('render with errors writes nothing', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { calls, compiler } = standIn(finding('error', 2));
    const { code, out, err } = await cistern(['render'], { folder, compiler });
    assert.is(code, 1);
    assert.is(out, '');
    assert.is(calls.finished, false);
    assert.is(calls.abandoned, true);
    assert.match(
      err,
      'orders.yaml:2:3: error[CST2003]: unknown field `replcas`\n   1 | spec:\n   2 |   replcas: 3\n',
    );
    assert.match(err, /\n2 errors \(why: cistern explain CST2003\)\n$/);
  });
});

test('options reach the compiler', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { calls, compiler } = standIn();
    const words = [
      '--root',
      folder,
      'render',
      '--env=dev',
      '--workers',
      '3',
      '--no-cache',
      '-q',
      '--out',
      'x',
    ];
    assert.equal(await cistern(words, { compiler, folder: '/' }), { code: 0, out: '', err: '' });
    const { root, environment, workers, cache } = calls.compile!;
    assert.equal(
      { root, environment, workers, cache },
      { root: folder, environment: 'dev', workers: 3, cache: false },
    );
    assert.is(calls.out, '/x');
    assert.equal(calls.environments, ['dev']);
    assert.is(calls.all, false);
  });
});

test('the workspace is found upwards, and paths open from the current folder', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { calls, compiler } = standIn(finding('warning'));
    const { code, err, out } = await cistern(['check'], { folder: `${folder}/environments/dev`, compiler });
    assert.is(code, 0);
    assert.is(calls.compile?.root, folder);
    assert.is(calls.out, undefined);
    assert.match(err, /^\.\.\/\.\.\/environments\/dev\/integrations\/orders\.yaml:2:3: warning/);
    assert.is(out, '842 objects in 37 applications, nothing written, 1 warning (0.0 s)\n');
  });
});

test('an output folder that cannot be opened ends the run with its diagnostic', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { calls, compiler } = standIn();
    const closed = async () => ({
      ...(await compiler()),
      openWriting: (_out: string, _options: unknown, reporter: Reporter) => {
        reporter.report('CST9102', { action: 'write', path: 'dist', reason: 'EROFS' });
        return undefined;
      },
    });
    const { code, err } = await cistern(['render'], { folder, compiler: closed });
    assert.is(code, 1);
    assert.match(err, 'error[CST9102]: cannot write `dist`: EROFS');
    assert.is(calls.compile, undefined);
  });
});

test('more diagnostics than the bound of a file are counted', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { compiler } = standIn(finding('error', 103));
    const { err } = await cistern(['check'], { folder, compiler });
    assert.match(
      err,
      '3 more diagnostics in environments/dev/integrations/orders.yaml not shown\n103 errors',
    );
  });
});

test('JSON holds counts and diagnostics, and nothing else is printed', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { compiler } = standIn(finding('error', 101));
    const { code, out, err } = await cistern(['check', '--json'], { folder, compiler });
    assert.is(code, 1);
    assert.is(err, '');
    const outcome = JSON.parse(out);
    assert.equal(Object.keys(outcome), ['version', 'ok', 'counts', 'timings', 'diagnostics', 'omitted']);
    assert.equal(outcome.counts, { errors: 101, warnings: 0, applications: 37, objects: 842, reused: 5 });
    assert.is(outcome.ok, false);
    assert.is(outcome.diagnostics.length, 100);
    assert.is(outcome.diagnostics[0].place.file, 'environments/dev/integrations/orders.yaml');
    assert.equal(outcome.omitted, [{ file: 'environments/dev/integrations/orders.yaml', count: 1 }]);
  });
});

test('JSON of a render counts files', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { out } = await cistern(['render', '--json'], { folder, compiler: standIn().compiler });
    assert.equal(JSON.parse(out).counts.files, { written: 12, removed: 1, unchanged: 829 });
  });
});

test('annotations name files relative to the checkout', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { compiler } = standIn(finding('error'));
    const variables = { GITHUB_WORKSPACE: folder.slice(0, folder.lastIndexOf('/')) };
    const { out, err } = await cistern(['check', '--format', 'github'], { folder, compiler, variables });
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    assert.match(
      out,
      `::error file=${name}/environments/dev/integrations/orders.yaml,line=2,col=3,endColumn=10,title=CST2003::`,
    );
    assert.is(err, '1 error\n');
  });
});

test('no payload in a diagnostic acts on a terminal or a CI system', async () => {
  await inFolder(WORKSPACE, async folder => {
    for (const payload of PAYLOADS) {
      const reporter = new Reporter();
      const span = { file: payload, start: 0, end: 3 };
      reporter.add({
        code: 'CST2003',
        severity: 'error',
        message: payload,
        span,
        related: [{ message: payload, span }],
        help: payload,
      });
      const { compiler } = standIn({ reporter, textOf: () => payload });
      for (const form of ['text', 'json']) {
        const { out, err } = await cistern(['check', '--format', form], { folder, compiler });
        assert.not.match(out + err, FORBIDDEN);
        assert.not.match(out + err, COMMAND);
      }
      const { out } = await cistern(['check', '--format', 'github'], { folder, compiler });
      assert.not.match(out, FORBIDDEN);
      assert.is(out.split('\n').length, 2);
    }
  });
});

test('a signal while rendering leaves the old tree', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { calls, compiler } = standIn({}, () => here.interrupt());
    const here = world({ folder, compiler });
    await run(['render'], here, COMMANDS);
    assert.is(calls.abandoned, true);
  });
});

test('a bug of ours is reported with its place, and the old tree stays', async () => {
  // covers CST9100
  await inFolder(WORKSPACE, async folder => {
    const { calls, compiler } = standIn({}, () => {
      throw new Error('no such\nplace');
    });
    const { code, out, err } = await cistern(['render'], { folder, compiler });
    assert.is(code, 1);
    assert.is(out, '');
    assert.is(calls.abandoned, true);
    assert.match(err, /^error\[CST9100\]: internal error: no such\\nplace\n {2}help: .*\n {4}at /);
  });
});

test('progress appears on a terminal after half a second, and goes', async () => {
  await inFolder(WORKSPACE, async folder => {
    let clock = 0;
    const { compiler } = standIn({}, ({ onProgress }) => {
      for (const time of [0, 499, 500, 550, 600]) {
        clock = time;
        onProgress?.(time, 1000);
      }
    });
    let err = '';
    const parts = { folder, compiler, now: () => clock };
    const terminal = {
      isTTY: true,
      columns: 80,
      write: (text: string) => {
        err += text;
      },
    };
    await cistern(['check'], { ...parts, err: terminal });
    const clear = '\r\x1b[2K';
    assert.is(err, `${clear}${progressLine(500, 1000)}${clear}${progressLine(600, 1000)}${clear}`);

    err = '';
    await cistern(['check', '--quiet'], { ...parts, err: terminal });
    await cistern(['check', '--json'], { ...parts, err: terminal });
    await cistern(['check'], { ...parts, err: terminal, variables: { CI: 'true' } });
    assert.is(err, '');
  });
});

test('the progress line shows share and numbers', () => {
  assert.is(progressLine(18, 37), 'hydrating [###########-------------]  48 %  18 of 37');
  assert.is(progressLine(0, 0), 'hydrating [------------------------]   0 %  0 of 0');
});

const address = (cluster: string, application: string) => ({ environment: 'dev', cluster, application });
const release = (cluster: string, name: string, state: 'started' | 'stopped') => ({
  address: address(cluster, name),
  input: () => ({
    kind: 'release',
    address: address(cluster, name),
    namespace: 'shop-dev',
    organization: 'shop',
    integration: name,
    state,
    revision: 'v1.2.3',
    image: `registry.example.org/shop/${name}@sha256:${'0123456789abcdef'.repeat(4)}`,
    dependencies: [
      { integration: 'stock', url: 'http://stock.shop-dev.svc.cluster.local:8080' },
      { integration: 'prices' },
    ],
  }),
});
const ORDERS_ROUTE: RouteClaim = {
  gateway: 'g/g',
  listenerPort: 443,
  host: 'dev.example.org',
  pathType: 'PathPrefix',
  path: '/orders',
  method: '',
  headerMatches: [],
  queryMatches: [],
  strip: true,
  headers: { 'X-Forwarded-Prefix': '/orders' },
  rule: [0, 1],
  longestHost: 15,
};
const SUMMARY: ApplicationSummary = {
  objects: [],
  externalActions: [],
  expectation: { workloads: [], routes: [], secrets: [] },
  routes: [],
};
const listed: Partial<Compilation> = {
  program: {
    applications: [
      release('a', 'orders', 'started'),
      { address: address('a', 'platform'), input: () => ({ kind: 'platform' }) },
      release('b', 'stock', 'stopped'),
      // Loaded because another environment is promoted from its own, and not rendered.
      release('c', 'stock', 'started'),
    ],
  } as unknown as Program,
  summaries: new Map([
    ['dev/a/orders', { ...SUMMARY, routes: [ORDERS_ROUTE] }],
    ['dev/a/platform', SUMMARY],
    ['dev/b/stock', SUMMARY],
  ]),
};

test('list shows a table of releases', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { code, out } = await cistern(['list'], { folder, compiler: standIn(listed).compiler });
    assert.is(code, 0);
    assert.is(
      out,
      [
        'ENVIRONMENT  CLUSTER  INTEGRATION  ORGANIZATION  STATE    REVISION  DIGEST        ROUTES',
        'dev          a        orders       shop          started  v1.2.3    0123456789ab  dev.example.org/orders',
        'dev          b        stock        shop          stopped  v1.2.3    0123456789ab  -',
        '',
      ].join('\n'),
    );
  });
});

test('list gives one record per release and cluster', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { out } = await cistern(['list', '--json'], { folder, compiler: standIn(listed).compiler });
    const [orders, stock, ...rest] = JSON.parse(out);
    assert.equal(orders, {
      integration: 'orders',
      organization: 'shop',
      environment: 'dev',
      cluster: 'a',
      namespace: 'shop-dev',
      image: `registry.example.org/shop/orders@sha256:${'0123456789abcdef'.repeat(4)}`,
      revision: 'v1.2.3',
      state: 'started',
      dependencies: [
        { integration: 'prices', url: null },
        { integration: 'stock', url: 'http://stock.shop-dev.svc.cluster.local:8080' },
      ],
      hosts: ['dev.example.org'],
      routes: [
        {
          host: 'dev.example.org',
          path: '/orders',
          strip: true,
          headers: { 'X-Forwarded-Prefix': '/orders' },
        },
      ],
      deviations: { patches: [], extraObjects: [], waived: [] },
    });
    assert.equal([stock.state, stock.hosts, stock.routes, rest], ['stopped', [], [], []]);
  });
});

test('list of a workspace with errors is its diagnostics', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { code, out, err } = await cistern(['list', '--json'], {
      folder,
      compiler: standIn(finding('error')).compiler,
    });
    assert.is(code, 1);
    assert.is(out, '');
    assert.match(err, 'error[CST2003]');
  });
});

test.run();
