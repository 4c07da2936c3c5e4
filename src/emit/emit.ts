import type { Find } from '../diagnostics/finding.ts';
import type { Address } from '../link/program.ts';
import type { Manifest } from '../lower/manifest.ts';
import { emitDirectory, type Layout } from './emit-directory.ts';
import type { RenderedFile } from './rendered-file.ts';

/**
 * The files of one Application, sorted by path: canonical YAML, every byte read again and compared with its object.
 * Files with findings are left out. Reports CST6001 to CST6009.
 * @throws if what was written is not what was meant.
 */
export function emit(
  manifests: readonly Manifest[],
  address: Address,
  layout: Layout,
  find: Find,
): RenderedFile[] {
  return emitDirectory(
    manifests,
    `${address.environment}/${address.cluster}/${address.application}`,
    layout,
    find,
  );
}
