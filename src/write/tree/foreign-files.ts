import { byCodeUnit } from '../../source/order.ts';
import type { Target } from '../target.ts';

/**
 * What lies in the folder of an environment and is not of its tree, sorted: files, and folders of which nothing is. Argo CD
 * reads whatever lies in the directory of an Application.
 * @param paths every path of the environment's tree, its list too
 */
export function foreignFiles(
  { out, files }: Target,
  environment: string,
  paths: readonly string[],
): readonly string[] {
  const own = new Set(paths);
  const folders = foldersOf(paths);
  const foreign: string[] = [];
  const look = (folder: string): void => {
    for (const name of files.list(`${out}/${folder}`)) {
      const path = `${folder}/${name}`;
      if (folders.has(path)) look(path);
      else if (!own.has(path)) foreign.push(path);
    }
  };
  look(environment);
  return foreign.sort(byCodeUnit);
}

/** Every folder on the way to one of the paths. */
function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    let folder = path.slice(0, path.lastIndexOf('/'));
    while (folder !== '' && !folders.has(folder)) {
      folders.add(folder);
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    }
  }
  return folders;
}
