import type { JsonMap } from '../../source/json.ts';
import { readRoot } from './collections.ts';
import { Cursor } from './cursor.ts';

/**
 * Reads a text in canonical form as Go readers see it, and compares it on the way with what its documents are meant
 * to hold; the order of keys does not count, and minus zero is zero. It shares no code with the emitter: what the
 * emitter writes by mistake fails here.
 * @param meant the data of the documents, in order; without it the form alone is verified
 * @throws {NotCanonical} where the text is not in canonical form or holds other data.
 */
export function verifyCanonical(text: string, meant?: readonly JsonMap[]): void {
  const cursor = new Cursor(text);
  let count = 0;
  do {
    const document = meant?.[count++];
    if (meant !== undefined && document === undefined) cursor.fail('there is a document too many');
    readRoot(cursor, document);
    if (cursor.indent !== -1) cursor.fail('a line is indented wrongly');
  } while (cursor.nextDocument());
  if (meant !== undefined && meant.length !== count) cursor.fail('a document is missing');
}
