import type { Reporter } from '../diagnostics/reporter.ts';
import { type DurableFiles, durableFiles } from '../host/durable-files.ts';
import type { HydratedFile } from '../hydrate/hydrated.ts';
import { openWriting } from './open-writing.ts';
import type { WriteOptions, WriteResult } from './writing.ts';

/** Writes a whole tree at once; see `openWriting` for a tree that comes in pieces. */
export function write(
  out: string,
  tree: readonly HydratedFile[],
  options: WriteOptions,
  reporter: Reporter,
  files: DurableFiles = durableFiles,
): WriteResult | undefined {
  const writing = openWriting(out, options, reporter, files);
  writing?.add(tree);
  return writing?.finish();
}
