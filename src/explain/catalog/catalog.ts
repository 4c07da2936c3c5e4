/** The files of a catalog and its environments, in one state: a work tree or a commit. */
export interface Catalog {
  /** The documents that lie in a folder such as `catalog/integrations`, sorted by path. */
  readonly documentsIn: (folder: string) => readonly string[];
  /** Names of the environments that have a document, sorted. */
  readonly environments: () => readonly string[];
  /** The texts of some files by path; those that cannot be read are left out. */
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Path → id of the bytes as a git blob, of every document, sorted by path: equal ids, equal bytes. */
  readonly ids: () => Promise<ReadonlyMap<string, string>>;
}

/** Where the document of an environment lies. */
export function environmentPath(environment: string): string {
  return `environments/${environment}/environment.yaml`;
}

/** The documents in folders, and the environments, of a catalog of which all paths are known. */
export function listings(paths: Iterable<string>): Pick<Catalog, 'documentsIn' | 'environments'> {
  const folders = new Map<string, string[]>();
  const environments: string[] = [];
  for (const path of [...paths].sort()) {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash);
    const documents = folders.get(folder);
    if (documents) documents.push(path);
    else folders.set(folder, [path]);
    if (path === environmentPath(folder.slice('environments/'.length)))
      environments.push(folder.slice('environments/'.length));
  }
  return { documentsIn: folder => folders.get(folder) ?? [], environments: () => environments };
}
