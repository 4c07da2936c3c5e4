import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { REPOSITORY } from '../workspace.ts';
import { HARMLESS_TEXTS, HOSTILE_TEXTS } from './yaml-texts.ts';

const test = suite('hostile/yaml');

test('every hostile text, nested ones twice in one process, gives codes and neither crash nor hang', () => {
  const script = join(REPOSITORY, 'test/hostile/read-all.ts');
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    // Only so that a hang ends the test at all.
    timeout: 300_000,
  });
  assert.is(status, 0, `${signal} ${stderr.slice(0, 500)}`);
  const { codes, polluted } = JSON.parse(stdout) as { codes: [string, string[]][]; polluted: boolean };
  assert.not.ok(polluted);
  const found = new Map(codes);
  for (const name of HOSTILE_TEXTS.keys()) {
    assert.ok(found.get(name)!.length > 0, name);
    for (const code of found.get(name)!) assert.match(code, /^CST10[12][0-9]$/, name);
  }
  for (const name of HARMLESS_TEXTS.keys()) assert.equal(found.get(name), ['value'], name);
});

test.run();
