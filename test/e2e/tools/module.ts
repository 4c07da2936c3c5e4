import { cacheFolder } from './cache.ts';
import { mustGo } from './go.ts';

const folders = new Map<string, Promise<string>>();

/** The folder of a module's source in Go's own cache, brought there if need be; nobody may write in it. */
export function moduleFolder(module: string, version: string): Promise<string> {
  const id = `${module}@${version}`;
  const known = folders.get(id);
  if (known !== undefined) return known;
  const folder = mustGo(['mod', 'download', '-json', id], cacheFolder('build')).then(
    out => (JSON.parse(out) as { readonly Dir: string }).Dir,
  );
  folders.set(id, folder);
  return folder;
}
