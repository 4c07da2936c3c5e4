import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Context } from '../../src/cli/console/context.ts';
import { run } from '../../src/cli/run.ts';
import type { Compiler } from '../../src/cli/session/compiler.ts';
import { COMMANDS } from '../../src/cli/table.ts';
import type { Compilation, CompileOptions } from '../../src/compile.ts';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import type { Writing } from '../../src/write/writing.ts';

/** What a command line left behind. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A context whose streams are texts. */
export interface World extends Context {
  readonly written: { out: string; err: string };
  /** Sends the signal that ends the program. */
  readonly interrupt: () => void;
}

/** Makes a world; every part can be replaced. */
export function world(parts: Partial<Context> = {}): World {
  const written = { out: '', err: '' };
  const cleanUps = new Set<() => void>();
  return {
    written,
    out: { write: text => (written.out += text) },
    err: { write: text => (written.err += text) },
    folder: tmpdir(),
    variables: {},
    now: () => 0,
    onInterrupt: cleanUp => {
      cleanUps.add(cleanUp);
      return () => cleanUps.delete(cleanUp);
    },
    compiler: async () => {
      throw new Error('this command must not load the compiler');
    },
    interrupt: () => {
      for (const cleanUp of cleanUps) cleanUp();
    },
    ...parts,
  };
}

/** Runs a command line in a world. */
export async function cistern(words: readonly string[], parts: Partial<Context> = {}): Promise<Ended> {
  const made = world(parts);
  const code = await run(words, made, COMMANDS);
  return { code, ...made.written };
}

/** Runs a test in a temporary folder that holds some files. */
export async function inFolder(
  files: Readonly<Record<string, string>>,
  body: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cistern-cli-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files that make a folder a workspace with the environments `dev` and `prod`. */
export const WORKSPACE = {
  'catalog/organizations/shop.yaml': 'metadata:\n  name: shop\n',
  'environments/dev/environment.yaml': 'metadata:\n  name: dev\n',
  'environments/prod/environment.yaml': 'metadata:\n  name: prod\n',
};

/** What a stand-in for the compiler was asked for. */
export interface Calls {
  compile?: CompileOptions;
  out?: string;
  environments?: readonly string[];
  all?: boolean;
  finished: boolean;
  abandoned: boolean;
}

/** A stand-in for the compiler that gives a result made beforehand, and remembers what it was asked for. */
export function standIn(
  result: Partial<Compilation> = {},
  during: (options: CompileOptions) => void = () => {},
): { calls: Calls; compiler: () => Promise<Compiler> } {
  const calls: Calls = { finished: false, abandoned: false };
  const writing: Writing = {
    add: () => {},
    keep: () => {},
    isIntact: () => false,
    keepTree: () => false,
    nameTree: () => {},
    finish: () => {
      calls.finished = true;
      return { written: 12, removed: 1, unchanged: 829 };
    },
    abandon: () => {
      calls.abandoned = true;
    },
  };
  const compiler: Compiler = {
    compile: async options => {
      calls.compile = options;
      during(options);
      return {
        reporter: new Reporter(),
        textOf: () => '',
        counts: { applications: 37, objects: 842, reused: 5 },
        summaries: new Map(),
        timings: new Map(),
        ...result,
      };
    },
    openWriting: (out, { environments, all }) => {
      Object.assign(calls, { out, environments, all });
      return writing;
    },
  };
  return { calls, compiler: async () => compiler };
}
