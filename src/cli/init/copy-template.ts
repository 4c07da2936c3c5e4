import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../host/package.ts';
import { byCodeUnit } from '../../source/order.ts';

/** Names that packing tools treat specially, so that the template holds them under another one. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['gitattributes', '.gitattributes'],
  ['gitignore', '.gitignore'],
]);

/** Entries of a folder that a new workspace may share it with. */
const TOLERATED: ReadonlySet<string> = new Set(['.git']);

/** What lies in a folder and is in the way of a new workspace, sorted; nothing when there is no such folder. */
export function inTheWay(folder: string): readonly string[] {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder)
    .filter(name => !TOLERATED.has(name))
    .sort(byCodeUnit);
}

/**
 * Puts a minimal workspace into a folder, all of it or nothing: it is written beside its place and then moved.
 * Gives the paths of its files relative to the folder, sorted.
 * @throws the error of the file system
 */
export function copyTemplate(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const staging = mkdtempSync(join(folder, '.cistern-init-'));
  const moved: string[] = [];
  try {
    const paths = copyTree(join(packageRoot(), 'src', 'cli', 'init', 'template'), staging, '');
    for (const name of readdirSync(staging).sort(byCodeUnit)) {
      renameSync(join(staging, name), join(folder, name));
      moved.push(name);
    }
    return paths.sort(byCodeUnit);
  } catch (error) {
    for (const name of moved) rmSync(join(folder, name), { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function copyTree(from: string, to: string, prefix: string): string[] {
  const paths: string[] = [];
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const name = RENAMED.get(entry.name) ?? entry.name;
    if (entry.isDirectory()) {
      mkdirSync(join(to, name));
      paths.push(...copyTree(join(from, entry.name), join(to, name), `${prefix}${name}/`));
    } else {
      writeFileSync(join(to, name), readFileSync(join(from, entry.name)));
      paths.push(prefix + name);
    }
  }
  return paths;
}
