import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { environmentNames } from '../../src/cli/workspace/environment-names.ts';
import { compile } from '../../src/compile.ts';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { FINDINGS_ONLY } from '../../src/hydrate/sink.ts';
import { openWriting } from '../../src/write/open-writing.ts';
import { type Files, inFolder, integrationOf, releaseOf, writeFiles } from '../workspace.ts';
import { contents } from '../write/sandbox.ts';
import { applyEdit, EDIT_NAMES, type Edit, WORKSPACE } from './edits.ts';

const test = suite('random edits');

/** All that a run of `render` says. */
interface Said {
  readonly diagnostics: string;
  readonly files: unknown;
  readonly counts: readonly number[];
  readonly reused: number;
}

interface Place {
  readonly root: string;
  readonly out: string;
  readonly stateFolder: string;
  readonly cache: boolean;
  readonly environment: string | undefined;
}

const clock = Date.now;
test.before(() => {
  // As if the files had been edited long before each run: only then do their time stamps prove anything.
  Date.now = () => clock() + 1000;
});
test.after(() => {
  Date.now = clock;
});

/** Compiles and writes as `render` does. */
async function render({ root, out, stateFolder, cache, environment }: Place): Promise<Said> {
  const reporter = new Reporter();
  const environments = environment === undefined ? environmentNames(root) : [environment];
  const options = { stateFolder, environments, all: environment === undefined };
  const writing = openWriting(out, options, reporter)!;
  const only = environment === undefined ? {} : { environment };
  const compilation = await compile({ root, ...only, workers: 0, cache }, writing);
  const failed = compilation.reporter.errors + reporter.errors > 0;
  if (failed) writing.abandon();
  const files = failed ? undefined : writing.finish();
  const diagnostics = [...compilation.reporter.diagnostics, ...reporter.diagnostics];
  const { applications, objects, reused } = compilation.counts;
  return {
    diagnostics: JSON.stringify(diagnostics, null, 1).replaceAll(out, 'OUT'),
    files,
    counts: failed ? [] : [applications, objects],
    reused,
  };
}

/** Something that happens to a workspace, and how it is compiled afterwards: all of it, one environment, or only to check it. */
interface Step {
  readonly edit: (root: string) => void;
  readonly way: string;
}

/** Follows steps in a workspace, and compares after each what a run with the cache and one without leave and say. */
async function follow(files: Files, steps: readonly Step[]): Promise<readonly Said[]> {
  const said: Said[] = [];
  await inFolder(files, async root => {
    const cold = mkdtempSync(join(tmpdir(), 'cistern-cold-'));
    try {
      for (const { edit, way } of [{ edit: () => {}, way: 'all' }, ...steps]) {
        edit(root);
        said.push(await (way === 'check' ? compareCheck(root) : compareRender(root, cold, way)));
      }
    } finally {
      rmSync(cold, { recursive: true, force: true });
    }
  });
  return said;
}

async function compareRender(root: string, cold: string, way: string): Promise<Said> {
  const environment = existsSync(join(root, 'environments', way)) ? way : undefined;
  const out = join(root, way === 'other' ? 'other' : 'dist');
  const copy = join(cold, 'dist');
  rmSync(copy, { recursive: true, force: true });
  if (existsSync(out)) cpSync(out, copy, { recursive: true, verbatimSymlinks: true });
  const place = { root, out: copy, stateFolder: mkdtempSync(join(cold, 'state-')), environment };
  const expected = await render({ ...place, cache: false });
  const warm = await render({ ...place, out, stateFolder: join(root, '.cistern'), cache: true });
  assert.is(warm.diagnostics, expected.diagnostics);
  assert.equal(warm.files, expected.files);
  assert.equal(warm.counts, expected.counts);
  assert.equal(contents(out), contents(copy));
  return warm;
}

