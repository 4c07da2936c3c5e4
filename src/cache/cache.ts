import { join } from 'node:path';
import { prepareStateFolder, readState, writeState } from '../host/state-files.ts';
import type { Json } from '../source/json.ts';

/** What earlier runs left behind, by name. Whoever reads it must be able to do without. */
export interface Cache {
  /** The value stored under a name by the same compiler, or nothing. */
  read(name: string): Json | undefined;
  write(name: string, value: Json): void;
}

/**
 * The cache of a workspace, in a folder that git ignores. Entries of another compiler and damaged entries are unseen.
 * @param folder `<root>/.cistern`
 * @param compiler identity of the running compiler
 */
export function openCache(folder: string, compiler: string): Cache {
  const pathOf = (name: string): string => join(folder, 'cache', `${name}.json`);
  if (!prepareStateFolder(folder)) return NO_CACHE;
  return {
    read: name => {
      const content = readState(pathOf(name), compiler);
      return content === undefined ? undefined : (JSON.parse(content) as Json);
    },
    write: (name, value) => writeState(pathOf(name), compiler, JSON.stringify(value)),
  };
}

/** A cache that remembers nothing. */
export const NO_CACHE: Cache = { read: () => undefined, write: () => {} };
