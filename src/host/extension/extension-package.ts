import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { packageDigest } from './package-digest.ts';

/** A package with an extension of the compiler, as it is installed; none of its code has run yet. */
export interface ExtensionPackage {
  /** As in its `package.json`. */
  readonly name: string;
  readonly version: string;
  /** Absolute path without links. */
  readonly folder: string;
  /** Absolute path of the module that exports the extension. */
  readonly entry: string;
  /** SHA-256 of its files and of the versions of what it runs with, in hexadecimal. */
  readonly digest: string;
}

/** Why there is no such package: it is not installed, or it is no extension. */
export type ExtensionFault =
  | {
      readonly fault: 'missing';
      /** What it is in place of an extension, to be read behind its name. */
      readonly reason: string;
    }
  | { readonly fault: 'unfit'; readonly reason: string };

const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+-]{0,63}$/;
const LONGEST_NAME = 214;

/**
 * Finds a package by the name under which it is installed for a folder, in the nearest `node_modules` upwards, or by a path
 * that begins with `.` or `/`.
 * @param from absolute path of the folder
 */
export function extensionPackage(from: string, asked: string): ExtensionPackage | ExtensionFault {
  const found = isPath(asked) ? folderAt(resolve(from, asked)) : installed(asked, from);
  if (found === undefined) return { fault: 'missing', reason: whyMissing(from, asked) };
  const folder = realpathSync(found);
  const manifest = manifestIn(folder);
  if (typeof manifest === 'string') return unfit(manifest);
  const { name, version, entry } = manifest;
  if (!isPath(asked) && name !== asked) return unfit(`its \`package.json\` calls it \`${name}\``);
  const module = resolve(folder, entry);
  const way = relative(folder, module);
  if (way === '' || way.startsWith('..') || way.split(sep).includes('node_modules'))
    return unfit('the module in `cistern.extension` lies outside it');
  if (!/\.m?js$/.test(module)) return unfit('the module in `cistern.extension` is no JavaScript: build it');
  if (statSync(module, { throwIfNoEntry: false })?.isFile() !== true)
    return unfit(`\`${way.split(sep).join('/')}\` is missing: build it`);
  const digest = packageDigest(folder);
  if ('reason' in digest) return unfit(digest.reason);
  return { name, version, folder, entry: module, digest: digest.digest };
}

/** Whether an extension is asked for by its path and not by its name. */
export function isPath(asked: string): boolean {
  return asked.startsWith('.') || asked.startsWith('/');
}

function whyMissing(from: string, asked: string): string {
  if (!isPath(asked)) return 'is not installed';
  const isFolder = statSync(resolve(from, asked), { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? 'is a folder without a `package.json`' : 'is no folder';
}

function unfit(reason: string): ExtensionFault {
  return { fault: 'unfit', reason };
}

function folderAt(folder: string): string | undefined {
  return existsSync(join(folder, 'package.json')) ? folder : undefined;
}

function installed(name: string, from: string): string | undefined {
  if (!isPackageName(name)) return undefined;
  for (let folder = from; ; folder = dirname(folder)) {
    const found = folderAt(join(folder, 'node_modules', name));
    if (found !== undefined) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

function isPackageName(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text) && !text.startsWith('.');
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly entry: string;
}

/** What the `package.json` of an extension says; in words what is wrong with it. */
function manifestIn(folder: string): Manifest | string {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return 'its `package.json` cannot be read';
  }
  const { name, version, cistern } = (read ?? {}) as Record<string, unknown>;
  const { extension } = (cistern ?? {}) as Record<string, unknown>;
  if (typeof extension !== 'string') return 'its `package.json` names no module in `cistern.extension`';
  if (typeof name !== 'string' || !isPackageName(name)) return 'its `package.json` has no valid name';
  if (typeof version !== 'string' || !VERSION.test(version)) return 'its `package.json` has no valid version';
  return { name, version, entry: extension };
}
