import { NotCanonical } from './not-canonical.ts';

const LINE_BREAK = 0x0a;
const SPACE = 0x20;
const DASH = 0x2d;

/** A place in a canonical text, at most one line ahead of what was read. */
export class Cursor {
  readonly text: string;
  /** Offset of the next character, in UTF-16 code units. */
  at = 0;
  /** Column of the first character of the line, in blanks; -1 at the end of a document. */
  indent = 0;

  constructor(text: string) {
    this.text = text;
    this.startLine();
  }

  /** Leaves the end of a line and stops at the first character of the next one that is no blank. */
  endLine(): void {
    if (this.text.charCodeAt(this.at) !== LINE_BREAK) this.fail('a line goes on after its value');
    this.at++;
    this.startLine();
  }

  /** Measures the line at whose first column the cursor stands. */
  startLine(): void {
    const text = this.text;
    const start = this.at;
    let at = start;
    while (text.charCodeAt(at) === SPACE) at++;
    this.at = at;
    this.indent = at - start;
    if (at === start && (at === text.length || this.#isSeparator())) this.indent = -1;
  }

  /** Goes from the end of one document to the start of the next; false at the end of the text. */
  nextDocument(): boolean {
    if (this.at === this.text.length) return false;
    this.at += 4;
    this.startLine();
    return true;
  }

  /** Whether a list item begins here. */
  isDash(): boolean {
    return this.text.charCodeAt(this.at) === DASH && this.text.charCodeAt(this.at + 1) === SPACE;
  }

  /** The text between an offset and the cursor: the one that is meant, without a copy, where it is the same. */
  textFrom(start: number, meant: unknown): string {
    const isMeant =
      typeof meant === 'string' && meant.length === this.at - start && this.text.startsWith(meant, start);
    return isMeant ? meant : this.text.slice(start, this.at);
  }

  fail(problem: string): never {
    throw new NotCanonical(this.text, this.at, problem);
  }

  #isSeparator(): boolean {
    return this.text.charCodeAt(this.at) === DASH && this.text.startsWith('---\n', this.at);
  }
}
