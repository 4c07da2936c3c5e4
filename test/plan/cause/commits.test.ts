import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commitCatalog } from '../../../src/explain/catalog/commit-catalog.ts';
import { folderCatalog } from '../../../src/explain/catalog/folder-catalog.ts';
import { workTreeHistory } from '../../../src/explain/history/catalog-history.ts';
import { causesOf } from '../../../src/plan/cause/causes-of.ts';
import type { CompiledSide } from '../../../src/plan/cause/compiled-side.ts';
import type { Cause } from '../../../src/plan/model/change.ts';
import { inSandbox, makeRepository, type Repository } from '../../extract/repository.ts';
import { type Files, integrationOf, minimalWorkspace, releaseOf } from '../../workspace.ts';
import { changesBetween } from './two-states.ts';

const test = suite('commits of causes');

const RELEASE = 'environments/dev/integrations/orders.yaml';
const INTEGRATION = 'catalog/integrations/orders.yaml';
const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
const BASE: Files = {
  ...minimalWorkspace(),
  [INTEGRATION]: integrationOf('orders', 'http:\n  basePath: /shop/orders\nscaling:\n  replicas: 2\n'),
  [RELEASE]: releaseOf('orders'),
};

/** The catalog in `ops/` of a commit, or of the work tree. */
async function sideOf({ root, gitDirectory }: Repository, commit?: string): Promise<CompiledSide> {
  const workspace = join(root, 'ops');
  if (commit === undefined) {
    const history = await workTreeHistory(workspace);
    return { catalog: folderCatalog(workspace), ...(history && { history }) };
  }
  return {
    catalog: await commitCatalog({ gitDirectory, root: 'ops' }, commit),
    history: { gitDirectory, root: 'ops', commit, isWorkTree: false },
  };
}

async function causes(before: CompiledSide, after: CompiledSide): Promise<readonly Cause[]> {
  const changes = await changesBetween(before.catalog, after.catalog, 'dev/dev-kind/orders');
  assert.ok(changes.length > 0);
  const of = await causesOf(changes, before, after);
  return [...new Map(changes.flatMap(of).map(cause => [JSON.stringify(cause), cause])).values()];
}

test('a line of a commit has the commit that wrote it', async () => {
  await inSandbox(async folder => {
    const repository = makeRepository(folder);
    const first = repository.commit(below('ops', BASE), 'Begin');
    const scaled = below('ops', {
      [RELEASE]: releaseOf('orders', 'overrides:\n  scaling:\n    replicas: 3\n'),
    });
    const second = repository.commit(scaled, 'Scale orders');
    const last = repository.commit({ 'README.md': 'words' }, 'Write words');
    const [cause] = await causes(await sideOf(repository, first), await sideOf(repository, last));
    assert.equal([cause!.file, cause!.line, cause!.commit?.id], [RELEASE, 11, second]);
    assert.equal(cause!.commit, {
      id: second,
      author: 'Ada',
      date: '2026-03-01T10:00:00Z',
      subject: 'Scale orders',
    });
  });
});

test('a line that is not committed says so', async () => {
  await inSandbox(async folder => {
    const repository = makeRepository(folder);
    const first = repository.commit(below('ops', BASE), 'Begin');
    const text = releaseOf('orders', 'overrides:\n  scaling:\n    replicas: 3\n');
    writeFileSync(join(folder, 'ops', RELEASE), text);
    const [cause] = await causes(await sideOf(repository, first), await sideOf(repository));
    assert.equal([cause!.line, cause!.commit, cause!.isUncommitted], [11, undefined, true]);
  });
});

test('what was removed has the commit that removed it', async () => {
  await inSandbox(async folder => {
    const repository = makeRepository(folder);
    const first = repository.commit(below('ops', BASE), 'Begin');
    rmSync(join(folder, 'ops', RELEASE));
    const second = repository.commit({}, 'Stop selling');
    repository.commit({ 'README.md': 'words' }, 'Write words');
    const last = repository.commit({ 'README.md': 'more words' }, 'Write more');
    const [cause] = await causes(await sideOf(repository, first), await sideOf(repository, last));
    assert.equal([cause!.file, cause!.what, cause!.commit?.id], [RELEASE, 'the release was removed', second]);
  });
});

test('of several commits the one is named that removed the line', async () => {
  await inSandbox(async folder => {
    const repository = makeRepository(folder);
    const scaled = releaseOf('orders', 'overrides:\n  scaling:\n    replicas: 3\n');
    const first = repository.commit(below('ops', { ...BASE, [RELEASE]: scaled }), 'Begin');
    repository.commit(below('ops', { [RELEASE]: scaled.replace('1.0.0', '1.0.1') }), 'Release');
    const second = repository.commit(below('ops', { [RELEASE]: releaseOf('orders') }), 'Scale down');
    const last = repository.commit(
      below('ops', { [RELEASE]: releaseOf('orders', 'state: started\n') }),
      'Say what is so anyway',
    );
    const found = await causes(await sideOf(repository, first), await sideOf(repository, last));
    const [cause] = found.filter(({ setting }) => setting === 'scaling.replicas');
    assert.equal([cause!.what, cause!.commit?.id], ['was removed', second]);
  });
});

test.run();
