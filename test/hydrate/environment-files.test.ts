import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { addEnvironmentFiles } from '../../src/hydrate/environment-files.ts';
import { HydratedEnvironment } from '../../src/hydrate/hydrated-environment.ts';
import { environmentMemory } from '../../src/hydrate/memory/environment-memory.ts';
import type { Program } from '../../src/link/program.ts';
import { deliveryInput } from '../lower/delivery/fixture.ts';
import {
  type Files,
  inFolder,
  integrationOf,
  minimalWorkspace,
  releaseOf,
  writeFiles,
} from '../workspace.ts';
import { MemorySink } from './memory-sink.ts';

const test = suite('hydrate/environment-files');

const ENVIRONMENT = 'environments/dev/environment.yaml';
const RELEASE = 'environments/dev/integrations/orders.yaml';
const WORKSPACE: Files = {
  ...minimalWorkspace(),
  [ENVIRONMENT]: `${minimalWorkspace()[ENVIRONMENT]}  rendered: { repoURL: "https://git.example.org/rendered.git", credentials: none }\n`,
};
const FOR_ARGOCD = /^dev\/(applications|argocd|bootstrap|credentials)\//;

async function run(root: string, before?: MemorySink): Promise<MemorySink> {
  const sink = new MemorySink(before?.tree);
  const { reporter } = await compile({ root, workers: 0, cache: true }, sink);
  assert.equal(reporter.diagnostics, []);
  return sink;
}
const added = ({ added }: MemorySink) => added.filter(path => FOR_ARGOCD.test(path));
const inTree = ({ tree }: MemorySink) => [...tree.keys()].filter(path => FOR_ARGOCD.test(path));

test('what Argo CD is told is made once, and kept while releases change and stay where they are', async () => {
  await inFolder(WORKSPACE, async root => {
    const first = await run(root);
    assert.equal(added(first).sort(), inTree(first));
    assert.ok(inTree(first).includes('dev/applications/shop/dev-kind.orders.yaml'));
    writeFiles(root, { [RELEASE]: WORKSPACE[RELEASE]!.replace('revision: 1.0.0', 'revision: 1.0.1') });
    const second = await run(root, first);
    assert.equal(added(second), []);
    assert.equal(inTree(second), inTree(first));
  });
});

test('a release that comes brings its parameters, and a repository that goes takes everything along', async () => {
  await inFolder(WORKSPACE, async root => {
    const first = await run(root);
    writeFiles(root, {
      'catalog/integrations/returns.yaml': integrationOf('returns'),
      'environments/dev/integrations/returns.yaml': releaseOf('returns'),
    });
    const second = await run(root, first);
    assert.equal(
      inTree(second).filter(path => !inTree(first).includes(path)),
      ['dev/applications/shop/dev-kind.returns.yaml'],
    );
    writeFiles(root, { [ENVIRONMENT]: minimalWorkspace()[ENVIRONMENT]! });
    assert.equal(inTree(await run(root, second)), []);
  });
});

test('a file that is not in place is made again', async () => {
  await inFolder(WORKSPACE, async root => {
    const first = await run(root);
    const path = 'dev/bootstrap/application.argoproj.io--argocd--dev.root.yaml';
    const sink = new MemorySink(new Map([...first.tree, [path, 'changed by hand\n']]));
    await compile({ root, workers: 0, cache: true }, sink);
    assert.equal([...sink.tree], [...first.tree]);
  });
});

test('what is wrong with an object for Argo CD is said at the Environment, each time', async () => {
  const allowedKinds = Array.from({ length: 30_000 }, (_, index) => ({
    group: 'example.org',
    kind: `K${index}`,
  }));
  const span = { file: ENVIRONMENT, start: 1, end: 4 };
  const delivery = {
    key: () => 'key',
    input: () =>
      deliveryInput({ organizations: [{ name: 'shop', namespace: 'shop-dev', allowedKinds }], releases: [] }),
    declaredAt: () => span,
  };
  const program = {
    targets: new Map(),
    waivers: new Map(),
    deliveries: new Map([['dev', delivery]]),
  } as unknown as Program;
  const memory = environmentMemory({ read: () => undefined, write: () => {} } as never, 'dev');
  const environment = new HydratedEnvironment({ name: 'dev', program, applications: [] }, memory);
  const reporter = new Reporter();
  assert.equal(await addEnvironmentFiles(environment, new MemorySink(), () => '', reporter), []);
  assert.equal(
    reporter.diagnostics.map(({ code, span }) => [code, span]),
    [['CST6007', span]],
  );
});

test.run();
