import { pathToFileURL } from 'node:url';

/**
 * Runs a module and gives what it exports by name.
 * @param path absolute
 * @throws whatever the module throws
 */
export async function importModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
}
