import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import {
  documentOf,
  environmentOf,
  type Files,
  inFolder,
  integrationOf,
  minimalWorkspace,
  releaseOf,
} from '../workspace.ts';
import { MemorySink } from './memory-sink.ts';

const test = suite('hydrate-program');

const NAMES = Array.from({ length: 200 }, (_, index) => `app-${String(index).padStart(3, '0')}`);

function many(more: (name: string, index: number) => string): Files {
  return {
    ...minimalWorkspace(),
    ...Object.fromEntries(
      NAMES.flatMap((name, index) => [
        [`catalog/integrations/${name}.yaml`, integrationOf(name, more(name, index))],
        [`environments/dev/integrations/${name}.yaml`, releaseOf(name)],
      ]),
    ),
  };
}

const VARIED = many((name, index) => {
  if (index % 3 === 0) return `http:\n  basePath: /shop/${name}`;
  return index % 3 === 1 ? `config:\n  env:\n    NAME: ${name} ä 😀` : 'scaling:\n  replicas: 3';
});

/** A runtime that warns about a tight memory limit. */
const WARNING = integrationOf(
  'app-007',
  'resources: {requests: {memory: 64Mi}, limits: {memory: 128Mi}}',
).replace('container', 'camel-quarkus');

test('worker threads and this thread yield the same bytes and the same findings', async () => {
  await inFolder({ ...VARIED, 'catalog/integrations/app-007.yaml': WARNING }, async root => {
    const [here, there] = [new MemorySink(), new MemorySink()];
    const alone = await compile({ root, workers: 0, cache: false }, here);
    const threaded = await compile({ root, workers: 2, cache: false }, there);
    assert.equal(
      alone.reporter.diagnostics.map(({ code }) => code),
      ['CST4013'],
    );
    assert.equal(threaded.reporter.diagnostics, alone.reporter.diagnostics);
    assert.equal([...there.tree], [...here.tree]);
    assert.equal([...threaded.summaries], [...alone.summaries]);
    assert.equal(threaded.counts, alone.counts);
  });
});

test('an error in one Application does not hide those in the others, and each is reported once', async () => {
  const files = {
    ...minimalWorkspace(),
    'catalog/integrations/a.yaml': integrationOf(
      'a',
      'resources:\n  requests:\n    memory: 2Gi\n    cpu: "2"\n  limits:\n    cpu: "1"',
    ),
    'catalog/integrations/b.yaml': integrationOf(
      'b',
      'http:\n  metrics:\n    port: management\n    path: /metrics',
    ),
    'environments/dev/integrations/a.yaml': releaseOf('a'),
    'environments/dev/integrations/b.yaml': releaseOf('b'),
  };
  await inFolder(files, async root => {
    const sink = new MemorySink();
    const { reporter } = await compile({ root, workers: 0, cache: false }, sink);
    assert.equal(
      reporter.diagnostics.map(({ code, span }) => `${code} ${span?.file}`),
      [
        'CST4012 catalog/integrations/a.yaml',
        'CST4012 catalog/integrations/a.yaml',
        'CST4006 catalog/integrations/b.yaml',
      ],
    );
    assert.not(
      [...sink.tree.keys()].some(path => path.startsWith('dev/dev-kind/a/')),
      'what is wrong is not emitted',
    );
  });
});

test('one environment is compiled alone, with those that it is promoted from loaded', async () => {
  const base = minimalWorkspace();
  const files = {
    ...base,
    'environments/test/environment.yaml': environmentOf('test').replace(
      'spec:\n',
      'spec:\n  promotesFrom: dev\n',
    ),
    'environments/test/clusters/test-kind.yaml': base['environments/dev/clusters/dev-kind.yaml']!.replace(
      'name: dev-kind',
      'name: test-kind',
    ),
    'environments/test/integrations/orders.yaml': releaseOf('orders'),
    'environments/other/environment.yaml': 'this is not even a map\n',
  };
  await inFolder(files, async root => {
    const sink = new MemorySink();
    const { reporter } = await compile({ root, environment: 'test', workers: 0, cache: false }, sink);
    assert.equal(reporter.diagnostics, []);
    assert.equal(new Set([...sink.tree.keys()].map(path => path.split('/')[0])), new Set(['test']));
  });
});

test('progress counts every Application', async () => {
  await inFolder(
    { ...minimalWorkspace(), 'catalog/organizations/x.yaml': documentOf('Organization', 'x', '') },
    async root => {
      const progress: string[] = [];
      await compile({
        root,
        workers: 0,
        cache: false,
        onProgress: (done, total) => progress.push(`${done}/${total}`),
      });
      assert.equal(progress, ['1/2', '2/2']);
    },
  );
});

test.run();
