import { readFileSync } from 'node:fs';

/** One change to the source of a module before it is built. */
export interface Patch {
  readonly why: string;
  /** Path below the module. */
  readonly file: string;
  /** Text that occurs exactly once. */
  readonly from: string;
  readonly to: string;
}

/** How programs are built from one version of one Go module. */
export interface Build {
  readonly module: string;
  readonly version: string;
  /** Package of each program, by the program's name. */
  readonly programs: Readonly<Record<string, string>>;
  /** Versions of modules that the module's own `go.mod` replaces, or ought to. @default none */
  readonly replacements?: Readonly<Record<string, string>>;
  /** Version of all modules that its `go.mod` replaces by a folder. @default they are not replaced */
  readonly localReplacements?: string;
  /** Go variables that are set when linking. @default none */
  readonly variables?: Readonly<Record<string, string>>;
  /** @default none */
  readonly patches?: readonly Patch[];
  /** Folders that are left out of the copy that is patched. @default none */
  readonly without?: readonly string[];
  /** Files of the module that lie beside the program, executable. @default none */
  readonly scripts?: readonly string[];
}

/** A module whose files are read. */
export interface PinnedModule {
  readonly module: string;
  readonly version: string;
  /** Folder of its CustomResourceDefinitions. @default it has none */
  readonly crds?: string;
}

interface Pins {
  readonly builds: readonly Build[];
  readonly modules: Readonly<Record<string, PinnedModule>>;
}

const PINS: Pins = JSON.parse(readFileSync(new URL('../tools.json', import.meta.url), 'utf8'));

/** How a program is built; undefined where there is none of that name. */
export function buildOf(program: string): Build | undefined {
  return PINS.builds.find(({ programs }) => Object.hasOwn(programs, program));
}

/** A module by its name in `tools.json`; undefined where there is none of that name. */
export function moduleOf(name: string): PinnedModule | undefined {
  return Object.hasOwn(PINS.modules, name) ? PINS.modules[name] : undefined;
}
