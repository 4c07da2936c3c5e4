import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { compileCommit } from '../../src/extract/compile-commit.ts';
import { CollectedTree } from '../../src/hydrate/collected-tree.ts';
import { minimalWorkspace } from '../workspace.ts';
import { inSandbox, makeRepository, type Repository } from './repository.ts';

const test = suite('compileCommit');

const ORDERS = 'catalog/integrations/orders.yaml';

/** Compiles a commit with a folder for temporary files of its own, which must be empty afterwards. */
async function compiled(repository: Repository, commit: string, root = '') {
  const before = process.env.TMPDIR;
  const folder = join(repository.root, '..', 'temporary');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  try {
    const dry = { gitDirectory: repository.gitDirectory, root };
    const { compilation, files, commit: record } = await compileCommit(dry, commit, { workers: 0 });
    assert.equal(readdirSync(folder), [], 'nothing may stay behind');
    assert.is(record.id, commit);
    const { diagnostics } = compilation.reporter;
    return { compilation, files, diagnostics, codes: [...new Set(diagnostics.map(({ code }) => code))] };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The rendered tree of a folder as texts, without lists. */
async function rendered(root: string): Promise<readonly string[]> {
  const tree = new CollectedTree();
  await compile({ root, workers: 0, cache: false }, tree);
  return tree.files.map(({ path, bytes }) => `${path}\n${Buffer.from(bytes)}`);
}

const textsOf = (files: readonly { path: string; bytes: Uint8Array }[]): readonly string[] =>
  files.map(({ path, bytes }) => `${path}\n${Buffer.from(bytes)}`);

const inRepository = (action: (repository: Repository) => Promise<void>): Promise<void> =>
  inSandbox(folder => action(makeRepository(join(folder, 'work'))));

test('gives the bytes that the work tree gives, and the list of each environment', () =>
  inRepository(async repository => {
    const commit = repository.commit({ ...minimalWorkspace(), 'README.md': 'more', 'dist/old.yaml': 'x' });
    const { files, codes } = await compiled(repository, commit);
    assert.equal(codes, []);
    const lists = files.filter(({ path }) => path.endsWith('/.cistern-files'));
    assert.equal(textsOf(files.filter(file => !lists.includes(file))), await rendered(repository.root));
    assert.equal(
      lists.map(({ path }) => path),
      ['dev/.cistern-files'],
    );
    const own = files.filter(file => !lists.includes(file)).map(({ path }) => path.slice('dev/'.length));
    assert.is(Buffer.from(lists[0]!.bytes).toString(), own.map(path => `${path}\n`).join(''));
  }));

test('sees nothing of the work tree, the index, skipped files, ignored files and the cache', () =>
  inRepository(async repository => {
    const commit = repository.commit(minimalWorkspace());
    const clean = textsOf((await compiled(repository, commit)).files);
    const { root, git } = repository;
    // A cache that is there, and one that was meddled with.
    await compile({ root, workers: 0, cache: true });
    for (const name of readdirSync(join(root, '.cistern'), { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.json')) writeFileSync(join(root, '.cistern', name), '{');
    }
    writeFileSync(join(root, 'catalog/integrations/untracked.yaml'), 'kind: Nothing\n');
    writeFileSync(join(root, '.gitignore'), 'catalog/organizations/ignored.yaml\n');
    writeFileSync(join(root, 'catalog/organizations/ignored.yaml'), 'kind: Nothing\n');
    writeFileSync(join(root, 'environments/dev/environment.yaml'), 'staged: true\n');
    git(['add', 'environments']);
    git(['update-index', '--skip-worktree', ORDERS]);
    writeFileSync(join(root, ORDERS), 'skipped: true\n');
    git(['update-index', '--assume-unchanged', 'catalog/organizations/shop.yaml']);
    rmSync(join(root, 'catalog/organizations/shop.yaml'));
    assert.equal(textsOf((await compiled(repository, commit)).files), clean);
  }));

test('no attribute, filter or line end setting of the repository changes a byte', () =>
  inRepository(async repository => {
    const commit = repository.commit(minimalWorkspace());
    const clean = textsOf((await compiled(repository, commit)).files);
    const { root, git, gitDirectory } = repository;
    mkdirSync(join(gitDirectory, 'info'), { recursive: true });
    writeFileSync(
      join(gitDirectory, 'info/attributes'),
      '* text eol=crlf ident filter=shout export-ignore\n',
    );
    git(['config', 'core.autocrlf', 'true']);
    git(['config', 'filter.shout.smudge', `touch ${root}/smudged; tr a-z A-Z`]);
    git(['config', 'core.fsmonitor', `touch ${root}/monitored`]);
    assert.equal(textsOf((await compiled(repository, commit)).files), clean);
    assert.not.ok(existsSync(join(root, 'smudged')) || existsSync(join(root, 'monitored')));
  }));

test('compiles an old commit, a bare repository, a shallow clone and a workspace below the top', () =>
  inSandbox(async folder => {
    const repository = makeRepository(join(folder, 'work'));
    const below = Object.entries(minimalWorkspace()).map(([path, text]) => [
      `teams/it*gration/${path}`,
      text,
    ]);
    const commit = repository.commit(Object.fromEntries(below));
    repository.commit({ 'teams/it*gration/catalog/integrations/orders.yaml': 'later: true\n' });
    const { files, codes } = await compiled(repository, commit, 'teams/it*gration');
    assert.equal(codes, []);
    assert.ok(files.length > 5);
    const url = `file://${repository.root}`;
    for (const options of [['--bare'], ['--bare', '--depth=2']]) {
      const clone = join(folder, options.join(''));
      repository.git(['clone', '-q', ...options, url, clone]);
      const cloned = await compiled({ ...repository, gitDirectory: clone }, commit, 'teams/it*gration');
      assert.equal(textsOf(cloned.files), textsOf(files));
    }
  }));

test('reports links, large files and wrong names in the words of `load`', () =>
  inRepository(async repository => {
    const { root } = repository;
    repository.commit(minimalWorkspace());
    symlinkSync('/etc/passwd', join(root, 'catalog/integrations/link.yaml'));
    symlinkSync('../..', join(root, 'environments/loop'));
    const commit = repository.commit({
      'catalog/integrations/large.yaml': `# ${'x'.repeat(1024 * 1024)}\n`,
      'catalog/integrations/Upper.yaml': 'a: 1\n',
      'catalog/integrations/README.md': 'x'.repeat(1024 * 1024 + 1),
    });
    const { diagnostics, files } = await compiled(repository, commit);
    assert.equal(diagnostics.map(({ code, message }) => `${code} ${/`([^`]*)`/.exec(message)?.[1]}`).sort(), [
      'CST1003 catalog/integrations/link.yaml',
      'CST1003 environments/loop',
      'CST1005 catalog/integrations/large.yaml',
      'CST1006 catalog/integrations/Upper.yaml',
    ]);
    assert.equal(files, []);
  }));

test('keeps the text of files with findings when the folder is gone', () =>
  inRepository(async repository => {
    const text = minimalWorkspace()[ORDERS]!.replace('runtime:', 'runtimme:');
    const commit = repository.commit({ ...minimalWorkspace(), [ORDERS]: text });
    const { compilation, diagnostics, files } = await compiled(repository, commit);
    const found = diagnostics.find(({ span }) => span?.file === ORDERS)!;
    assert.is(compilation.textOf(ORDERS), text);
    assert.is(compilation.textOf(ORDERS).slice(found.span!.start, found.span!.end), 'runtimme');
    assert.equal(files, []);
  }));

test('a commit without a workspace says so', () =>
  inRepository(async repository => {
    const { codes } = await compiled(repository, repository.commit({ 'README.md': 'nothing' }));
    assert.equal(codes, ['CST1001']);
  }));

/** Commits a tree that no work tree could have: entries by path from the top, each a mode and the text of its content. */
function commitEntries(
  repository: Repository,
  folder: string,
  entries: readonly (readonly [string, string])[],
): string {
  const { git } = repository;
  const blob = git(['hash-object', '-w', '--stdin'], 'a: 1\n');
  const commit = git(['rev-parse', 'HEAD']);
  const lines = entries.map(([mode, name]) => {
    const type = mode === '160000' ? 'commit' : mode === '040000' ? 'tree' : 'blob';
    const tree = type === 'tree' ? git(['mktree'], `100644 blob ${blob}\tinside.yaml\n`) : '';
    return `${mode} ${type} ${type === 'commit' ? commit : tree || blob}\t${name}\0`;
  });
  const inner = git(['mktree', '-z', '--missing'], lines.join(''));
  const catalog = git(['mktree'], `040000 tree ${inner}\t${folder}\n`);
  const environments = git(['rev-parse', 'HEAD:environments']);
  const tree = git(
    ['mktree'],
    `040000 tree ${catalog}\tcatalog\n040000 tree ${environments}\tenvironments\n`,
  );
  return git(['commit-tree', tree, '-m', 'Hostile']);
}

// covers CST8050, CST8051, CST8052
test('refuses what no folder can hold, before anything is written', () =>
  inRepository(async repository => {
    repository.commit(minimalWorkspace());
    const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
      ['CST8050', [['160000', 'vendored']]],
      ['CST8051', [['100644', '..']]],
      ['CST8051', [['100644', '.git']]],
      ['CST8051', [['040000', '.GIT']]],
      ['CST8051', [['040000', 'git~1']]],
      ['CST8051', [['040000', '.g\u200cit']]],
      ['CST8051', [['100644', 'a\nb.yaml']]],
      ['CST8051', [['100644', 'a\u001b[2Jb.yaml']]],
      ['CST8051', [['100644', 'a\\b.yaml']]],
      ['CST8051', [['100644', `${'x'.repeat(251)}.yaml`]]],
      [
        'CST8052',
        [
          ['100644', 'A.yaml'],
          ['100644', 'a.yaml'],
        ],
      ],
      [
        'CST8052',
        [
          ['100644', '\u00fc.yaml'],
          ['100644', 'u\u0308.yaml'],
        ],
      ],
      [
        'CST8052',
        [
          ['120000', 'a'],
          ['040000', 'a'],
        ],
      ],
      [
        'CST8052',
        [
          ['100644', 'a.yaml'],
          ['100644', 'a.yaml'],
        ],
      ],
    ];
    for (const [code, entries] of cases) {
      const commit = commitEntries(repository, 'integrations', entries);
      const { codes, files } = await compiled(repository, commit);
      assert.equal(codes, [code], JSON.stringify(entries));
      assert.equal(files, []);
    }
  }));

test('passes over what `load` passes over, whatever it is', () =>
  inRepository(async repository => {
    repository.commit(minimalWorkspace());
    const commit = commitEntries(repository, 'integrations', [
      ['160000', '.vendored'],
      ['100644', 'README.md'],
      ['100644', 'readme.md'],
    ]);
    const { codes } = await compiled(repository, commit);
    assert.not.ok(
      codes.some(code => code.startsWith('CST80')),
      codes.join(),
    );
  }));

// covers CST8053
test('says which content is missing from the repository', () =>
  inRepository(async repository => {
    const commit = repository.commit(minimalWorkspace());
    const id = repository.git(['rev-parse', `HEAD:${ORDERS}`]);
    const object = join(repository.gitDirectory, 'objects', id.slice(0, 2), id.slice(2));
    chmodSync(object, 0o600);
    rmSync(object);
    const { diagnostics } = await compiled(repository, commit);
    assert.equal(
      diagnostics.map(({ code }) => code),
      ['CST8053'],
    );
    assert.match(diagnostics[0]!.message, ORDERS);
  }));

test('takes the folder away when the process is ended by a signal', () =>
  inRepository(async repository => {
    const { spawn } = await import('node:child_process');
    const script = `
      import { openPrivateFolder } from ${JSON.stringify(new URL('../../src/host/private-folder.ts', import.meta.url).href)};
      process.on('SIGTERM', () => process.exit(143));
      const folder = openPrivateFolder();
      folder.write('catalog/a.yaml', Buffer.from('a'));
      console.log(folder.path);
      setInterval(() => {}, 1000);
    `;
    const file = join(repository.root, 'hold.mts');
    writeFileSync(file, script);
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let path = '';
    for await (const chunk of child.stdout) {
      path += String(chunk);
      if (path.endsWith('\n')) break;
    }
    assert.ok(existsSync(path.trim()));
    const ended = new Promise(resolve => child.on('exit', resolve));
    child.kill('SIGTERM');
    assert.is(await ended, 143);
    assert.not.ok(existsSync(path.trim()));
  }));

test.run();
