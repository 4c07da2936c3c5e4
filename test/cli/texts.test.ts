import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pageText } from '../../src/cli/explain/page-text.ts';
import { COMMANDS } from '../../src/cli/table.ts';
import { CODES } from '../../src/diagnostics/codes.ts';
import { plain } from '../../src/diagnostics/print/paint.ts';
import { packageVersion } from '../../src/host/package.ts';
import { cistern, inFolder, WORKSPACE } from './world.ts';

const test = suite('help, explain, completion, schema and init');

test('help and version are printed wherever they are asked for', async () => {
  const program = (await cistern(['--help'])).out;
  for (const { name, summary } of COMMANDS) {
    assert.match(program, summary);
    const words = name.split(' ');
    const { code, out, err } = await cistern([...words, '--help']);
    assert.equal([code, err], [0, '']);
    assert.match(out, `Usage: cistern ${name}`);
    assert.is((await cistern(['help', ...words])).out, out);
  }
  assert.is((await cistern(['help'])).out, program);
  for (const words of [['--version'], ['-V'], ['render', '--version']]) {
    assert.is((await cistern(words)).out, `${packageVersion()}\n`);
  }
});

test('help fits the terminal', async () => {
  let text = '';
  const out = {
    isTTY: true,
    columns: 60,
    write: (part: string) => {
      text += part;
    },
  };
  for (const { name } of COMMANDS) await cistern(['help', ...name.split(' '), '--color', 'never'], { out });
  const prose = text.split('\n').filter(line => !/^ {2}(#|cistern|source)/.test(line));
  assert.equal(
    prose.filter(line => line.length > 60 && !line.includes('https')),
    [],
  );
});

test('explain prints the page of a code, however it is written', async () => {
  const page = readFileSync(new URL('../../src/diagnostics/docs/CST9001.md', import.meta.url), 'utf8');
  for (const written of ['CST9001', 'cst9001', '9001'])
    assert.is((await cistern(['explain', written])).out, page);
});

test('explain gives JSON', async () => {
  const one = JSON.parse((await cistern(['explain', 'CST9001', '--json'])).out);
  assert.equal([one.code, one.severity, one.title], ['CST9001', 'error', 'unknown command']);
  assert.match(one.page, /^# CST9001: unknown command\n/);
});

test('explain on a terminal indents examples and wraps paragraphs', () => {
  const markdown =
    '# CST1: a title\n\nSome words that are\nwrapped again.\n\n## Fails\n\n```yaml a/b.yaml\nk: 1\n\nl: 2\n```\n';
  assert.is(
    pageText(markdown, plain, 24),
    'CST1: a title\n\nSome words that are\nwrapped again.\n\nFails\n\n  a/b.yaml\n\n    k: 1\n\n    l: 2\n',
  );
});

test('completion scripts are understood by their shells', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, out } = await cistern(['completion', shell]);
    assert.is(code, 0);
    for (const { name } of COMMANDS) for (const word of name.split(' ')) assert.match(out, word);
    await inFolder({ script: out }, async folder => {
      const { status, stderr, error } = spawnSync(shell, ['-n', 'script'], { cwd: folder, encoding: 'utf8' });
      if (error === undefined) assert.is(status, 0, stderr);
    });
  }
});

test('bash completes commands, options, values, environments and codes', async () => {
  const { out } = await cistern(['completion', 'bash']);
  await inFolder({ ...WORKSPACE, 'environments/$(touch x)/environment.yaml': '' }, async folder => {
    const complete = (...words: readonly string[]): readonly string[] => {
      const script = `${out}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cistern; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const text = execFileSync('bash', ['-c', script, 'bash', 'cistern', ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      return text.split('\n').slice(0, -1).sort();
    };
    assert.equal(complete('re'), ['render']);
    assert.equal(complete('render', '--fo'), ['--format']);
    assert.equal(complete('render', '--format', ''), ['github', 'json', 'text']);
    assert.equal(complete('--root', 'x', 'render', '--env', ''), ['$(touch x)', 'dev', 'prod']);
    assert.equal(
      complete('explain', 'CST900').length,
      Object.keys(CODES).filter(code => code.startsWith('CST900')).length,
    );
    assert.equal(complete('init', 'cat'), ['catalog']);
    assert.equal(complete('init', 'c'), ['catalog', 'ci']);
    assert.equal(complete('init', 'ci', '--pr'), ['--provider']);
    assert.equal(complete('init', 'ci', '--provider', 'git'), ['gitea', 'github', 'gitlab']);
    assert.equal(readdirSync(folder).includes('x'), false);
  });
});

test('schema writes schemas and editor settings, and leaves existing settings alone', async () => {
  await inFolder(WORKSPACE, async folder => {
    const { code, out } = await cistern(['schema', '--out', 'schemas'], { folder });
    assert.is(code, 0);
    const names = readdirSync(join(folder, 'schemas'));
    assert.ok(names.length >= 6);
    for (const name of names) assert.match(out, `schemas/${name}\n`);
    const settingsPath = join(folder, '.vscode/settings.json');
    const settings = JSON.parse(readFileSync(settingsPath, 'utf8'));
    for (const path of Object.keys(settings['yaml.schemas']))
      assert.ok(statSync(join(folder, path)).isFile(), path);
    assert.equal(settings['yaml.schemas']['./schemas/cluster.schema.json'], [
      'environments/*/clusters/*.yaml',
    ]);

    const before = readFileSync(settingsPath, 'utf8');
    const second = await cistern(['schema'], { folder });
    assert.is(readFileSync(settingsPath, 'utf8'), before);
    assert.match(
      second.out,
      '.vscode/settings.json is there already; add to it:\n{\n  "yaml.schemas": {\n    "./.cistern/schemas/',
    );
  });
});

test('schema reports what it cannot write', async () => {
  // covers CST9102
  await inFolder({ ...WORKSPACE, file: '' }, async folder => {
    const { code, err } = await cistern(['schema', '--out', 'file/x'], { folder });
    assert.is(code, 1);
    assert.match(err, /^error\[CST9102\]: cannot write `file\/x\/[a-z-]+\.schema\.json`: ENOTDIR\n/);
  });
});

test('schema writes through no link below the workspace', async () => {
  // covers CST6050
  const planted: readonly (readonly [link: string, target: string])[] = [
    ['.cistern', 'victim'],
    ['.cistern/schemas', 'victim'],
    ['.cistern/schemas/cluster.schema.json', 'victim/kept'],
    ['.vscode', 'victim'],
    ['.vscode/settings.json', 'victim/kept'],
    ['.vscode/settings.json', 'victim/new'],
  ];
  for (const [link, target] of planted) {
    await inFolder({ ...WORKSPACE, 'victim/kept': 'mine' }, async folder => {
      mkdirSync(join(folder, link, '..'), { recursive: true });
      symlinkSync(join(folder, target), join(folder, link));
      const { code, err } = await cistern(['schema'], { folder });
      assert.is(code, 1, link);
      assert.is(
        err,
        `error[CST6050]: \`${link}\` is a symbolic link, and nothing is written through links\n  help: remove the link\n`,
      );
      assert.equal(readdirSync(join(folder, 'victim')), ['kept']);
      assert.is(readFileSync(join(folder, 'victim/kept'), 'utf8'), 'mine');
    });
  }
});

