import { isMap, type Json, mapOf, stringsIn } from '../../source/json.ts';
import { environmentPath } from '../catalog/catalog.ts';
import {
  type CatalogDocument,
  documentAt,
  documentsOfApplication,
  TENANCY_FOLDERS,
} from '../catalog/document.ts';
import type { DocumentStore } from '../catalog/document-store.ts';

/** Most releases of an environment that are read for what all of them make together. */
const MOST_RELEASES = 2_000;

const NAME = /^[a-z][a-z0-9-]{0,39}$/;
/** For an Application of a kind that nobody knows. */
const NOWHERE = { folder: 'integrations', name: '' };

/**
 * Paths of the documents that may decide what lies at each address, `<environment>/<cluster>/<application>` or
 * `<environment>/<folder>`; of a release also those that it calls, but not those that call it. Loads all of them.
 * @param first paths that are wanted in any case, where there are more than can be read
 */
export async function concernedPaths(
  store: DocumentStore,
  addresses: Iterable<string>,
  first: ReadonlySet<string> = new Set(),
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { documentsIn } = store.catalog;
  const folders = [...(store.extensions?.kinds.keys() ?? [])];
  const organizations = documentsIn('catalog/organizations');
  const pipelines = documentsIn('catalog/pipelines');
  const tenancy = TENANCY_FOLDERS.flatMap(folder => documentsIn(`catalog/${folder}`));
  const around = new Map<string, readonly string[]>();
  const found = new Map<string, readonly string[]>();
  for (const address of addresses) {
    const [environment = '', , application] = address.split('/');
    const home = `environments/${environment}/`;
    const common = around.get(home) ?? [
      environmentPath(environment),
      ...documentsIn(`${home}clusters`),
      ...organizations,
    ];
    around.set(home, common);
    if (application === undefined || application === 'platform')
      found.set(address, [
        ...common,
        ...pipelines,
        ...tenancy,
        ...releasesOf(documentsIn(`${home}integrations`), first),
        ...folders.flatMap(folder => [...documentsIn(home + folder), ...documentsIn(`catalog/${folder}`)]),
      ]);
    else {
      const { folder, name } = documentsOfApplication(application, store.extensions) ?? NOWHERE;
      const isTenancy = folder === 'organizations' || TENANCY_FOLDERS.includes(folder);
      const own = folder === 'pipelines' ? pipelines : placesOf(home, name, folder);
      found.set(address, [...common, ...(isTenancy ? [...pipelines, ...tenancy] : own)]);
    }
  }
  await store.load([...found.values()].flat());
  for (const [address, own] of found) {
    const [environment = '', , application = ''] = address.split('/');
    const home = `environments/${environment}/`;
    const called = dependenciesOf(store.get(`catalog/integrations/${application}.yaml`));
    const further = [
      ...called.flatMap(name => placesOf(home, name)),
      ...own.flatMap(path => referredBy(store.get(path), home, folders)),
    ];
    if (further.length > 0) found.set(address, [...own, ...further]);
  }
  await store.load([...found.values()].flat());
  return found;
}

/** Paths of the integrations that call one, and of their releases in an environment; loads them. */
export async function callerPaths(
  store: DocumentStore,
  environment: string,
  integration: string,
  among: readonly string[] = store.catalog.documentsIn('catalog/integrations'),
): Promise<readonly string[]> {
  const callers: string[] = [];
  for (const [path, text] of await store.catalog.read(among)) {
    // Most texts need not be parsed.
    if (!text.includes('dependencies') || !text.includes(integration)) continue;
    const document = documentAt(path, text, undefined);
    if (document && dependenciesOf(document).includes(integration))
      callers.push(...placesOf(`environments/${environment}/`, document.name));
  }
  await store.load(callers);
  return callers;
}

/** The document of an environment, and that of the catalog: the release of an integration, and the integration. */
function placesOf(home: string, name: string, folder = 'integrations'): readonly string[] {
  return [`${home}${folder}/${name}.yaml`, `catalog/${folder}/${name}.yaml`];
}

/** What a document of an extension may refer to: whatever is called like one of its values. */
function referredBy(
  document: CatalogDocument | undefined,
  home: string,
  folders: readonly string[],
): readonly string[] {
  if (document?.entry === undefined) return [];
  const names = new Set(textsIn(document.value as unknown as Json).filter(text => NAME.test(text)));
  return [...names].flatMap(name =>
    ['integrations', ...folders].flatMap(folder => placesOf(home, name, folder)),
  );
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isMap(value) ? Object.values(value).flatMap(textsIn) : [];
}

function releasesOf(all: readonly string[], first: ReadonlySet<string>): readonly string[] {
  const chosen = [...all.filter(path => first.has(path)), ...all.filter(path => !first.has(path))];
  return chosen
    .slice(0, MOST_RELEASES)
    .flatMap(path => [path, `catalog/integrations/${path.slice(path.lastIndexOf('/') + 1)}`]);
}

function dependenciesOf(document: CatalogDocument | undefined): readonly string[] {
  const value = document?.value as unknown as Json | undefined;
  const spec = isMap(value) ? value.spec : undefined;
  return stringsIn(mapOf(spec).dependencies);
}
