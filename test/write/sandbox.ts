import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { type DurableFiles, durableFiles } from '../../src/host/durable-files.ts';
import type { HydratedFile } from '../../src/hydrate/hydrated.ts';
import { write } from '../../src/write/write.ts';
import type { WriteOptions, WriteResult } from '../../src/write/writing.ts';

/** A tree as a test states it: path → text. */
export type Texts = Readonly<Record<string, string>>;

/** A fresh folder with a place for the output and one for the state; `remove` takes all of it away. */
export interface Sandbox {
  readonly root: string;
  readonly out: string;
  readonly stateFolder: string;
  remove(): void;
}

/** Makes a sandbox below the folder for temporary files. */
export function sandbox(): Sandbox {
  const root = mkdtempSync(join(tmpdir(), 'cistern-write-'));
  return {
    root,
    out: join(root, 'dist'),
    stateFolder: join(root, '.cistern'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The files of a tree. */
export function filesOf(texts: Texts): readonly HydratedFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
}

/** What a write said and did. */
export interface Outcome {
  readonly result: WriteResult | undefined;
  /** Codes in order of report, without repetition. */
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

/** The options for a tree that is the whole workspace. */
export function optionsFor(box: Sandbox, texts: Texts): WriteOptions {
  const environments = [...new Set(Object.keys(texts).map(path => path.split('/')[0]!))];
  return { stateFolder: box.stateFolder, environments, all: true };
}

/** Writes a tree that is the whole workspace, unless the options say less. */
export function writeTree(
  box: Sandbox,
  texts: Texts,
  options: Partial<WriteOptions> = {},
  files: DurableFiles = durableFiles,
): Outcome {
  const reporter = new Reporter();
  const result = write(box.out, filesOf(texts), { ...optionsFor(box, texts), ...options }, reporter, files);
  return outcome(reporter, result);
}

/** What a reporter holds after a write. */
export function outcome(reporter: Reporter, result: WriteResult | undefined): Outcome {
  const { diagnostics } = reporter;
  return {
    result,
    codes: [...new Set(diagnostics.map(({ code }) => code))],
    messages: diagnostics.map(({ message }) => message),
  };
}

/** Puts a file where somebody else would. */
export function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Everything below a folder: path → text, with links and folders named; what Cistern keeps for itself at the top is left out. */
export function contents(folder: string): Texts {
  const found: Record<string, string> = {};
  const walk = (path: string): void => {
    const stat = lstatSync(join(folder, path));
    if (stat.isSymbolicLink()) found[path] = `link to ${readlinkSync(join(folder, path))}`;
    else if (stat.isFile()) found[path] = readFileSync(join(folder, path), 'utf8');
    else if (stat.isDirectory()) {
      const names = readdirSync(join(folder, path)).sort();
      if (names.length === 0 && path !== '') found[path] = 'empty folder';
      for (const name of names) if (path !== '' || !name.startsWith('.cistern-')) walk(join(path, name));
    } else found[path] = 'special file';
  };
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) walk('');
  return found;
}

/** The names at the top of a folder that Cistern keeps for itself. */
export function reservedNames(folder: string): readonly string[] {
  return readdirSync(folder).filter(name => name.startsWith('.cistern-'));
}

/** What `contents` shows once a tree is written. */
export function written(texts: Texts): Texts {
  const found: Record<string, string> = { ...texts };
  for (const path of Object.keys(texts)) {
    const environment = path.split('/')[0]!;
    const own = Object.keys(texts).filter(other => other.startsWith(environment + '/'));
    found[`${environment}/.cistern-files`] = own
      .map(other => other.slice(environment.length + 1) + '\n')
      .sort()
      .join('');
  }
  return found;
}
