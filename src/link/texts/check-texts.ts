import type { LinkContext } from '../context.ts';
import { checkHosts } from '../hosts/check-hosts.ts';
import { knownHosts } from '../hosts/known-hosts.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { checkReferences } from '../references/check-references.ts';
import { writtenTexts } from './written-texts.ts';

/**
 * Checks the texts of configuration where they are written, each once however many releases use it: their references
 * (`CST3063`, `CST3064`, `CST3065`, `CST3068`), and that no address stands there as a literal (`CST3070`, `CST3071`).
 */
export function checkTexts(index: DeclarationIndex, context: LinkContext): void {
  const hosts = knownHosts(index);
  for (const written of writtenTexts(index)) {
    checkReferences(written, index, context);
    checkHosts(written, hosts, index, context);
  }
}
