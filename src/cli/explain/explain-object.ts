import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import type { Layout } from '../../emit/emit-directory.ts';
import type { Documents } from '../../explain/catalog/document-store.ts';
import { DocumentStore } from '../../explain/catalog/document-store.ts';
import { folderCatalog } from '../../explain/catalog/folder-catalog.ts';
import { callerPaths, concernedPaths } from '../../explain/experiment/concerned.ts';
import { hydration, type Objects } from '../../explain/experiment/hydrated-objects.ts';
import { explain } from '../../explain/explain.ts';
import type { ObjectExplanation } from '../../explain/explanation.ts';
import { findField } from '../../explain/field/field-path.ts';
import { emittedObjects, fieldOnLine, objectName, objectsNamed } from '../../explain/find-object.ts';
import { workTreeHistory } from '../../explain/history/catalog-history.ts';
import { withCommits } from '../../explain/with-commits.ts';
import { kindName } from '../../extension/definition/kind-entry.ts';
import type { Extensions } from '../../extension/extensions.ts';
import type { Manifest } from '../../lower/manifest.ts';
import { mapOf } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { ObjectTarget } from './object-target.ts';

/** What was found: one object explained, or the names of all at an address. */
export type Answer =
  | { readonly kind: 'object'; readonly name: string; readonly explanation: ObjectExplanation }
  | { readonly kind: 'names'; readonly address: string; readonly names: readonly string[] };

/**
 * Explains an object of the work tree, or one field of it. Reports `CST7071` to `CST7075` and gives undefined where there
 * is no such thing.
 * @param root absolute path of the workspace
 * @param extensions whose documents are in it, too
 */
export async function explainObject(
  target: ObjectTarget,
  root: string,
  extensions: Extensions | undefined,
  reporter: Reporter,
): Promise<Answer | undefined> {
  const { address } = target;
  const store = new DocumentStore(folderCatalog(root), extensions);
  const documents = await documentsAt(store, address);
  const made = hydration(documents.values(), address);
  if (made === undefined) {
    reporter.report('CST7072', { address }, { help: '`cistern check` says what is wrong' });
    return undefined;
  }
  const { objects } = made;
  if (objects.size === 0) {
    reporter.report(
      'CST7071',
      { address },
      { help: didYouMean(address, addressesIn(store), 'Applications') },
    );
    return undefined;
  }
  const names = [...objects.values()].map(manifest => objectName(manifest, objects));
  if (target.object === undefined) return { kind: 'names', address, names };
  const found = locateTarget(target, objects, documents, reporter);
  if (found === undefined) return undefined;
  const explanation = explain({ store, documents, address, ...found });
  const history = await workTreeHistory(root);
  return {
    kind: 'object',
    name: objectName(found.manifest, objects),
    explanation: history ? await withCommits(explanation, history, path => store.textOf(path)) : explanation,
  };
}

async function documentsAt(store: DocumentStore, address: string): Promise<Documents> {
  const [environment = '', , application] = address.split('/');
  const paths = (await concernedPaths(store, [address])).get(address) ?? [];
  const callers = application === undefined ? [] : await callerPaths(store, environment, application);
  return store.among([...paths, ...callers]);
}

/** The object and the part of it that are meant; reports `CST7073` to `CST7075`. */
function locateTarget(
  { address, object, field = '' }: ObjectTarget,
  objects: Objects,
  documents: Documents,
  reporter: Reporter,
): { readonly manifest: Manifest; readonly part: Path } | undefined {
  const all = [...objects.values()];
  const names = all.map(manifest => objectName(manifest, objects));
  if (object !== undefined && 'file' in object) {
    const emitted = emittedObjects(objects, address, layoutAt(address, documents));
    const inFile = emitted.filter(({ file }) => file === object.file);
    const line = /^\d{1,9}$/.test(field) ? Number(field) : undefined;
    for (const each of inFile) {
      const part = line === undefined ? undefined : fieldOnLine(each, line);
      if (part !== undefined) return { manifest: each.manifest, part };
    }
    if (inFile.length === 0) {
      const files = [...new Set(emitted.map(({ file }) => file))];
      const help = didYouMean(object.file, files, 'files there');
      reporter.report('CST7073', { address, object: object.file }, { help });
      return undefined;
    }
    if (inFile.length > 1 || line !== undefined) {
      reporter.report('CST7075', { object: object.file, field }, { help: 'name a line that has a field' });
      return undefined;
    }
    return partOf(inFile[0]!.manifest, names[all.indexOf(inFile[0]!.manifest)]!, field, reporter);
  }
  const text = object?.name ?? '';
  const found = objectsNamed(text, objects);
  if (found.length === 1) return partOf(found[0]!, text, field, reporter);
  if (found.length === 0)
    reporter.report('CST7073', { address, object: text }, { help: didYouMean(text, names, 'objects there') });
  else {
    const help = `write ${found.map(manifest => `\`${objectName(manifest, objects)}\``).join(' or ')}, or the name of its file`;
    reporter.report('CST7074', { address, object: text }, { help });
  }
  return undefined;
}

function partOf(
  manifest: Manifest,
  object: string,
  field: string,
  reporter: Reporter,
): { readonly manifest: Manifest; readonly part: Path } | undefined {
  const { path, value } = findField(field, manifest.object);
  if (value !== undefined) return { manifest, part: path };
  const help = `without \`:${field}\` all fields are shown`;
  reporter.report('CST7075', { object, field }, { help });
  return undefined;
}

function layoutAt(address: string, documents: Documents): Layout {
  const [environment = '', , application] = address.split('/');
  const value = documents.get(`environments/${environment}/environment.yaml`)?.value as never;
  const { layout } = mapOf(mapOf(value).spec);
  return application !== undefined && layout === 'file-per-application' ? layout : 'file-per-object';
}

/** The addresses that the names of files suggest, for people who wrote another one. */
function addressesIn({ catalog, extensions }: DocumentStore): readonly string[] {
  const ofExtensions = (namesIn: (folder: string) => readonly string[]): readonly string[] =>
    [...(extensions?.kinds ?? [])].flatMap(([folder, entry]) =>
      namesIn(folder).map(name => `${kindName(entry)}.${name}`),
    );
  return catalog.environments().flatMap(environment => {
    const namesIn = (folder: string): readonly string[] =>
      catalog
        .documentsIn(`environments/${environment}/${folder}`)
        .map(path => path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length));
    return namesIn('clusters').flatMap(cluster =>
      ['platform', ...namesIn('integrations'), ...ofExtensions(namesIn)].map(
        name => `${environment}/${cluster}/${name}`,
      ),
    );
  });
}
