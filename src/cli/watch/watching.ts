import type { Invocation } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { COMPILING } from '../command/shared-options.ts';

/** Options of `watch`. */
export const WATCHING = {
  against: {
    kind: 'text',
    value: 'REF',
    completes: 'folder',
    description: 'side before: a branch, commit or directory; else the work tree as it is at the start',
  },
  ...COMPILING,
  details: { kind: 'flag', description: 'show every object, field and file' },
} as const satisfies Options;

/** One call of `watch`. */
export type WatchInvocation = Invocation<typeof WATCHING>;
