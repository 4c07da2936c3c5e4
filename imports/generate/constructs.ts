import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { byCodeUnit } from '../../src/source/order.ts';
import { erasable } from './erasable.ts';

const run = promisify(execFile);

/** The typed constructs that `cdk8s import` makes of the CRD files, adapted to this code base: file name → text. */
export async function importConstructs(
  root: string,
  crdFiles: readonly string[],
): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'cistern-imports-'));
  try {
    const cli = join(root, 'node_modules', 'cdk8s-cli', 'bin', 'cdk8s');
    // Without `--check-upgrade=false` the tool asks the network for a newer release of itself.
    const options = ['-l', 'typescript', '--check-upgrade=false', '--no-save', '-o', folder];
    for (const file of crdFiles)
      await run(process.execPath, [cli, 'import', file, ...options], { cwd: folder });
    const names = readdirSync(folder).sort(byCodeUnit);
    return new Map(names.map(name => [name, erasable(readFileSync(join(folder, name), 'utf8'))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
