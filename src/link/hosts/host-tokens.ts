/** Something in a text that has the form of a host name. */
export interface HostToken {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly host: string;
}

/** Longest host name in DNS, and shorter than anything that is worth looking up. */
const LONGEST = 253;

/**
 * Everything in a text with the form of a host name of several labels, in one pass. A host begins and ends at the first
 * character that no host has, so `notdev.example.org` is one host and not `dev.example.org`; what a percent or backslash
 * escape leaves in front of a host is left out.
 */
export function* hostTokens(text: string): Generator<HostToken> {
  let end = 0;
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', end)) {
    let start = dot;
    while (start > end && isOfHost(text.charCodeAt(start - 1))) start--;
    end = dot + 1;
    while (end < text.length && isOfHost(text.charCodeAt(end))) end++;
    const before = text[start - 1];
    if (before === '%' && HEXADECIMAL.test(text.slice(start, start + 2))) start += 2;
    yield* token(text, start, end);
    // `\n` before a host, or the first letter of a host after a backslash.
    if (before === '\\') yield* token(text, start + 1, end);
  }
}

const HEXADECIMAL = /^[0-9A-Fa-f]{2}$/;

function* token(text: string, from: number, to: number): Generator<HostToken> {
  let [start, end] = [from, to];
  while (start < end && text[start] === '.') start++;
  while (end > start && text[end - 1] === '.') end--;
  if (end - start > LONGEST) return;
  const host = text.slice(start, end).toLowerCase();
  if (host.includes('.')) yield { start, end, host };
}

/** Letters, digits, `-`, `.` and `_`. */
function isOfHost(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 45 && code <= 46) ||
    (code >= 48 && code <= 57) ||
    code === 95
  );
}
