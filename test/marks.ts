import type { Span } from '../src/source/source-file.ts';

/** A text without its cursor marks, and the places that were marked. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Takes the marks `⟦` and `⟧` out of a text; marks are numbered by their start and do not nest. */
export function unmark(file: string, marked: string): Marked {
  const [before, ...parts] = marked.split('⟦') as [string, ...string[]];
  const marks: Span[] = [];
  let text = before;
  for (const part of parts) {
    const [inside, after] = part.split('⟧') as [string, string];
    marks.push({ file, start: text.length, end: text.length + inside.length });
    text += inside + after;
  }
  return { text, marks };
}
