/** How Argo CD delivers the objects of one Application, as the tree says it. */
export interface Delivery {
  /** Name of the Application. */
  readonly name: string;
  /** `<environment>/<cluster>/<application>`: the directory that it reads. */
  readonly address: string;
  /** The cluster as Argo CD names it, or its URL. */
  readonly destination: string;
  /** Where objects without a namespace of their own go. */
  readonly namespace: string;
  readonly project: string;
  /** Whether objects that leave the directory are deleted. */
  readonly prunes: boolean;
  /** What becomes of the Application once nothing asks for it, and of its objects. */
  readonly removal: Removal;
}

/**
 * `cascade`: the Application goes and takes its objects along. `leaves-objects`: it goes alone. `stays`: nothing
 * deletes the Application, and it has nothing left to read.
 */
export type Removal = 'cascade' | 'leaves-objects' | 'stays';
