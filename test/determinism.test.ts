import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readFiles } from './workspace.ts';

const test = suite('determinism');

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(REPOSITORY, 'src/cli/main.ts');

/** Machines on which the example must come out as it is committed. */
const MACHINES: readonly {
  readonly name: string;
  readonly variables: Record<string, string>;
  readonly umask: string;
}[] = [
  {
    name: 'Kathmandu, Turkish, a strict mask',
    variables: { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' },
    umask: '077',
  },
  { name: 'Apia, Swedish, no mask', variables: { TZ: 'Pacific/Apia', LC_ALL: 'sv_SE.UTF-8' }, umask: '000' },
  { name: 'no home, no locale', variables: { TZ: 'UTC', LC_ALL: 'C', HOME: '/nonexistent' }, umask: '022' },
];

for (const { name, variables, umask } of MACHINES) {
  test(`the example has the committed bytes on another machine: ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'cistern determinism ü '));
    try {
      const out = join(folder, 'out');
      const words = ['--import', 'tsx', MAIN, 'render', '--root', REPOSITORY, '--out', out, '--no-cache'];
      const child = spawnSync('sh', ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, ...words], {
        cwd: REPOSITORY,
        env: { PATH: process.env.PATH, ...variables },
        encoding: 'utf8',
      });
      assert.is(child.status, 0, child.stderr);
      assert.equal(readFiles(out), readFiles(join(REPOSITORY, 'dist')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test.run();