async function compareCheck(root: string): Promise<Said> {
  const { reporter, counts } = await compile({ root, workers: 0, cache: true }, FINDINGS_ONLY);
  const { reporter: expected } = await compile({ root, workers: 0, cache: false }, FINDINGS_ONLY);
  const diagnostics = JSON.stringify(reporter.diagnostics);
  assert.is(diagnostics, JSON.stringify(expected.diagnostics));
  return { diagnostics, files: undefined, counts: [], reused: counts.reused };
}

const edit: fc.Arbitrary<Edit> = fc.record({
  name: fc.constantFrom(...EDIT_NAMES),
  choice: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)),
});
const way = fc.constantFrom('all', 'all', 'all', 'test', 'prod', 'check', 'other');
const step = fc.record({ edit, way }).map(
  ({ edit, way }): Step => ({
    edit: root => applyEdit(root, edit),
    way,
  }),
);

test('after any edits, a run with the cache leaves and says what one without it does', async () => {
  let reused = 0;
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async steps => {
    for (const said of await follow(WORKSPACE, steps)) reused += said.reused;
  });
  await fc.assert(property, { seed: 7, numRuns: 10 });
  assert.ok(reused > 100, `only ${reused} Applications were reused`);
});

const writing = (files: Files, way = 'all'): Step => ({ edit: root => writeFiles(root, files), way });
const rerun = (way = 'all'): Step => ({ edit: () => {}, way });
const codes = ({ diagnostics }: Said): readonly string[] =>
  (JSON.parse(diagnostics) as { code: string }[]).map(({ code }) => code);
const release = 'environments/prod/integrations/orders.yaml';

test('what has not changed is kept, as a whole and one by one', async () => {
  const [, again, changed, other, back] = await follow(WORKSPACE, [
    rerun(),
    writing({ [release]: releaseOf('orders', 'state: stopped') }),
    rerun('other'),
    rerun('test'),
  ]);
  assert.is(again!.reused, 16, 'nothing changed');
  assert.is(changed!.reused, 14, 'one release on two clusters changed');
  assert.is(other!.reused, 0, 'another output folder');
  assert.is(back!.reused, 4, 'one environment');
});

test('a cluster whose name another environment takes is missed in the first one too', async () => {
  const [, , taken] = await follow(WORKSPACE, [
    writing({ [release]: releaseOf('orders', 'clusters:\n  - name: east') }),
    writing({
      'environments/dev/clusters/east.yaml': WORKSPACE['environments/prod/clusters/east.yaml']!,
    }),
  ]);
  assert.equal(codes(taken!), ['CST3002', 'CST3001']);
});

test('an environment that goes is missed by those that are promoted from it, and leaves nothing behind', async () => {
  const without = (environment: string): Step => ({
    edit: root => rmSync(join(root, 'environments', environment), { recursive: true }),
    way: 'all',
  });
  const [, gone] = await follow(WORKSPACE, [without('prod')]);
  assert.equal(codes(gone!), []);
  assert.is(gone!.reused, 8);
  const [, missed] = await follow(WORKSPACE, [without('dev')]);
  assert.equal(codes(missed!), ['CST3001']);
});

test('a warning is given in each run, whatever else changes', async () => {
  const tight = integrationOf(
    'tills',
    'resources:\n  requests:\n    memory: 64Mi\n  limits:\n    memory: 128Mi',
  );
  const said = await follow(WORKSPACE, [
    writing({ 'catalog/integrations/tills.yaml': tight.replace('container', 'camel-quarkus') }),
    rerun(),
    writing({ [release]: releaseOf('orders', 'state: stopped') }),
    rerun('check'),
    rerun('test'),
    rerun(),
  ]);
  const times = said.map(each => codes(each).filter(code => code === 'CST4013').length);
  assert.equal(times, [0, 4, 4, 4, 4, 1, 4]);
  assert.ok(said.every(({ diagnostics }) => !diagnostics.includes('"error"')));
});

test('a stray file does not keep environments from being kept, and is named each time', async () => {
  const [, stray, again] = await follow(WORKSPACE, [
    writing({ 'environments/dev/integrations/stray.bin': 'stray' }),
    rerun(),
  ]);
  assert.equal([codes(stray!), codes(again!)], [['CST1008'], ['CST1008']]);
  assert.is(again!.reused, 16);
});

