/** The text of one file of the workspace. */
export interface SourceFile {
  /** Path relative to the workspace root, with `/` as separator. */
  readonly path: string;
  readonly text: string;
}

/** A place in a file: half-open UTF-16 offsets into its text. */
export interface Span {
  /** Path of the file, relative to the workspace root. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A place as people count it. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/** The line and column of an offset; offsets outside the text are moved to its nearest end. */
export function positionAt(text: string, offset: number): Position {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < end; next = text.indexOf('\n', next + 1)) {
    line++;
    lineStart = next + 1;
  }
  return { line, column: end - lineStart + 1 };
}
