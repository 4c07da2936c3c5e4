import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { kindName } from '../../extension/definition/kind-entry.ts';
import type { ExtensionDeclaration } from '../../extension/documents/extension-declaration.ts';
import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, resolve, spanIn } from '../context.ts';
import { expandClusters, type Placed } from '../expand-clusters.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import type { LinkedDocument } from './linked-document.ts';

/** Documents in the catalog by the name of their kind and their own: `postgresdatabase.orders`. */
export type Documents = ReadonlyMap<string, ExtensionDeclaration>;

/** The documents of the catalog. */
export function documentsOf(declarations: readonly ExtensionDeclaration[]): Documents {
  const inCatalog = declarations.filter(({ environment }) => environment === '');
  return new Map(inCatalog.map(declaration => [nameOf(declaration), declaration]));
}

/** Name of a document among all documents of extensions, and of its Applications. */
export function nameOf({ entry, name }: Pick<ExtensionDeclaration, 'entry' | 'name'>): string {
  return `${kindName(entry)}.${name}`;
}

/**
 * The documents of extensions on the clusters that they are released on. Reports `CST3001` for an organization or a
 * document that does not exist, and what `expandClusters` reports.
 * @param clusters by environment, sorted by name
 */
export function linkedDocuments(
  declarations: readonly ExtensionDeclaration[],
  index: DeclarationIndex,
  clusters: ReadonlyMap<string, readonly Declaration<'Cluster'>[]>,
  context: LinkContext,
): readonly LinkedDocument[] {
  const documents = documentsOf(declarations);
  for (const document of documents.values()) {
    const name = document.spec.organization as string;
    const at = ['spec', 'organization'];
    resolve(context, { kind: 'Organization', name, from: document, at }, index.organizations);
  }
  return declarations.flatMap(release => {
    if (release.environment === '') return [];
    const document = documents.get(nameOf(release));
    const environment = index.environments.get(release.environment);
    if (document === undefined) reportMissing(release, documents, context);
    const organization = document && index.organizations.get(document.spec.organization as string);
    if (document === undefined || environment === undefined || organization === undefined) return [];
    // Its schema is made like that of a release.
    const placed: Placed = { ...release, value: { spec: release.spec as Placed['value']['spec'] } };
    const placements = expandClusters(placed, clusters.get(environment.name) ?? [], index, context);
    const application = nameOf(release);
    return placements.map(placement => ({
      document,
      release,
      organization,
      environment,
      placement,
      application,
    }));
  });
}

function reportMissing(release: ExtensionDeclaration, documents: Documents, context: LinkContext): void {
  const { kind } = release.entry;
  const known = [...documents.values()].filter(({ entry }) => entry === release.entry);
  const help = didYouMean(
    release.name,
    known.map(({ name }) => name),
    `${kind}s`,
  );
  const span = spanIn(context, release, ['metadata', 'name']);
  context.reporter.report('CST3001', { kind, name: release.name }, { span, help });
}
