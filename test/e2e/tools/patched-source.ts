import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Build } from './pins.ts';

/** Copies a module and applies the patches to the copy. @throws when a patch no longer fits. */
export async function patchedSource(build: Build, source: string, copy: string): Promise<void> {
  const without = (build.without ?? []).map(folder => join(source, folder));
  rmSync(copy, { recursive: true, force: true });
  cpSync(source, copy, { recursive: true, filter: path => !without.includes(path) });
  // Go keeps modules read-only, and so would the copy be.
  await chmod(copy, 0o755);
  for (const entry of await readdir(copy, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink())
      await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  for (const { file, from, to } of build.patches ?? []) {
    const text = readFileSync(join(copy, file), 'utf8');
    if (text.split(from).length !== 2)
      throw new Error(`a patch of ${build.module} does not fit: ${file} does not hold ${from} once`);
    writeFileSync(
      join(copy, file),
      text.replace(from, () => to),
    );
  }
}
