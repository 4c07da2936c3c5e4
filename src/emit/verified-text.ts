import type { Find } from '../diagnostics/finding.ts';
import { verifyCanonical } from '../yaml/canonical/verify-canonical.ts';
import { type Part, reportRefusals, SKIP_MARKER } from './refusals.ts';

/**
 * Gives back the text of a file once it has been read again and is the data of its documents; undefined if the data
 * holds something that is refused, which is then reported.
 * @throws if the text says something else than the data.
 */
export function verifiedText(
  path: string,
  text: string,
  parts: readonly Part[],
  find: Find,
): string | undefined {
  const problem = problemOf(text, parts);
  if (problem === undefined) return text;
  // Refused data is written in a way that cannot be read again, so that the hot path need not look for it.
  if (parts.filter(part => reportRefusals(part, find)).length > 0) return undefined;
  throw new Error(`${path}: what was written is not what was meant: ${problem}`);
}

function problemOf(text: string, parts: readonly Part[]): string | undefined {
  if (text.includes(SKIP_MARKER)) return 'it holds the marker that makes Argo CD skip a file';
  try {
    verifyCanonical(
      text,
      parts.map(part => part.data),
    );
    return undefined;
  } catch (error) {
    return String(error);
  }
}
