import { SETTINGS } from '../../extension/definition/kind-entry.ts';
import type { ExtensionDeclaration } from '../../extension/documents/extension-declaration.ts';
import { isMap, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { descriptionHelp } from '../../validate/diagnose/error-help.ts';
import { schemaErrors } from '../../validate/diagnose/schema-error.ts';
import { type LinkContext, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { originsOf } from '../layers/layers.ts';
import type { Application, ExtensionInput } from '../program.ts';
import { completeRegistries } from '../release/image.ts';
import type { LinkedRelease } from '../release/linked-release.ts';
import { type ReleaseReport, releaseReport } from '../release/release-report.ts';
import { namespaceOf } from '../tenancy/namespaces.ts';
import type { Ownership } from '../tenancy/ownership.ts';
import { documentLayers, type LinkedDocument, settingsIn } from './linked-document.ts';
import { documentsOf } from './linked-documents.ts';
import { type Referable, referencesOf } from './references.ts';

/** What the Applications of documents are made of. */
export interface DocumentSources {
  readonly declarations: readonly ExtensionDeclaration[];
  readonly linked: readonly LinkedDocument[];
  readonly releases: readonly LinkedRelease[];
  readonly index: DeclarationIndex;
  readonly ownership: ReadonlyMap<string, Ownership>;
}

/**
 * The Applications of documents of extensions. Their settings are merged at once: they are few, and what they refer to decides
 * whether they have changed. Reports `CST3001`, `CST3007`, `CST3120` and `CST3121`.
 */
export function documentApplications(
  { declarations, linked, releases, index, ownership }: DocumentSources,
  compilerDigest: string,
  context: LinkContext,
): readonly Application[] {
  if (linked.length === 0) return [];
  const byPlace = new Map(linked.map(each => [`${each.placement.cluster.name} ${each.application}`, each]));
  const among: Referable = {
    index,
    documents: documentsOf(declarations),
    running: new Set([
      ...byPlace.keys(),
      ...releases.map(({ release, placement }) => `${placement.cluster.name} integration.${release.name}`),
    ]),
    linked: byPlace,
  };
  return linked.map(each => {
    const { environment, organization, placement, release, application } = each;
    const address = { environment: environment.name, cluster: placement.cluster.name, application };
    const layers = documentLayers(each);
    const report = releaseReport(release, layers, context);
    const settings = settingsIn(layers);
    const isValid = hasValidSettings(each, settings, report);
    const { secretPaths, hostLabels, pathPrefixes, registries } = ownership.get(organization.name)!;
    const input: ExtensionInput = {
      kind: 'extension',
      address,
      namespace: namespaceOf(environment, organization.name),
      organization: organization.name,
      folder: release.entry.folder,
      name: release.name,
      settings,
      references: referencesOf(each, settings, among, report),
      secretPaths,
      hostLabels,
      pathPrefixes,
      registries: completeRegistries(
        { registries: [...registries, ...release.entry.registries] },
        { environmentSpec: environment.value.spec },
      ),
    };
    const digests = [environment, placement.cluster].map(({ digest }) => digest);
    return {
      address,
      organization: organization.name,
      key: [compilerDigest, ...digests, JSON.stringify(input)].join(' '),
      input: () => (isValid ? input : undefined),
      originsOf: path => originsOf(layers, path, context.textOf),
      declaredAt: () => spanIn(context, release, ['metadata', 'name']),
    };
  });
}

/** The fields that defaults give a value to and that the settings lack. What has a free key may be removed. */
function removedDefaults(
  { properties }: JsonMap,
  defaults: JsonMap,
  settings: JsonMap,
  path: Path,
): readonly Path[] {
  return Object.entries(defaults).flatMap(([key, value]) => {
    if (!isMap(properties) || !Object.hasOwn(properties, key) || value === null) return [];
    if (!Object.hasOwn(settings, key)) return [[...path, key]];
    const below = settings[key];
    if (!isMap(value) || !isMap(below)) return [];
    return removedDefaults(properties[key] as JsonMap, value, below, [...path, key]);
  });
}

/** Whether the merged settings match their schema, as each layer does by itself. */
function hasValidSettings({ document }: LinkedDocument, settings: JsonMap, report: ReleaseReport): boolean {
  const { entry, name } = document;
  const defaults = (entry.definition.defaults ?? {}) as JsonMap;
  const removed = removedDefaults(entry.settingsSchema as JsonMap, defaults, settings, []);
  for (const path of removed) {
    const details = { at: path, help: 'write a value, or nothing, which leaves the default' };
    report('CST3121', { setting: path.join('.'), kind: entry.kind, name }, details);
  }
  if (removed.length > 0) return false;
  if (entry.validator().errorsOf(SETTINGS, settings).length === 0) return true;
  for (const { keyword, path, params, parentSchema } of schemaErrors(SETTINGS, settings, entry.validator())) {
    const around = path.map((_, depth) => path.slice(0, path.length - 1 - depth));
    if (keyword === 'required') {
      const missing = [...path, params.missingProperty as string];
      const { [params.missingProperty as string]: schema = {} } = (parentSchema.properties ?? {}) as Record<
        string,
        JsonMap
      >;
      const help = descriptionHelp(schema);
      const details = { at: missing, or: [path, ...around], ...(help !== undefined && { help }) };
      report('CST3007', { setting: missing.join('.') }, details);
      continue;
    }
    const help = descriptionHelp(parentSchema);
    const details = { at: path, or: around, ...(help !== undefined && { help }) };
    report('CST3120', { setting: path.join('.') || 'spec', kind: entry.kind, name }, details);
  }
  return false;
}
