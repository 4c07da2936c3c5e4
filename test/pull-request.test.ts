import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inFolder, REPOSITORY } from './workspace.ts';

const test = suite('the pull request of the README');
const FILE = join(REPOSITORY, 'README.md');
const MARKS = ['<!-- plan of a pull request -->\n', '<!-- end of the plan -->\n'] as const;

/** What happens in the pull request: the subject of a commit, and the files that it writes (or removes). */
const COMMITS: readonly (readonly [subject: string, edits: readonly Edit[]])[] = [
  ['Promote shipment-tracking 2.3.0', [release('shipment-tracking', '77b699fa52d1', '2.3.0')]],
  ['Promote stock-query 5.1.0', [release('stock-query', '5a1de07c93b8', '5.1.0')]],
  ['Promote customs-declaration 3.1.0', [release('customs-declaration', '0c7b1f6ad2e4', '3.1.0')]],
  [
    'loyalty-sync calls the bonus service of the partner',
    [
      {
        path: 'catalog/integrations/loyalty-sync.yaml',
        edit: text =>
          text.replace('api.loyalty.example.net:8443]', 'api.loyalty.example.net:8443, bonus.example.net]'),
      },
    ],
  ],
  [
    'product-docs has moved to the intranet',
    [
      'catalog/integrations/product-docs.yaml',
      ...['dev', 'test', 'prod'].map(name => `environments/${name}/integrations/product-docs.yaml`),
    ].map(path => ({ path })),
  ],
];

interface Edit {
  readonly path: string;
  /** Absent for a file that goes. */
  readonly edit?: (text: string) => string;
}

function release(name: string, digest: string, revision: string): Edit {
  return {
    path: `environments/prod/integrations/${name}.yaml`,
    edit: text =>
      text
        .replace(/sha256:[0-9a-f]{64}/, `sha256:${digest.padEnd(64, digest)}`.slice(0, 71))
        .replace(/revision: .*/, `revision: ${revision}`),
  };
}

/** The comment that `cistern plan` makes for the pull request. */
function comment(folder: string): string {
  const git = (...args: readonly string[]): void => {
    const person = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org' };
    const dates = { GIT_AUTHOR_DATE: '2026-11-02T09:00:00Z', GIT_COMMITTER_DATE: '2026-11-02T09:00:00Z' };
    execFileSync('git', args, {
      cwd: folder,
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        ...person,
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@example.org',
        ...dates,
      },
    });
  };
  for (const name of ['catalog', 'environments'])
    cpSync(join(REPOSITORY, name), join(folder, name), { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'What runs today');
  git('switch', '--quiet', '--create', 'november');
  for (const [subject, edits] of COMMITS) {
    for (const { path, edit } of edits) {
      const file = join(folder, path);
      if (edit === undefined) rmSync(file);
      else writeFileSync(file, edit(readFileSync(file, 'utf8')));
    }
    git('add', '--all', '.');
    git('commit', '--quiet', '--message', subject);
  }
  const main = join(REPOSITORY, 'src/cli/main.ts');
  const loader = join(REPOSITORY, 'node_modules/tsx/dist/loader.mjs');
  const words = ['plan', '--against', 'main', '--to', 'november', '--format', 'markdown', '--quiet'];
  return execFileSync(process.execPath, ['--import', loader, main, ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test('the README shows what `cistern plan` writes for it', async () => {
  await inFolder({}, folder => {
    // Ids of commits change with every file of the example, and say nothing here.
    const written = comment(folder).replaceAll(/\b[0-9a-f]{40}\b/g, id => id.slice(0, 12));
    const readme = readFileSync(FILE, 'utf8');
    const [start, end] = MARKS.map(mark => readme.indexOf(mark)) as [number, number];
    assert.ok(start !== -1 && end > start, 'the README has the marks');
    const shown = readme.slice(start + MARKS[0].length, end);
    if (process.env.UPDATE === '1' && !process.env.CI)
      writeFileSync(FILE, readme.slice(0, start) + MARKS[0] + written + readme.slice(end));
    else assert.is(shown, written, 'run with UPDATE=1 and read what changes in the README');
  });
});

test.run();
