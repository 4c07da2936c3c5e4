import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Reporter } from '../../diagnostics/reporter.ts';

/** The folders that make a workspace. */
const PARTS = ['catalog', 'environments'];

/**
 * The absolute path of the workspace: the folder that was named, else the nearest one from the working folder
 * upwards. Gives undefined after reporting `CST9011` or `CST9015`.
 */
export function findWorkspace(
  folder: string,
  named: string | undefined,
  reporter: Reporter,
): string | undefined {
  if (named !== undefined) {
    const root = resolve(folder, named);
    const missing = missingParts(root);
    if (missing.length === 0) return root;
    const names = missing.map(part => `\`${part}\``).join(' and ');
    const help = 'name the folder that holds `catalog/` and `environments/`; `cistern init DIR` makes one';
    reporter.report('CST9011', { folder: named, missing: names }, { help });
    return undefined;
  }
  for (let current = folder; ; current = dirname(current)) {
    if (missingParts(current).length === 0) return current;
    if (dirname(current) === current) break;
  }
  const help = 'use `--root DIR`, or `cistern init DIR` to make a workspace';
  reporter.report('CST9015', { folder }, { help });
  return undefined;
}

function missingParts(root: string): readonly string[] {
  return PARTS.filter(part => !isFolder(join(root, part)));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Missing, behind a file, forbidden or too long a path: in any case nothing to work with.
    return false;
  }
}
