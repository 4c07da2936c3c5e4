import {
  copyFileSync,
  cpSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Compilation, compile } from '../../src/compile.ts';
import { readPage } from '../diagnostics/page.ts';
import {
  documentOf,
  type Files,
  inFolder,
  integrationOf,
  minimalWorkspace,
  REPOSITORY,
  releaseOf,
  writeFiles,
} from '../workspace.ts';
import { MemorySink } from './memory-sink.ts';

const test = suite('cache');

const CLUSTER = minimalWorkspace()['environments/dev/clusters/dev-kind.yaml']!;

/** Two organizations, three integrations, two clusters: five releases and two platform Applications. */
const WORKSPACE: Files = {
  ...minimalWorkspace(),
  'catalog/organizations/store.yaml': documentOf('Organization', 'store', ''),
  'catalog/integrations/tills.yaml': integrationOf('tills', 'http:\n  basePath: /store/tills', 'store'),
  'catalog/integrations/returns.yaml': integrationOf('returns', 'http:\n  basePath: /shop/returns'),
  'environments/dev/clusters/east.yaml': CLUSTER.replace('name: dev-kind', 'name: east'),
  'environments/dev/integrations/tills.yaml': releaseOf('tills'),
  'environments/dev/integrations/returns.yaml': releaseOf('returns', 'clusters:\n  - name: east'),
};

interface Run {
  readonly compilation: Compilation;
  readonly sink: MemorySink;
}

async function run(root: string, before?: Run): Promise<Run> {
  const sink = new MemorySink(before?.sink.tree);
  return { compilation: await compile({ root, workers: 0, cache: true }, sink), sink };
}

/** Writes files as if that had happened long ago, so that the cache may trust their times. */
function settle(root: string, files: Files): void {
  writeFiles(root, files);
  for (const path of Object.keys(files))
    utimesSync(join(root, path), 1_700_000_000, 1_700_000_000 + path.length);
}

const rehydrated = ({ compilation: { counts } }: Run): number => counts.applications - counts.reused;
const CACHES = [
  'environments',
  'applications/dev',
  'documents/catalog',
  'documents/places/dev',
  'documents/releases/dev',
];
const pathOf = (root: string, name: string): string => join(root, '.cistern/cache', name);

test('a second run takes everything over and yields the same tree', async () => {
  await inFolder(WORKSPACE, async root => {
    const first = await run(root);
    assert.equal(first.compilation.counts.reused, 0);
    assert.is(rehydrated(first), 7);
    const second = await run(root, first);
    assert.is(rehydrated(second), 0);
    assert.equal([...second.sink.tree], [...first.sink.tree]);
    assert.equal(second.compilation.counts.objects, first.compilation.counts.objects);
    assert.equal([...second.compilation.summaries], [...first.compilation.summaries]);
  });
});

const CHANGES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a release', 'environments/dev/integrations/returns.yaml', ['east/returns']],
  ['an integration', 'catalog/integrations/tills.yaml', ['dev-kind/tills', 'east/tills']],
  [
    'an organization',
    'catalog/organizations/store.yaml',
    ['dev-kind/platform', 'dev-kind/tills', 'east/platform', 'east/tills'],
  ],
  [
    'a cluster',
    'environments/dev/clusters/dev-kind.yaml',
    ['dev-kind/orders', 'dev-kind/platform', 'dev-kind/tills'],
  ],
];

test('a change rehydrates what depends on the file, and nothing else', async () => {
  await inFolder(WORKSPACE, async root => {
    let before = await run(root);
    for (const [what, path, expected] of CHANGES) {
      writeFiles(root, { [path]: `${WORKSPACE[path]!}# ${what} changed\n` });
      const after = await run(root, before);
      const applications = new Set(after.sink.added.map(added => added.split('/').slice(1, 3).join('/')));
      const hydrated = [...applications].filter(name => !name.startsWith('EXTERNAL')).sort();
      assert.equal(hydrated, expected, what);
      assert.is(rehydrated(after), expected.length, what);
      before = after;
    }
  });
});

test('a state folder that came with a copy of the workspace is not believed', async () => {
  await inFolder(WORKSPACE, async root => {
    const first = await run(root);
    const copy = join(root, 'copy');
    for (const part of ['catalog', 'environments', '.cistern'])
      cpSync(join(root, part), join(copy, part), { recursive: true, preserveTimestamps: true });
    const second = await run(copy, first);
    assert.is(second.compilation.counts.reused, 0);
    assert.equal([...second.sink.tree], [...first.sink.tree]);
  });
});

test('files that are not in place are hydrated again', async () => {
  await inFolder(WORKSPACE, async root => {
    const first = await run(root);
    const tree = new Map(first.sink.tree);
    const [missing, changed] = [...tree.keys()].filter(
      path => path.endsWith('deployment.yaml') || path.includes('eployment'),
    );
    tree.delete(missing!);
    tree.set(changed!, 'changed by hand\n');
    const sink = new MemorySink(tree);
    const compilation = await compile({ root, workers: 0, cache: true }, sink);
    assert.is(rehydrated({ compilation, sink }), 2);
    assert.equal([...sink.tree], [...first.sink.tree]);
  });
});

