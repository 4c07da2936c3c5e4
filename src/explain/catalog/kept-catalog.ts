import { objectId } from '../../host/git/objects/object-format.ts';
import { type Catalog, listings } from './catalog.ts';

/** A catalog as it is now, held in memory. */
export async function keptCatalog(
  catalog: Pick<Catalog, 'ids' | 'read'>,
  format: 'sha1' | 'sha256' = 'sha1',
): Promise<Catalog> {
  const texts = await catalog.read([...(await catalog.ids()).keys()]);
  return {
    ...listings(texts.keys()),
    read: async wanted =>
      new Map(
        wanted.flatMap(path => {
          const text = texts.get(path);
          return text === undefined ? [] : [[path, text] as const];
        }),
      ),
    ids: async () =>
      new Map([...texts].map(([path, text]) => [path, objectId(format, 'blob', Buffer.from(text))])),
  };
}