test('schema replaces its files in one step, and waits for no FIFO', async () => {
  await inFolder(WORKSPACE, async folder => {
    const path = join(folder, '.cistern/schemas/cluster.schema.json');
    await cistern(['schema'], { folder });
    const before = statSync(path).ino;
    writeFileSync(path, 'old');
    assert.is((await cistern(['schema'], { folder })).code, 0);
    assert.is.not(statSync(path).ino, before);
    assert.ok(JSON.parse(readFileSync(path, 'utf8')));
    assert.equal(
      readdirSync(join(folder, '.cistern/schemas')).filter(name => name.startsWith('.')),
      [],
    );
    if (process.platform === 'win32') return;
    for (const name of ['.vscode/settings.json', '.cistern/schemas/cluster.schema.json']) {
      rmSync(join(folder, name));
      execFileSync('mkfifo', [join(folder, name)]);
      const { code, err } = await cistern(['schema'], { folder });
      assert.is(code, 1);
      assert.match(err, `error[CST9102]: cannot write \`${name}\`: it is not a regular file\n`);
    }
  });
});

test('schema takes a folder outside the workspace as it is named', async () => {
  await inFolder({ 'ws/catalog/x': '', 'ws/environments/x': '', 'real/x': '' }, async folder => {
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    const { code } = await cistern(['schema', '--root', 'ws', '--out', 'link'], { folder });
    assert.is(code, 0);
    assert.ok(readdirSync(join(folder, 'real')).includes('cluster.schema.json'));
  });
});

test('init makes a workspace in a new folder and says what comes next', async () => {
  await inFolder({}, async folder => {
    const { code, out, err } = await cistern(['init', 'platform'], { folder });
    assert.equal([code, err], [0, '']);
    assert.match(out, '  .gitignore\n');
    assert.match(out, 'next:\n  cd platform\n  cistern render\n');
    const made = readdirSync(join(folder, 'platform'));
    for (const name of ['.gitattributes', '.gitignore', 'README.md', 'catalog', 'environments'])
      assert.ok(made.includes(name), name);
    assert.equal(
      made.filter(name => name.startsWith('.cistern')),
      [],
    );
  });
});

test('init takes the current folder, with .git in it', async () => {
  await inFolder({ '.git/HEAD': 'x' }, async folder => {
    const { code, out } = await cistern(['init'], { folder });
    assert.is(code, 0);
    assert.not.match(out, 'cd ');
    assert.is(readFileSync(join(folder, '.git/HEAD'), 'utf8'), 'x');
  });
});

test('init refuses a folder that holds something and lists it', async () => {
  // covers CST9101
  await inFolder({ 'a.txt': 'x', 'b\x1b.txt': '', c: '', d: '', e: '', f: '', g: '' }, async folder => {
    const { code, out, err } = await cistern(['init', '.'], { folder });
    assert.equal([code, out], [1, '']);
    assert.is(
      err,
      'error[CST9101]: folder `.` is not empty\n  help: in the way: `a.txt`, `b\\x1b.txt`, `c`, `d`, `e` and 2 more; name an empty or a new folder\n',
    );
    assert.is(readdirSync(folder).length, 7);
  });
});

test('init reports what it cannot make and leaves nothing', async () => {
  await inFolder({ file: '' }, async folder => {
    const { code, err } = await cistern(['init', 'file/x'], { folder });
    assert.is(code, 1);
    assert.match(err, 'error[CST9102]: cannot make a workspace in `file/x`: ENOTDIR');
    assert.match((await cistern(['init', 'file'], { folder })).err, 'ENOTDIR');
  });
});

test.run();