test('an error that another file brings is found in what has not changed', async () => {
  const root = 'http:\n  requiresRoot: true';
  const files = { ...WORKSPACE, 'catalog/integrations/returns.yaml': integrationOf('returns', root) };
  await inFolder(files, async root => {
    const first = await run(root);
    assert.is(first.compilation.reporter.errors, 0);
    const owner = documentOf('Organization', 'store', 'hostLabels: [store, returns-shop]');
    writeFiles(root, { 'catalog/organizations/store.yaml': owner });
    const second = await run(root, first);
    assert.equal(
      second.compilation.reporter.diagnostics.map(({ code }) => code),
      ['CST3009'],
    );
  });
});

test('a warning is given again by the second run', async () => {
  const tight = integrationOf('returns', 'resources:\n  limits:\n    memory: 64Mi').replace(
    'runtime: container',
    'runtime: camel-quarkus',
  );
  await inFolder({ ...WORKSPACE, 'catalog/integrations/returns.yaml': tight }, async root => {
    const first = await run(root);
    const second = await run(root, first);
    assert.equal(first.compilation.reporter.warnings, 1);
    assert.equal(second.compilation.reporter.diagnostics, first.compilation.reporter.diagnostics);
  });
});

test('a run with errors leaves the cache of the last good run', async () => {
  await inFolder(WORKSPACE, async root => {
    const first = await run(root);
    const path = 'catalog/integrations/tills.yaml';
    writeFiles(root, { [path]: WORKSPACE[path]!.replace('/store/tills', '/elsewhere') });
    const broken = await run(root, first);
    assert.is(broken.compilation.reporter.errors, 2);
    writeFiles(root, { [path]: WORKSPACE[path]! });
    assert.is(rehydrated(await run(root, first)), 0);
  });
});

type Damage = readonly [name: string, damage: (path: string, other: string) => void];
const DAMAGES: readonly Damage[] = [
  ['missing', path => rmSync(path)],
  ['empty', path => truncateSync(path)],
  ['truncated in the middle', path => truncateSync(path, Math.floor(statSync(path).size / 2))],
  ['truncated at the end', path => truncateSync(path, statSync(path).size - 1)],
  ['without its first line', path => writeFileSync(path, readFileSync(path, 'utf8').replace(/^.*\n/, ''))],
  ['with one bit flipped in the content', path => flip(path, size => Math.floor(size * 0.7))],
  ['with one bit flipped in the checksum', path => flip(path, () => 3)],
  [
    'written by another compiler',
    path => writeFileSync(path, readFileSync(path, 'utf8').replace(/^(\S+) .*/, '$1 other')),
  ],
  ['not text', path => writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0xff]))],
  ['of another name', (path, other) => copyFileSync(other, path)],
];

function flip(path: string, position: (size: number) => number): void {
  const bytes = readFileSync(path);
  const at = position(bytes.length);
  bytes[at] = bytes[at]! ^ 1;
  writeFileSync(path, bytes);
}

for (const [name, damage] of DAMAGES) {
  test(`a cache file that is ${name} costs time and nothing else`, async () => {
    await inFolder({}, async root => {
      settle(root, WORKSPACE);
      const first = await run(root);
      for (const cache of CACHES) {
        const other = CACHES.find(other => other !== cache)!;
        const [path, otherPath] = [pathOf(root, cache), pathOf(root, other)];
        const saved = readFileSync(path);
        damage(path, otherPath);
        const after = await run(root, first);
        assert.equal(after.compilation.reporter.diagnostics, [], cache);
        assert.equal([...after.sink.tree], [...first.sink.tree], cache);
        writeFileSync(path, saved);
      }
    });
  });
}

test('a warning about a document is said by every run, whatever the cache holds', async () => {
  const page = readPage(readFileSync(join(REPOSITORY, 'src/diagnostics/docs/CST2043.md'), 'utf8'));
  assert.ok(typeof page !== 'string');
  const written = Object.fromEntries(page.fails.map(({ path, text }) => [path, text]));
  await inFolder({ ...WORKSPACE, ...written }, async root => {
    // Only files whose time stamps are older than a moment are remembered at all, and nobody can set their ctime.
    await new Promise(resolve => setTimeout(resolve, 80));
    const first = await run(root);
    const said = first.compilation.reporter.diagnostics;
    assert.equal(
      said.map(({ code }) => code),
      ['CST2043'],
    );
    for (const again of ['once', 'twice'])
      assert.equal((await run(root, first)).compilation.reporter.diagnostics, said, again);
  });
});

test('without the cache nothing is written into the workspace', async () => {
  await inFolder(WORKSPACE, async root => {
    await compile({ root, workers: 0, cache: false }, new MemorySink());
    assert.throws(() => statSync(join(root, '.cistern')), /ENOENT/);
  });
});

test.run();
