import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { installedPackages } from '../../src/host/compiler/installed-packages.ts';
import { REPOSITORY } from '../workspace.ts';

const test = suite('compilerDigest');

/** The digest that a copy of this package computes of itself. */
function digestOf(root: string): string {
  const script = `import('${join(root, 'src/host/compiler/compiler-digest.ts')}').then(it => console.log(it.compilerDigest()))`;
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', script];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
}

test('is the same wherever and whenever the package was installed, and another after every change of its code', () => {
  const root = mkdtempSync(join(tmpdir(), 'cistern-digest-'));
  const copies = ['one', 'another'].map(name => join(root, name));
  try {
    for (const copy of copies) {
      for (const part of ['package.json', 'imports', 'src/host', 'src/source', 'src/validate/schemas'])
        cpSync(join(REPOSITORY, part), join(copy, part), { recursive: true });
      symlinkSync(join(REPOSITORY, 'node_modules'), join(copy, 'node_modules'));
    }
    const [one, another] = copies as [string, string];
    const digest = digestOf(one);
    assert.match(digest, /^[0-9a-f]{64}$/);
    utimesSync(join(another, 'src/host/package.ts'), 0, 0);
    assert.is(digestOf(another), digest);
    for (const file of [
      'src/host/package.ts',
      'src/validate/schemas/cluster.schema.json',
      'imports/monitoring.coreos.com.ts',
    ]) {
      appendFileSync(join(another, file), '\n');
      assert.is.not(digestOf(another), digest, file);
      cpSync(join(one, file), join(another, file));
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('counts the packages that the compiler runs with, those of its packages too, and no others', () => {
  const installed = installedPackages(REPOSITORY);
  assert.equal(installed, [...new Set(installed)].sort());
  const packages = installed.map(text => text.replace(/@[^@]*$/, ''));
  for (const name of ['yaml', 'ajv', 'cdk8s', 'constructs', 'fast-json-patch'])
    assert.ok(packages.includes(name), name);
  assert.not.ok(packages.includes('typescript'));
});

test.run();
