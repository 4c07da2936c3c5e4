import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { definedExtensions } from '../../src/extension/package/load-extensions.ts';
import { withoutReleases } from '../../src/load/workspace-state.ts';
import { openWriting } from '../../src/write/open-writing.ts';
import { inFolder, readFiles } from '../workspace.ts';
import { configMap, note, noteExtension, noteRelease, notes } from './fixture.ts';

const test = suite('documents of extensions, again');

/** The workspace with two environments, where the Note refers to the integration. */
function twoEnvironments() {
  const files = notes({ 'catalog/notes/first.yaml': note('first', '  text: a\n  about: orders\n') });
  const prod = Object.entries(files).flatMap(([path, text]) =>
    path.startsWith('environments/dev/')
      ? [
          [
            path.replaceAll('dev', 'prod'),
            text.replaceAll(/\bdev\b(?=[-.\n])(?!\/)/g, 'prod').replaceAll('cistern.prod', 'cistern.dev'),
          ] as const,
        ]
      : [],
  );
  return { ...files, ...Object.fromEntries(prod) };
}

/** Renders with a cache and says how often the extension was called. */
async function render(root: string, more = {}): Promise<number> {
  let calls = 0;
  const kind = {
    lower: ({ name, references }: { name: string; references: object }) => {
      calls++;
      return [configMap(name, { references: JSON.stringify(references) })];
    },
    ...more,
  };
  const reporter = new Reporter();
  const extensions = definedExtensions([noteExtension(kind)], reporter)!;
  const place = { stateFolder: join(root, '.cistern'), environments: ['dev', 'prod'], all: true };
  const writing = openWriting(join(root, 'dist'), place, reporter)!;
  const compiled = await compile({ root, workers: 0, cache: true, extensions }, writing);
  assert.equal(compiled.reporter.diagnostics, []);
  writing.finish();
  return calls / 2;
}

test('what has not changed is not made again, and what others decide is', async () => {
  await inFolder(twoEnvironments(), async root => {
    assert.is(await render(root), 2);
    const first = readFiles(join(root, 'dist'));
    assert.is(await render(root), 0, 'nothing has changed');
    const path = 'environments/dev/notes/first.yaml';
    writeFileSync(join(root, path), noteRelease('first', '  overrides:\n    text: b\n'));
    assert.is(await render(root), 1, 'one environment has changed');
    writeFileSync(join(root, path), noteRelease('first'));
    rmSync(join(root, 'environments/dev/integrations/orders.yaml'));
    assert.is(await render(root), 1, 'the integration no longer runs there');
    const file = 'dev/dev-kind/note.first/configmap--shop-dev--first.yaml';
    assert.match(readFiles(join(root, 'dist'))[file]!, /runsHere\\?":false/);
    assert.match(first[file]!, /runsHere\\?":true/);
    const prod = Object.entries(first).filter(([name]) => name.startsWith('prod/'));
    const now = readFiles(join(root, 'dist'));
    for (const [name, text] of prod) assert.is(now[name], text, name);
  });
});

test('of an environment that is kept, clusters are read and documents of extensions are not', () => {
  const paths = [
    'catalog/notes/first.yaml',
    'environments/dev/clusters/dev-kind.yaml',
    'environments/dev/environment.yaml',
    'environments/dev/integrations/orders.yaml',
    'environments/dev/notes/first.yaml',
    'environments/prod/notes/first.yaml',
  ];
  const entries = paths.map(path => ({ path, size: 1, mtimeMs: 1, ctimeMs: 1, ino: 1 }));
  const left = withoutReleases(entries, new Set(['dev'])).map(({ path }) => path);
  assert.equal(left, [...paths.slice(0, 3), paths[5]]);
});

test.run();
