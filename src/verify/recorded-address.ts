import type { TreeEntry } from '../host/git/list-tree.ts';
import { catalogIdentity } from '../publish/commit/catalog-identity.ts';
import { METADATA_PATH } from '../publish/commit/hydrator-metadata.ts';
import { isMap } from '../source/json.ts';
import type { RenderedRepository } from './rendered-repository.ts';
import type { VerifyContext } from './verification.ts';

/**
 * The address of the catalog's repository that a rendered commit recorded, if it is one of this catalog: one may have
 * cloned by another address than the one who published. Else the address of `origin`.
 */
export async function recordedAddress(
  { catalog, identity, rendered }: VerifyContext,
  entries: readonly TreeEntry[],
): Promise<string | undefined> {
  const { originURL } = catalog;
  // A path of one machine is no address for others, so `publish` does not record it.
  const own = originURL?.includes(':') === true ? originURL : undefined;
  const recorded = await addressIn(rendered, entries);
  if (recorded === undefined) return own;
  const same = catalogIdentity({ originURL: recorded, root: catalog.root }) === identity;
  return same ? recorded : own;
}

async function addressIn(
  { reader }: RenderedRepository,
  entries: readonly TreeEntry[],
): Promise<string | undefined> {
  const entry = entries.find(({ path, type }) => path === METADATA_PATH && type === 'blob');
  const found = entry && (await reader.read(entry.id));
  try {
    const metadata: unknown = JSON.parse(found?.bytes.toString() ?? '');
    return isMap(metadata) && typeof metadata.repoURL === 'string' ? metadata.repoURL : undefined;
  } catch {
    return undefined;
  }
}
