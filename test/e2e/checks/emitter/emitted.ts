import { type Finding, findInto } from '../../../../src/diagnostics/finding.ts';
import { emitDirectory } from '../../../../src/emit/emit-directory.ts';
import type { Manifest } from '../../../../src/lower/manifest.ts';
import type { Emitted } from './read-back.ts';

/**
 * Objects as one file of the rendered tree.
 * @throws when the emitter refuses one of them, or cannot read again what it wrote
 */
export function emitted(manifests: readonly Manifest[]): Emitted {
  const findings: Finding[] = [];
  const files = emitDirectory(manifests, 'dev/kind/corpus', 'file-per-application', findInto(findings));
  if (findings.length > 0) throw new Error(`the emitter refuses the corpus: ${findings[0]!.message}`);
  // The emitter orders documents by the identities of their objects.
  const sorted = [...manifests].sort((a, b) => (a.id.name < b.id.name ? -1 : 1));
  return { text: files[0]!.text, manifests: sorted };
}
