import { SETTINGS } from '../../extension/definition/kind-entry.ts';
import type { ExtensionDeclaration } from '../../extension/documents/extension-declaration.ts';
import type { JsonMap } from '../../source/json.ts';
import { descriptionHelp } from '../../validate/diagnose/error-help.ts';
import { schemaErrors } from '../../validate/diagnose/schema-error.ts';
import { type LinkContext, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { originsOf } from '../layers/layers.ts';
import type { Application, ExtensionInput } from '../program.ts';
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
 * whether they have changed. Reports `CST3001`, `CST3007` and `CST3120`.
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
    const input: ExtensionInput = {
      kind: 'extension',
      address,
      namespace: namespaceOf(environment, organization.name),
      organization: organization.name,
      folder: release.entry.folder,
      name: release.name,
      settings,
      references: referencesOf(each, settings, among, report),
      secretPaths: ownership.get(organization.name)!.secretPaths,
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

/** Whether the merged settings match their schema, as each layer does by itself. */
function hasValidSettings({ document }: LinkedDocument, settings: JsonMap, report: ReleaseReport): boolean {
  const { entry, name } = document;
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
