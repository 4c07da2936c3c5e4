/** One file of the rendered tree. */
export interface RenderedFile {
  /** Path relative to the root of the tree, from the closed grammar of `emit/file-name.ts`. */
  readonly path: string;
  /** Canonical YAML: LF, UTF-8, one final newline. */
  readonly text: string;
}
