import { type CatalogDocument, documentsOfApplication } from '../../explain/catalog/document.ts';
import type { DocumentStore } from '../../explain/catalog/document-store.ts';
import { positionAt } from '../../source/source-file.ts';
import { locate } from '../../yaml/catalog/locate.ts';
import type { ObjectChange } from '../model/change.ts';
import { type FoundCause, layerOf } from './cause-of-edit.ts';
import type { When } from './edits/edit.ts';

/** The cause of a change that no edit of the catalog decides: the file that the Application comes from, and why. */
export function withoutEdit(
  { address, after }: ObjectChange,
  stores: Readonly<Record<When, DocumentStore>>,
  isOtherCompiler: boolean,
): readonly FoundCause[] {
  const when = after === undefined ? 'before' : 'after';
  const what = isOtherCompiler
    ? 'another version of the compiler'
    : 'nothing in the catalog: another version of the compiler, or an edit of the rendered tree';
  return declaringCause(address, stores[when], when, what);
}

/** The place that declares what lies at an address, as a cause; none where the catalog does not have it. */
export function declaringCause(
  address: string,
  store: DocumentStore,
  when: When,
  what?: string,
): readonly FoundCause[] {
  const document = declaringDocument(address, store);
  if (document === undefined) return [];
  const text = store.textOf(document.path);
  const { start } = locate(text, ['metadata', 'name'], 'value');
  const place = { file: document.path, line: positionAt(text, start).line, layer: layerOf(document) };
  return [{ when, cause: { ...place, ...(what !== undefined && { what }) } }];
}

/** The document that makes an address what it is: the release, the Pipeline, the cluster, else the Environment. */
function declaringDocument(address: string, store: DocumentStore): CatalogDocument | undefined {
  const [environment = '', cluster = '', application] = address.split('/');
  const home = `environments/${environment}`;
  const { folder, name } = documentsOfApplication(application ?? 'platform', store.extensions) ?? {};
  const paths = [
    ...(folder === undefined ? [] : [`${home}/${folder}/${name}.yaml`, `catalog/${folder}/${name}.yaml`]),
    ...(application === 'platform' ? [`${home}/clusters/${cluster}.yaml`] : []),
    `${home}/environment.yaml`,
  ];
  return paths.map(path => store.get(path)).find(document => document);
}
