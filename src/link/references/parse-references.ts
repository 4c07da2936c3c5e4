/** Most wrong references that are reported of one text; the place of each is searched in all of it. */
export const MOST_REPORTED = 20;

/** A reference to an address, `@{name.property}`, at its offsets in a text. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** What stands between the dots: at least a name and a property. */
  readonly segments: readonly string[];
}

/** A place of a text at which no reference can be read, although it looks like one. */
export interface ReferenceProblem {
  readonly start: number;
  readonly end: number;
  /** `malformed`: nothing that could be one follows; `escaped`: an `@` before a reference made a literal of it. */
  readonly kind: 'malformed' | 'escaped';
}

/** A text with references: literal parts, without their escapes, and references in between. */
export interface ParsedText {
  readonly parts: readonly (string | Reference)[];
  readonly problems: readonly ReferenceProblem[];
}

/**
 * Reads the references in a text. Before `{`, two `@` stand for a literal one, so `@@{` is the text `@{`, and `user@@@{`
 * is `user@` before a reference. Nothing when the text holds no `@{`, as most do.
 */
export function parseReferences(text: string): ParsedText | undefined {
  let at = text.indexOf('@{');
  if (at === -1) return undefined;
  const parts: (string | Reference)[] = [];
  const problems: ReferenceProblem[] = [];
  let done = 0;
  for (; at !== -1; at = text.indexOf('@{', at + 2)) {
    let first = at;
    while (first > done && text[first - 1] === '@') first--;
    const count = at - first + 1;
    const segments = segmentsAt(text, at + 2);
    const end = segments === undefined ? at + 2 : at + 3 + segments.join('.').length;
    parts.push(text.slice(done, first) + '@'.repeat(Math.floor(count / 2)));
    if (count % 2 === 0) {
      const isAfterWord = /\w/.test(text[first - 1] ?? '');
      if (segments !== undefined && isAfterWord) problems.push({ start: at, end, kind: 'escaped' });
      parts.push('{');
      done = at + 2;
      continue;
    }
    if (segments === undefined) problems.push({ start: at, end, kind: 'malformed' });
    parts.push(segments === undefined ? '@{' : { start: at, end, segments });
    done = end;
  }
  parts.push(text.slice(done));
  return { parts, problems };
}

/** Names and properties up to the closing brace. */
function segmentsAt(text: string, at: number): readonly string[] | undefined {
  SEGMENTS.lastIndex = at;
  return SEGMENTS.exec(text)?.[1]?.split('.');
}

const SEGMENTS = /([a-z][a-z0-9-]*(?:\.[A-Za-z][A-Za-z0-9-]*)+)\}/y;
