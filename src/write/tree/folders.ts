import type { Target } from '../target.ts';
import { folderOf } from '../tree-path.ts';

/** What a folder of the tree is in the output folder. */
export type FolderState =
  | { readonly kind: 'present' }
  /** Not there; `top` is the outermost folder that is missing. */
  | { readonly kind: 'absent'; readonly top: string }
  /** Something that is no folder, and reported. */
  | { readonly kind: 'blocked' };

const PRESENT: FolderState = { kind: 'present' };
const BLOCKED: FolderState = { kind: 'blocked' };

/** Looks at each folder below a root once, outermost first, so that no link on the way stays unseen. */
export class Folders {
  readonly #target: Target;
  readonly #root: string;
  readonly #device: number;
  #last = '';
  #lastState: FolderState = PRESENT;
  readonly #states = new Map<string, FolderState>([['', PRESENT]]);

  /** @param root The output folder, or a folder of it in which a part of the tree lies. */
  constructor(target: Target, root = target.out) {
    this.#target = target;
    this.#root = root;
    this.#device = target.files.stat(root)?.dev ?? 0;
  }

  /** The state of the folder that a path lies in; fast for paths that come folder by folder. Reports as `look` does. */
  lookAbove(path: string): FolderState {
    const end = path.lastIndexOf('/');
    if (end === this.#last.length && path.startsWith(this.#last)) return this.#lastState;
    this.#last = folderOf(path);
    this.#lastState = this.look(this.#last);
    return this.#lastState;
  }

  /** The state of a folder; reports `CST6050`, `CST6051`, `CST6058`. */
  look(folder: string): FolderState {
    const known = this.#states.get(folder);
    if (known !== undefined) return known;
    const above = this.look(folderOf(folder));
    const state = above.kind === 'present' ? this.#find(folder) : above;
    this.#states.set(folder, state);
    return state;
  }

  #find(folder: string): FolderState {
    const { files, out, refuse } = this.#target;
    const path = `${this.#root}/${folder}`;
    const found = files.stat(path);
    if (found === undefined) return { kind: 'absent', top: folder };
    if (found.kind === 'link') refuse('CST6050', { path }, 'replace the link by a folder, or remove it');
    else if (found.kind !== 'folder') refuse('CST6051', { path }, 'remove it, or move it away');
    else if (found.dev !== this.#device)
      refuse('CST6058', { path, out }, 'write to a folder that is one file system');
    else return PRESENT;
    return BLOCKED;
  }
}
