import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byCodeUnit } from '../../source/order.ts';
import { packageRoot } from '../package.ts';

/** Whether the TypeScript source runs, and not the bundle of the package. */
export const RUNS_SOURCE = import.meta.url.endsWith('.ts');

/**
 * The files that the running compiler consists of: path from the package, and where it is; sorted by path. The bundle is
 * a flat folder, its declarations below are not run. The schemas are the same files for both.
 */
export function runningCode(): readonly (readonly [path: string, file: string])[] {
  const root = packageRoot();
  const code = RUNS_SOURCE
    ? [...filesIn(join(root, 'src')), ...filesIn(join(root, 'imports'))]
    : bundleIn(root);
  const files = new Set([...code, ...filesIn(join(root, 'src', 'validate', 'schemas'))]);
  return [...files]
    .map(file => [relative(root, file).split(sep).join('/'), file] as const)
    .sort(([a], [b]) => byCodeUnit(a, b));
}

const RUNNING = /\.(?:m?js|ts|json)$/;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => RUNNING.test(name))
    .map(name => join(folder, name));
}

function bundleIn(root: string): readonly string[] {
  const folder = join(root, 'lib');
  return readdirSync(folder)
    .filter(name => name.endsWith('.js'))
    .map(name => join(folder, name));
}