test('what must be true outside the clusters is listed anew when it changes, and when its file was touched', async () => {
  const reaching = integrationOf('tills', 'egress:\n  systems: [partner-sftp]');
  const [, reached, edited, again] = await follow(WORKSPACE, [
    writing({ 'catalog/integrations/tills.yaml': reaching }),
    writing({ 'dist/dev/EXTERNAL-ACTIONS.md': 'edited\n' }),
    writing({ 'dist/dev/EXPECTATIONS.json': '{}\n' }),
  ]);
  assert.is((reached!.files as { written: number }).written > 4, true);
  for (const { files } of [edited!, again!])
    assert.equal(files, { written: 1, removed: 0, unchanged: (files as { unchanged: number }).unchanged });
});

test('routes that only another controller merges are found when the controller changes', async () => {
  const both = WORKSPACE['environments/dev/environment.yaml']!.replace(
    / {4}internal:\n((?: {6}.*\n)+)/,
    (found, body: string) => `${found}    public:\n${body.replace('name: traefik', 'name: front')}`,
  );
  const route = (name: string, exposure: string): string =>
    integrationOf(name, `http:\n  basePath: /shop/c\n  exposure: ${exposure}`);
  const path = 'environments/dev/clusters/dev-kind.yaml';
  const elsewhere = WORKSPACE[path]!.replace('controller: traefik', 'controller: envoy-gateway');
  const files = {
    ...Object.fromEntries(Object.entries(WORKSPACE).filter(([file]) => !/^environments\/(?!dev)/.test(file))),
    'environments/dev/environment.yaml': both,
    'catalog/integrations/orders.yaml': route('orders', 'internal'),
    'catalog/integrations/tills.yaml': route('tills', 'public'),
    [path]: elsewhere,
  };
  const [first, changed] = await follow(files, [writing({ [path]: WORKSPACE[path]! })]);
  assert.equal([codes(first!), codes(changed!)], [[], ['CST5210']]);
});

test('what a release says of its address reaches its callers, and what it calls, and nobody else', async () => {
  const files = {
    ...WORKSPACE,
    'catalog/integrations/orders.yaml': integrationOf(
      'orders',
      'dependencies: [tills]\nconfig:\n  env:\n    TILLS_URL: "@{tills.url}"',
    ),
    'catalog/integrations/tills.yaml': integrationOf('tills', 'http:\n  basePath: /shop/tills'),
  };
  const tills = 'environments/prod/integrations/tills.yaml';
  const [, stopped, moved, elsewhere, gone] = await follow(files, [
    writing({ [tills]: releaseOf('tills', 'state: stopped') }),
    writing({ [tills]: releaseOf('tills', 'overrides:\n  http:\n    port: 9090') }),
    writing({ [release]: releaseOf('orders', 'clusters:\n  - name: east') }),
    { edit: root => rmSync(join(root, tills)), way: 'all' },
  ]);
  assert.is(stopped!.reused, 14, 'its own two Applications');
  assert.is(moved!.reused, 12, 'its callers on both clusters as well');
  // Of two Applications one is gone and one has changed, and where it is gone the callee loses a caller.
  assert.is(elsewhere!.reused, 13);
  assert.equal(codes(gone!), ['CST3066']);
});

test('a host that another environment begins to use is found in texts that did not change', async () => {
  const path = 'environments/test/environment.yaml';
  const text = 'overrides:\n  config:\n    env:\n      PARTNER_URL: https://b.example.com/x';
  const domain = WORKSPACE[path]!.replace('test0.example.org', 'b.example.com');
  const [first, again, taken, one, free] = await follow(
    { ...WORKSPACE, [release]: releaseOf('orders', text) },
    [rerun(), writing({ [path]: domain }), rerun('prod'), writing({ [path]: WORKSPACE[path]! })],
  );
  assert.equal([first!, again!, taken!, one!, free!].map(codes), [[], [], ['CST3070'], [], []]);
});

test.run();
