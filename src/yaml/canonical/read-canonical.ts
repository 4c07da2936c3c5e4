import type { JsonMap } from '../../source/json.ts';
import { readRoot } from './collections.ts';
import { Cursor } from './cursor.ts';

/**
 * The documents of a text in canonical form, as Go readers see them. It shares no code with the emitter: what the
 * emitter writes by mistake fails here or comes out as other data.
 * @throws {NotCanonical} where the text is not in canonical form.
 */
export function readCanonical(text: string): JsonMap[] {
  const cursor = new Cursor(text);
  const documents: JsonMap[] = [];
  do {
    documents.push(readRoot(cursor));
    if (cursor.indent !== -1) cursor.fail('a line is indented wrongly');
  } while (cursor.nextDocument());
  return documents;
}
