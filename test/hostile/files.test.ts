import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { type FileProblem, listFolder, readWorkspaceFile } from '../../src/host/workspace-files.ts';
import { load } from '../../src/load/load.ts';
import { reportFileProblem } from '../../src/load/report-file-problem.ts';
import { inFolder, minimalWorkspace } from '../workspace.ts';

const test = suite('hostile/files');

const SHOP = 'catalog/organizations/shop.yaml';
const CANARY = 'canary-in-another-file';

/** What loading reports after something was done to the workspace; the canary lies outside of it. */
async function codesAfter(
  change: (root: string, outside: string) => void | Promise<void>,
): Promise<readonly string[]> {
  return inFolder({ 'outside/secret.yaml': `a: ${CANARY}\n${CANARY}: no\n` }, async base => {
    const root = join(base, 'workspace');
    for (const [path, text] of Object.entries(minimalWorkspace())) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    await change(root, join(base, 'outside'));
    const reporter = new Reporter();
    const { textOf } = load(root, {}, reporter);
    assert.not.match(JSON.stringify(reporter.diagnostics), CANARY);
    for (const { span } of reporter.diagnostics) if (span) assert.not.match(textOf(span.file), CANARY);
    return reporter.diagnostics.map(({ code }) => code);
  });
}

function replace(root: string, path: string): string {
  rmSync(join(root, path), { recursive: true, force: true });
  return join(root, path);
}

test('symbolic links to files are refused', async () => {
  // covers CST1003
  const targets = ['secret.yaml', 'nowhere'];
  for (const target of targets) {
    assert.equal(
      await codesAfter((root, outside) => symlinkSync(join(outside, target), replace(root, SHOP))),
      ['CST1003'],
    );
  }
  for (const target of ['/etc/passwd', '/dev/zero', '/dev/stdin', '/proc/self/environ', 'shop.yaml']) {
    assert.equal(await codesAfter(root => symlinkSync(target, replace(root, SHOP))), ['CST1003']);
  }
});

test('symbolic links to folders are refused at every level', async () => {
  for (const folder of [
    'catalog',
    'catalog/organizations',
    'environments/dev',
    'environments/dev/clusters',
  ]) {
    assert.equal(
      await codesAfter((root, outside) => symlinkSync(outside, replace(root, folder))),
      ['CST1003'],
      folder,
    );
    assert.equal(await codesAfter(root => symlinkSync('.', replace(root, folder))), ['CST1003'], folder);
  }
});

test('a link that takes the place of a file after it was listed is refused when it is opened', async () => {
  await inFolder({ secret: CANARY }, root => {
    symlinkSync(join(root, 'secret'), join(root, 'link'));
    assert.is((readWorkspaceFile(root, 'link', 100) as FileProblem).problem, 'link');
    assert.is((listFolder(root, 'link') as FileProblem).problem, 'link');
  });
});

test('pipes, sockets, devices and folders are refused without waiting', async () => {
  // covers CST1004
  const pipe = (root: string): void => void execFileSync('mkfifo', [replace(root, SHOP)]);
  assert.equal(await codesAfter(pipe), ['CST1004']);
  assert.equal(await codesAfter(root => mkdirSync(replace(root, SHOP))), ['CST1004']);
  const server = createServer();
  const socket = (root: string) => new Promise<void>(done => server.listen(replace(root, SHOP), done));
  assert.equal(await codesAfter(socket), ['CST1004']);
  server.close();
  await inFolder({}, root => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    assert.is((readWorkspaceFile(root, 'pipe', 100) as FileProblem).problem, 'not-a-file');
    assert.is((readWorkspaceFile('/dev', 'zero', 100) as FileProblem).problem, 'not-a-file');
    assert.is((readWorkspaceFile(root, '.', 100) as FileProblem).problem, 'not-a-file');
  });
});

test('a file beyond the size limit is refused before it is read, one at the limit is read', async () => {
  // covers CST1005
  const padded = (size: number) =>
    minimalWorkspace()[SHOP]! + '#'.repeat(size - minimalWorkspace()[SHOP]!.length);
  assert.equal(await codesAfter(root => writeFileSync(join(root, SHOP), padded(1024 * 1024))), []);
  assert.equal(await codesAfter(root => writeFileSync(join(root, SHOP), padded(1024 * 1024 + 1))), [
    'CST1005',
  ]);
});

test('what cannot be read is an error with its path alone', async () => {
  // covers CST1002
  if (process.getuid?.() !== 0) {
    assert.equal(await codesAfter(root => chmodSync(join(root, SHOP), 0)), ['CST1002']);
    assert.equal(await codesAfter(root => chmodSync(join(root, 'catalog/organizations'), 0)), ['CST1002']);
  }
  const problems: readonly FileProblem['problem'][] = ['unreadable', 'missing', 'changed'];
  for (const problem of problems) {
    const reporter = new Reporter();
    reportFileProblem(SHOP, { problem, reason: 'EACCES' }, reporter);
    assert.is(reporter.diagnostics[0]!.code, 'CST1002');
    assert.match(reporter.diagnostics[0]!.message, SHOP);
  }
});

test('bytes that are not UTF-8 are refused', async () => {
  // covers CST1010
  const cases = [
    Buffer.from([0xff, 0xfe, 0x61, 0x00]),
    Buffer.from('displayName: Caf\xe9', 'latin1'),
    Buffer.from([0x61, 0x3a, 0x20, 0xc0, 0xaf]),
    Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80]),
    Buffer.from([0x61, 0x3a, 0x20, 0xf4, 0x90, 0x80, 0x80]),
  ];
  for (const bytes of cases)
    assert.equal(await codesAfter(root => writeFileSync(join(root, SHOP), bytes)), ['CST1010']);
});

test.run();
