import type { Options } from './option.ts';

/** Options of every command. */
export const EVERYWHERE = {
  color: {
    kind: 'choice',
    choices: ['auto', 'always', 'never'],
    description: 'when to colour; `auto` also heeds NO_COLOR and FORCE_COLOR',
  },
  help: { kind: 'flag', short: 'h', description: 'print help' },
  version: { kind: 'flag', short: 'V', description: 'print the version' },
} as const satisfies Options;

/** Options of the commands that work on a workspace. */
export const ROOT = {
  root: {
    kind: 'text',
    value: 'DIR',
    completes: 'folder',
    description: 'workspace, the folder with `catalog/` and `environments/`; else the nearest one upwards',
  },
} as const satisfies Options;

/** Option of the commands that need to know all kinds of documents. */
export const EXTENSION = {
  extension: {
    kind: 'text',
    value: 'PACKAGE',
    completes: 'nothing',
    repeatable: true,
    description: 'installed package that defines more kinds, or a path to one; may be repeated',
  },
} as const satisfies Options;

/** Option of the commands that hydrate. */
export const WORKERS = {
  workers: {
    kind: 'count',
    value: 'N',
    minimum: 1,
    maximum: 64,
    description: 'number of worker threads; else as many as pay off',
  },
} as const satisfies Options;

/** Options of the commands that compile a workspace. */
export const COMPILING = {
  ...ROOT,
  env: {
    kind: 'text',
    value: 'NAME',
    completes: 'environment',
    description: 'only this environment',
  },
  ...EXTENSION,
  ...WORKERS,
  'no-cache': { kind: 'flag', description: 'neither read nor write the cache in `.cistern/`' },
} as const satisfies Options;

/** Options of the commands whose result is diagnostics. */
export const REPORTING = {
  format: {
    kind: 'choice',
    choices: ['text', 'json', 'github'],
    description: 'form of the diagnostics: for people, for machines, or as annotations of a GitHub workflow',
  },
  json: { kind: 'flag', description: 'same as `--format json`' },
  quiet: { kind: 'flag', short: 'q', description: 'no summary and no progress' },
} as const satisfies Options;
