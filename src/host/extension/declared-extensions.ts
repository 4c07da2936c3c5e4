import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../../source/order.ts';
import { extensionPackage, isPath } from './extension-package.ts';

/** Names of the extensions that the `package.json` of a folder asks for and that are installed, sorted. No code of them runs. */
export function declaredExtensions(folder: string = process.cwd()): readonly string[] {
  try {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
    return Object.keys({ ...dependencies, ...devDependencies })
      .filter(name => !isPath(name) && 'entry' in extensionPackage(folder, name))
      .sort(byCodeUnit);
  } catch {
    // No package, or one that nobody can read: then there is nothing to suggest.
    return [];
  }
}
