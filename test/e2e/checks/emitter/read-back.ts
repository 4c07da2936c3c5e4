import type { Manifest } from '../../../../src/lower/manifest.ts';
import type { Ran } from '../../check.ts';
import type { Difference } from './difference.ts';

/** Documents as they were emitted, and the objects they were made of. */
export interface Emitted {
  readonly text: string;
  readonly manifests: readonly Manifest[];
}

/** What the readers compared. */
export interface Counts {
  readonly lines: number;
  readonly objects: number;
  readonly strings: number;
  readonly keys: number;
  readonly numbers: number;
}

/** A difference in one of the texts, by its number. */
export type LocatedDifference = Difference & { readonly line: number };

/**
 * Reads texts as the programs do that read hydrated manifests.
 * @param run runs the Go program `readers` with an input
 * @throws when the program fails
 */
export async function readBack(
  emitted: readonly Emitted[],
  run: (input: string) => Promise<Ran>,
): Promise<{ readonly differences: readonly LocatedDifference[]; readonly counts: Counts }> {
  const requests = emitted.map(({ text, manifests }) =>
    JSON.stringify({ text, objects: manifests.map(({ object }) => object) }),
  );
  const { status, stdout, stderr } = await run(requests.join('\n'));
  if (status !== 0) throw new Error(`the readers failed: ${stderr}`);
  const lines = stdout.trimEnd().split('\n');
  const counts = JSON.parse(lines.pop()!) as Counts;
  if (counts.lines !== emitted.length) throw new Error('the readers did not read every text');
  return { differences: lines.map(line => JSON.parse(line) as LocatedDifference), counts };
}
