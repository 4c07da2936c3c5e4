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
