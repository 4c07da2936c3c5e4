/** One name in a folder of a tree. */
export interface SideItem {
  readonly kind: 'file' | 'folder';
  /** Object id of the content; absent for folders that would have to be read in full to know it. */
  readonly id?: string;
}

/** A tree of files that is compared with another one; most of it is never read. Paths have `/` as separator. */
export interface SideTree {
  /** What lies in a folder, by name; empty where there is no such folder. The top is the empty path. Links are left out. */
  readonly items: (folder: string) => Promise<ReadonlyMap<string, SideItem>>;
  /** The bytes of files, by path. */
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** What differs from another tree, for a tree that knows it by how it was made. */
  readonly changesSince?: (other: SideTree) => readonly PathChange[] | undefined;
  /** Ends processes and takes temporary folders away. */
  readonly close: () => void;
}

/** A file that is not the same in two trees. */
export interface PathChange {
  readonly path: string;
  readonly verb: 'created' | 'deleted' | 'changed';
}

/** A path one step further down. */
export function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
