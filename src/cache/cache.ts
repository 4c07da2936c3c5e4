import { join } from 'node:path';
import { prepareStateFolder, readState, stateIdentity, writeState } from '../host/state-files.ts';

/** What earlier runs left behind, by name. Whoever reads it must be able to do without. */
export interface Cache {
  /** The text stored under a name by the same compiler, or nothing. */
  read(name: string): string | undefined;
  /** @param name words that may be joined by `/` */
  write(name: string, text: string): void;
}

/**
 * The cache of a workspace, in a folder that git ignores. Entries of another compiler, name or folder and damaged entries
 * are unseen: a folder that came with a commit or an archive was written for another one.
 * @param folder `<root>/.cistern`
 * @param compiler identity of the running compiler
 */
export function openCache(folder: string, compiler: string): Cache {
  const identity = prepareStateFolder(folder) ? stateIdentity(folder) : undefined;
  if (identity === undefined) return NO_CACHE;
  const labelOf = (name: string): string => `${compiler} ${identity} ${name}`;
  const pathOf = (name: string): string => join(folder, 'cache', name);
  return {
    read: name => readState(pathOf(name), labelOf(name)),
    write: (name, text) => writeState(pathOf(name), labelOf(name), text),
  };
}

/** A cache that remembers nothing. */
export const NO_CACHE: Cache = { read: () => undefined, write: () => {} };
