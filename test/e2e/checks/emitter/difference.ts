import type { Json } from '../../../../src/source/json.ts';
import type { Path } from '../../../../src/source/pointer.ts';

/** One place at which a reader sees something else than what was meant. */
export interface Difference {
  readonly reader: string;
  /** Where in the documents, the first step being the number of the document; empty for all of them. */
  readonly path: Path;
  readonly meant: Json;
  readonly read: Json;
}

/** A line for a report in which every character that is not plain ASCII is escaped. */
export function differenceText({ reader, path, meant, read }: Difference): string {
  return `${reader} at ${shown([...path])}: meant ${shown(meant)}, read ${shown(read)}`;
}

const LONGEST = 300;

function shown(value: Json): string {
  const text = escaped(JSON.stringify(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}

/** JSON with escapes in place of everything but printable ASCII. */
export function escaped(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
