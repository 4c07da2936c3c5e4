import type { ArgsOf, Code } from '../diagnostics/codes.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { DurableFiles } from '../host/durable-files.ts';
import { FileFault } from '../host/file-fault.ts';

/** Reports why nothing can be written. */
export type Refuse = <C extends Code>(code: C, args: ArgsOf<C>, help?: string) => void;

/** The folder that is written to, and how. */
export interface Target {
  /** Without a slash at its end. */
  readonly out: string;
  readonly files: DurableFiles;
  readonly refuse: Refuse;
}

/** Names below the output folder that Cistern keeps for itself; no path of a tree begins with one of them. */
export const RESERVED = {
  lock: '.cistern-lock',
  journal: '.cistern-journal.json',
  /** The journal before it counts. */
  draft: '.cistern-journal.new',
  staging: '.cistern-staging',
} as const;

/** The output folder as later steps join names to it. */
export function withoutSlash(out: string): string {
  return out.length > 1 ? out.replace(/[\\/]+$/, '') || '/' : out;
}

/** A `Refuse` that only reports. */
export function refuseInto(reporter: Reporter): Refuse {
  return (code, args, help) => reporter.report(code, args, help === undefined ? {} : { help });
}

/** Runs an action; a fault of the file system is reported (`CST6055`) and gives `undefined`. */
export function guarded<T>(refuse: Refuse, action: () => T): T | undefined {
  try {
    return action();
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    const { action: tried, path, reason } = fault;
    refuse(
      'CST6055',
      { action: tried, path, reason },
      'nothing was changed where no other message says so; run the command again when this is solved',
    );
    return undefined;
  }
}

/** Whether the output folder may be written to as it is; reports `CST6050`, `CST6051`. */
export function isUsable({ out, files, refuse }: Target): boolean {
  const found = files.stat(out);
  if (found === undefined || found.kind === 'folder') return true;
  if (found.kind === 'link') refuse('CST6050', { path: out }, 'name the folder that it points to');
  else refuse('CST6051', { path: out }, 'move it away, or name another folder with `--out`');
  return false;
}
