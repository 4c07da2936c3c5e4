import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMAND, FORBIDDEN, PAYLOADS } from '../diagnostics/print/marked.ts';
import { cistern, inFolder, standIn, WORKSPACE } from './world.ts';

const test = suite('usage errors');

/** The codes on the error stream of a command line that must end with exit code 2 and print nothing else. */
async function refused(words: readonly string[], folder?: string): Promise<string> {
  const { code, out, err } = await cistern(words, folder === undefined ? {} : { folder });
  assert.is(code, 2, words.join(' '));
  assert.is(out, '');
  return err;
}

test('an unknown command is refused with the nearest one', async () => {
  // covers CST9001
  const wanted = 'error[CST9001]: unknown command `rendr`\n  help: did you mean `render`?\n';
  assert.is(await refused(['rendr']), wanted);
  assert.is(await refused(['help', 'rendr']), wanted);
});

test('without a command the help is printed, and the exit code is 2', async () => {
  // covers CST9002
  const err = await refused([]);
  assert.match(err, 'Usage: cistern COMMAND [OPTIONS]');
  assert.match(err, 'error[CST9002]: no command given');
  assert.not.match(await refused(['--color', 'never']), 'Usage');
});

test('an unknown option is refused, and the word behind it is not blamed', async () => {
  // covers CST9003
  const wanted = 'error[CST9003]: unknown option `--envv` of `render`\n  help: did you mean `--env`?\n';
  assert.is(await refused(['render', '--envv', 'dev']), wanted);
  assert.match(await refused(['init', '--env', 'dev']), 'CST9003');
  assert.match(await refused(['--envv', 'dev', 'render']), 'unknown option `--envv`');
  assert.match(await refused(['check', '-z']), 'unknown option `-z` of `check`');
  assert.match(await refused(['check', '--__proto__']), 'CST9003');
  assert.match(await refused(['check', '--constructor=x']), 'CST9003');
});

test('a missing value is refused, and an option is no value', async () => {
  // covers CST9004
  assert.is(
    await refused(['check', '--env']),
    'error[CST9004]: option `--env` needs a value: `--env NAME`\n',
  );
  assert.match(await refused(['check', '--env=']), 'CST9004');
  assert.match(await refused(['check', '--env', '--json']), 'help: write `--env=--json` if');
});

test('a value for a flag is refused', async () => {
  // covers CST9005
  assert.is(await refused(['check', '--json=false']), 'error[CST9005]: option `--json` takes no value\n');
});

test('a value outside the choices or bounds is refused', async () => {
  // covers CST9006
  assert.is(
    await refused(['check', '--format', 'jsno']),
    'error[CST9006]: `jsno` is no value for `--format`: expected one of `text`, `json`, `github`\n  help: did you mean `json`?\n',
  );
  for (const value of ['0', '65', '1.5', '1e1', 'two', '99999999999999999999']) {
    assert.match(await refused(['check', '--workers', value]), 'a whole number from 1 to 64');
  }
  assert.match(await refused(['completion', 'bsh']), 'did you mean `bash`?');
});

test('a word too many is refused', async () => {
  // covers CST9007
  assert.match(await refused(['render', 'dev']), 'error[CST9007]: unexpected argument `dev` of `render`');
  assert.match(await refused(['explain', 'CST9001', 'CST9002']), 'unexpected argument `CST9002`');
  assert.match(await refused(['check', '--', '--json']), 'unexpected argument `--json`');
});

test('a missing argument is refused', async () => {
  // covers CST9008
  assert.match(await refused(['completion']), 'error[CST9008]: `completion` needs an argument: `SHELL`');
});

test('an option given twice is refused', async () => {
  // covers CST9009
  assert.match(
    await refused(['check', '--env', 'a', '--env=b']),
    'error[CST9009]: option `--env` is given more',
  );
});

test('contradicting options are refused', async () => {
  // covers CST9010
  await inFolder(WORKSPACE, async folder => {
    assert.match(await refused(['check', '--json', '--format', 'github'], folder), 'CST9010');
    const { calls: _calls, compiler } = standIn();
    assert.is((await cistern(['check', '--json', '--format', 'json'], { folder, compiler })).code, 0);
  });
});

