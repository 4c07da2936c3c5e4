import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Reporter } from '../../diagnostics/reporter.ts';

/** Folders that have an owner who takes what lies in them for his own, in lower case. */
const OWNED: ReadonlySet<string> = new Set(['.git', '.cistern']);

/**
 * The absolute path of the folder to write to, `dist` in the workspace unless another one is named. Gives
 * undefined after reporting `CST9014`, when sources and output would lie in one folder, or `CST9016`.
 */
export function outputFolder(
  root: string,
  folder: string,
  named: string | undefined,
  reporter: Reporter,
): string | undefined {
  if (named === undefined) return join(root, 'dist');
  const out = resolve(folder, named);
  const help = 'name a folder of its own, for instance `dist`';
  // A link on the way leads to another place than the path says; both must be free.
  for (const place of [(path: string) => path, withoutLinks]) {
    const [from, to] = [place(root), place(out)];
    const owner = relative(from, to)
      .split(sep)
      .find(name => OWNED.has(name.toLowerCase()));
    if (owner !== undefined) {
      reporter.report('CST9016', { folder: named, owner }, { help });
      return undefined;
    }
    const sources = ['catalog', 'environments'].map(part => place(join(root, part)));
    if (isWithin(from, to) || sources.some(source => isWithin(to, source))) {
      reporter.report('CST9014', { folder: named }, { help });
      return undefined;
    }
  }
  return out;
}

/** A path with the links in it resolved, as far as it exists. */
function withoutLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(withoutLinks(parent), basename(path));
  }
}

/** Whether a path is a folder or lies below it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith('..' + sep) && resolve(folder, way) === path);
}
