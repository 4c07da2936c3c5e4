import { join } from 'node:path';
import { prepareStateFolder, readState, writeState } from '../host/state-files.ts';

/** What earlier runs left behind, by name. Whoever reads it must be able to do without. */
export interface Cache {
  /** The text stored under a name by the same compiler, or nothing. */
  read(name: string): string | undefined;
  /** @param name words that may be joined by `/` */
  write(name: string, text: string): void;
}

/**
 * The cache of a workspace, in a folder that git ignores. Entries of another compiler or name and damaged entries are
 * unseen.
 * @param folder `<root>/.cistern`
 * @param compiler identity of the running compiler
 */
export function openCache(folder: string, compiler: string): Cache {
  if (!prepareStateFolder(folder)) return NO_CACHE;
  const pathOf = (name: string): string => join(folder, 'cache', name);
  return {
    read: name => readState(pathOf(name), `${compiler} ${name}`),
    write: (name, text) => writeState(pathOf(name), `${compiler} ${name}`, text),
  };
}

/** A cache that remembers nothing. */
export const NO_CACHE: Cache = { read: () => undefined, write: () => {} };
