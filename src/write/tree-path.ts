/** Name of the file in each environment's folder that lists the files that Cistern wrote there. */
export const LIST_NAME = '.cistern-files';

const SEGMENT = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** The folder of a path; empty for a name at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folders above a path, innermost first, without the top. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.push(folder);
  return folders;
}

/** The environment that a path belongs to: its first segment. */
export function environmentOf(path: string): string {
  const end = path.indexOf('/');
  return end === -1 ? path : path.slice(0, end);
}

/** Where the list of an environment lies. */
export function listPath(environment: string): string {
  return `${environment}/${LIST_NAME}`;
}

/** Whether a path is the list of some environment. */
export function isListPath(path: string): boolean {
  const environment = environmentOf(path);
  return path === listPath(environment) && SEGMENT.test(environment);
}

/** Whether a path may name a folder of the tree. */
export function isFolderPath(path: string): boolean {
  return (
    path.length <= 4096 && path.split('/').every(segment => segment.length <= 255 && SEGMENT.test(segment))
  );
}
