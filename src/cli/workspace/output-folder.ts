import { join, relative, resolve, sep } from 'node:path';
import type { Reporter } from '../../diagnostics/reporter.ts';

/**
 * The absolute path of the folder to write to, `dist` in the workspace unless another one is named. Gives
 * undefined after reporting `CST9014`, when sources and output would lie in one folder.
 */
export function outputFolder(
  root: string,
  folder: string,
  named: string | undefined,
  reporter: Reporter,
): string | undefined {
  if (named === undefined) return join(root, 'dist');
  const out = resolve(folder, named);
  const sources = [join(root, 'catalog'), join(root, 'environments')];
  if (!isWithin(root, out) && !sources.some(source => isWithin(out, source))) return out;
  const help = 'name a folder of its own, for instance `dist`';
  reporter.report('CST9014', { folder: named }, { help });
  return undefined;
}

/** Whether a path is a folder or lies below it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith('..' + sep) && resolve(folder, way) === path);
}
