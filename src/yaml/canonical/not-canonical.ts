/** A text that is not in canonical form. Whoever wrote the text has a bug. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical';

  /** `offset` is in UTF-16 code units. */
  constructor(text: string, offset: number, problem: string) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
    super(`line ${line}: ${problem}`);
  }
}
