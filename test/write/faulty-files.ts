import { type DurableFiles, durableFiles } from '../../src/host/durable-files.ts';
import { FileFault } from '../../src/host/file-fault.ts';

/** Thrown in place of the end of a process: nothing that the code under test does afterwards reaches the disk. */
export class Killed extends Error {}

/** What happens at a counted operation: an error of the system once, or the end of the process. */
export type Fault = 'kill' | 'ENOSPC' | 'EIO';

const COUNTED = [
  'stat',
  'read',
  'list',
  'realPath',
  'makeFolder',
  'create',
  'rename',
  'link',
  'remove',
  'removeFolder',
  'removeTree',
  'sync',
  'syncFileSystem',
  'requireWritable',
] as const satisfies readonly (keyof DurableFiles)[];

/** The real operations without the waiting for a device: a process that ends loses nothing that it has written. */
export const unsyncedFiles: DurableFiles = { ...durableFiles, sync: () => {}, syncFileSystem: () => true };

/** The operations, of which the one with the given number (1-based) goes wrong. `reached` tells whether it came to that. */
export function faultyFiles(
  fault: Fault,
  at: number,
): { readonly files: DurableFiles; readonly reached: () => boolean } {
  let count = 0;
  const wrapped: Record<string, unknown> = { ...unsyncedFiles };
  for (const name of COUNTED) {
    const real = unsyncedFiles[name] as (...args: readonly unknown[]) => unknown;
    wrapped[name] = (...args: readonly unknown[]) => {
      count++;
      if (fault === 'kill' && count >= at) throw new Killed();
      if (count === at) throw new FileFault('touch', String(args[0]), fault);
      return real(...args);
    };
  }
  return { files: wrapped as unknown as DurableFiles, reached: () => count >= at };
}
