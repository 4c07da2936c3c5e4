import { type KindEntry, kindName } from '../../extension/definition/kind-entry.ts';
import { type Extensions, extensionPlace } from '../../extension/extensions.ts';
import { sha256 } from '../../host/digest.ts';
import type { Declaration } from '../../validate/declaration.ts';
import { placeOf } from '../../validate/place.ts';
import { readCatalog } from '../../yaml/catalog/read-catalog.ts';

/** A document of the catalog, of a kind of the language or of an extension. */
export interface CatalogDocument extends Omit<Declaration, 'kind'> {
  readonly kind: string;
  /** What is known of its kind, where that is one of an extension. */
  readonly entry?: KindEntry;
}

const READ =
  /^(?:catalog\/(?:organizations|integrations|pipelines|policies|repobindings|knowledgebases|agents)\/[^/]+|environments\/[^/]+\/(?:environment|(?:clusters|integrations)\/[^/]+))\.yaml$/;

/** Whether the compiler may read a document at a path of the workspace: in other folders extensions have theirs. */
export function isDocumentPath(path: string): boolean {
  return READ.test(path) || extensionPlace(path) !== undefined;
}

/** The document at a path; nothing when the text cannot be read. Its schema is not looked at: it was compiled before. */
export function documentAt(
  path: string,
  text: string,
  extensions: Extensions | undefined,
): CatalogDocument | undefined {
  const value = readCatalog(text, () => {});
  if (value === undefined) return undefined;
  const about = { path, digest: sha256(text), value: value as unknown as never };
  if (READ.test(path)) {
    const { kinds, name, environment } = placeOf(path);
    return { kind: kinds.find(each => each === value.kind) ?? kinds[0], name, environment, ...about };
  }
  const place = extensionPlace(path);
  const entry = place && extensions?.kinds.get(place.folder);
  if (place === undefined || entry === undefined) return undefined;
  const { name, environment } = place;
  return { kind: environment === '' ? entry.kind : entry.releaseKind, name, environment, entry, ...about };
}

/** Folders of the catalog whose documents are Applications by themselves, by what their names begin with. */
const FOLDERS: ReadonlyMap<string, string> = new Map([
  ['pipeline', 'pipelines'],
  ['task', 'pipelines'],
  ['organization', 'organizations'],
  ['repobinding', 'repobindings'],
  ['knowledgebase', 'knowledgebases'],
  ['agent', 'agents'],
]);

/** Folders of the catalog whose documents say what runs for organizations. */
export const TENANCY_FOLDERS: readonly string[] = ['repobindings', 'knowledgebases', 'agents'];

/** The folder and the name of the documents that an Application is made of, in the catalog or in the environment. */
export function documentsOfApplication(
  application: string,
  extensions: Extensions | undefined,
): { readonly folder: string; readonly name: string } | undefined {
  const dot = application.indexOf('.');
  if (dot < 0) return application === 'platform' ? undefined : { folder: 'integrations', name: application };
  const [prefix, name] = [application.slice(0, dot), application.slice(dot + 1)];
  const own = FOLDERS.get(prefix);
  if (own !== undefined) return { folder: own, name };
  for (const [folder, entry] of extensions?.kinds ?? [])
    if (kindName(entry) === prefix) return { folder, name };
  return undefined;
}

/** How far a document is from what lies at an address: its release is nearest, what others say of themselves farthest. */
export function distance(path: string, address: string): number {
  const application = address.split('/')[2];
  const [half, , folder = ''] = path.split('/');
  if (half === 'environments') {
    if (folder === 'environment.yaml') return 3;
    if (folder === 'clusters') return 2;
  } else if (path.startsWith('catalog/organizations/') || path.startsWith('catalog/policies/')) return 4;
  const name = application?.slice(application.indexOf('.') + 1);
  if (name !== undefined && !path.endsWith(`/${name}.yaml`)) return 5;
  return half === 'environments' ? 0 : 1;
}