test('a named folder that is no workspace is refused', async () => {
  // covers CST9011
  await inFolder({ 'catalog/x': '' }, async folder => {
    assert.match(
      await refused(['check', '--root', '.'], folder),
      'error[CST9011]: `.` is no workspace: it has no folder `environments`\n',
    );
    assert.match(
      await refused(['check', '--root', 'gone'], folder),
      'no folder `catalog` and `environments`',
    );
    assert.match(await refused(['schema', '--root', 'gone'], folder), 'CST9011');
    assert.match(await refused(['check', '--root', 'x'.repeat(5000)], folder), 'CST9011');
  });
});

test('an unknown environment is refused with the nearest one, before anything is compiled', async () => {
  // covers CST9012
  await inFolder(WORKSPACE, async folder => {
    const wanted = 'error[CST9012]: unknown environment `prdo`\n  help: did you mean `prod`?\n';
    for (const command of ['render', 'check', 'list'])
      assert.is(await refused([command, '--env', 'prdo'], folder), wanted);
    assert.match(await refused(['check', '--env', '../environments/dev'], folder), 'CST9012');
  });
});

test('an unknown code is refused with the nearest one', async () => {
  // covers CST9013
  assert.is(
    await refused(['explain', 'CST90011']),
    'error[CST9013]: unknown code `CST90011`\n  help: did you mean `CST9001`?\n',
  );
  assert.match(await refused(['explain', '__proto__']), 'CST9013');
  assert.match(await refused(['explain', '../../../package.json']), 'cistern explain');
});

test('an output folder that mixes with the sources is refused', async () => {
  // covers CST9014
  await inFolder(WORKSPACE, async folder => {
    for (const out of ['.', '..', 'catalog', 'environments/dev/../prod', './catalog/dist', '/']) {
      assert.match(await refused(['render', '--out', out], folder), 'error[CST9014]', out);
    }
    const { calls, compiler } = standIn();
    for (const out of ['catalogs', '..dist', 'dist', '../elsewhere']) {
      assert.is((await cistern(['render', '--out', out], { folder, compiler })).code, 0, out);
      assert.match(calls.out!, out.replaceAll('.', ''));
    }
  });
});

test('a link does not lead the output into the sources', async () => {
  await inFolder(WORKSPACE, async folder => {
    symlinkSync(join(folder, 'catalog'), join(folder, 'build'));
    assert.match(await refused(['render', '--out', 'build/dist'], folder), 'error[CST9014]');
  });
});

test('an output folder of Git or Cistern is refused', async () => {
  // covers CST9016
  await inFolder(WORKSPACE, async folder => {
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    symlinkSync(join(folder, '.git'), join(folder, 'build'));
    for (const out of [
      '.git',
      '.git/hooks',
      './x/../.git',
      '.GIT',
      '.cistern',
      '.cistern/x/y',
      '../.git/x',
      'build/x',
    ]) {
      assert.match(await refused(['render', '--out', out], folder), 'error[CST9016]', out);
    }
    assert.is(
      await refused(['render', '--out', '.git/x'], folder),
      'error[CST9016]: output folder `.git/x` lies in `.git`, which is not for output\n  help: name a folder of its own, for instance `dist`\n',
    );
    const { compiler } = standIn();
    for (const out of ['.github', 'x.git', '.cistern-out']) {
      assert.is((await cistern(['render', '--out', out], { folder, compiler })).code, 0, out);
    }
    // What lies around the workspace is not for Cistern to judge.
    mkdirSync(join(folder, '.git/ws/catalog'), { recursive: true });
    mkdirSync(join(folder, '.git/ws/environments'));
    const inside = join(folder, '.git/ws');
    assert.is((await cistern(['render', '--out', 'dist'], { folder: inside, compiler })).code, 0);
  });
});

test('a folder outside any workspace is refused', async () => {
  // covers CST9015
  await inFolder({}, async folder => {
    assert.match(
      await refused(['check'], folder),
      `error[CST9015]: no workspace in \`${folder}\` or any folder above`,
    );
  });
});

test('no payload on the command line reaches the terminal', async () => {
  await inFolder(WORKSPACE, async folder => {
    for (const payload of PAYLOADS) {
      const lines = [
        [payload],
        ['check', payload],
        ['check', `--${payload}`],
        ['check', `--env=${payload}`],
        ['check', `--root=${payload}`],
        ['explain', payload],
        ['render', `--out=catalog/${payload}`],
      ];
      for (const words of lines) {
        const err = await refused(words, folder);
        assert.not.match(err, FORBIDDEN);
        assert.not.match(err, COMMAND);
        assert.ok(
          err
            .split('\n')
            .slice(0, -1)
            .every(line => /^(error\[| {2}help: )/.test(line)),
          err,
        );
      }
    }
  });
});

test.run();
