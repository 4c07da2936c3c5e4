import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { environmentOf, minimalWorkspace, writeFiles } from '../../workspace.ts';
import { cistern } from '../world.ts';
import { bumped, COMPILER, inCatalog, RELEASE } from './catalog.ts';

const test = suite('plan, in rough places');

const INTEGRATION = 'catalog/integrations/orders.yaml';
const files = minimalWorkspace();

test('errors of the side before are told at that side, not at files that may be right by now', () =>
  inCatalog(async ({ catalog, run }) => {
    const broken = files[INTEGRATION]!.replace('kind: Integration', 'kind: Integratoin');
    const commit = catalog.commit({ [INTEGRATION]: broken });
    writeFiles(catalog.root, { [INTEGRATION]: files[INTEGRATION]! });
    const ended = await run('plan', '--against', 'HEAD');
    assert.is(ended.code, 1);
    assert.match(ended.err, `${commit.slice(0, 12)}:${INTEGRATION}:2:7: error[CST2002]`);
    assert.match(ended.err, '2 | kind: Integratoin');
    const json = JSON.parse((await run('plan', '--against', 'HEAD', '--json')).out);
    const [side, diagnostic] = json.diagnostics;
    assert.is(side.code, 'CST7008');
    assert.is(diagnostic.place.file, `${commit.slice(0, 12)}:${INTEGRATION}`);
  }));

// covers CST7054
test('where the limits before are not known, a change that removes them does not go unnoticed', () => {
  const limits = '  plan:\n    failOn: [restart]\n';
  const environment = 'environments/dev/environment.yaml';
  return inCatalog(
    async ({ catalog, run }) => {
      writeFiles(catalog.root, { [RELEASE]: bumped, [environment]: files[environment]! });
      const known = await run('plan', '--against', 'rendered:HEAD');
      assert.is(known.code, 1);
      assert.not.match(known.err, 'CST7054');
      const unknown = await run('plan', '--against', './dist');
      assert.is(unknown.code, 0);
      assert.match(unknown.err, 'warning[CST7054]: what `spec.plan` allowed before is not known');
      assert.not.match((await run('plan', '--against', './dist', '--to', './dist')).err, 'CST7054');
    },
    { ...files, [environment]: files[environment]! + limits },
  );
});

// covers CST7009
test('a link is never followed, and never passed over in silence', () =>
  inCatalog(async ({ catalog, run }) => {
    const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: b\ndata:\n  k: v\n';
    writeFiles(catalog.root, { 'old/data.txt': config, 'new/data.txt': config.replace('k: v', 'k: w') });
    for (const side of ['old', 'new']) symlinkSync('data.txt', join(catalog.root, side, 'a.yaml'));
    const folders = await run('plan', '--against', './old', '--to', './new');
    assert.is(folders.code, 0);
    assert.match(folders.err, 'warning[CST7009]: `a.yaml` is a symbolic link');
    symlinkSync('../../new/data.txt', join(catalog.root, 'dist/dev/link.yaml'));
    catalog.commit({});
    const commit = await run('plan', '--against', 'rendered:HEAD');
    assert.match(commit.err, 'warning[CST7009]: `dev/link.yaml`');
  }));

test('in a shallow clone the help says that the rest of the history is missing', () =>
  inCatalog(async ({ catalog, folder }) => {
    catalog.commit({ [RELEASE]: bumped });
    catalog.git(['clone', '-q', '--depth', '1', `file://${catalog.root}`, '../part']);
    const ended = await cistern(['plan', '--against', 'HEAD~1'], {
      ...COMPILER,
      folder: join(folder, 'part'),
    });
    assert.is(ended.code, 1);
    assert.match(ended.err, 'git fetch --unshallow');
  }));

test('outside of a repository the help says that there is none', () =>
  inCatalog(async ({ catalog, run }) => {
    catalog.git(['clone', '-q', '--bare', '.', '../kept.git']);
    const { rmSync } = await import('node:fs');
    rmSync(catalog.gitDirectory, { recursive: true });
    const ended = await run('plan', '--against', 'rendered:HEAD');
    assert.is(ended.code, 1);
    assert.match(ended.err, 'there is no git repository here');
  }));

test('a repository that cannot be read is one error, however many environments are published to it', () =>
  inCatalog(async ({ catalog, run }) => {
    const rendered = (branch: string): string =>
      `  rendered:\n    repoURL: http://localhost:1/rendered.git\n    branch: ${branch}\n`;
    writeFiles(catalog.root, {
      'environments/dev/environment.yaml': environmentOf('dev') + rendered('dev'),
      'environments/qa/environment.yaml': environmentOf('qa') + rendered('qa'),
    });
    const ended = await run('plan');
    assert.is(ended.code, 1);
    assert.is(ended.err.match(/error\[CST8006\]/g)?.length, 1, ended.err);
  }));

test.run();
