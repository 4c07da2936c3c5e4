import { kindName } from '../../extension/definition/kind-entry.ts';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import { type CatalogDocument, TENANCY_FOLDERS } from '../catalog/document.ts';
import type { Documents } from '../catalog/document-store.ts';

/** A name that becomes part of objects. */
export interface NameInUse {
  /** The document whose name it is. */
  readonly file: string;
  readonly name: string;
  readonly sort: 'environment' | 'cluster' | 'organization' | 'integration' | 'document';
}

/** What an organization owns by its name alone, as it reads when it is stated. */
export function withStatedOwnership(documents: Documents, { file, name, sort }: NameInUse): Documents {
  const document = documents.get(file);
  if (sort !== 'organization' || document === undefined) return documents;
  const value = document.value as unknown as { readonly spec: JsonMap };
  const own = { hostLabels: [name], pathPrefixes: [`/${name}`], secretPaths: [name], registries: [name] };
  const stated = { ...value, spec: { ...own, ...value.spec } };
  return new Map([...documents, [file, { ...document, value: stated as never }]]);
}

/** Fields of documents that hold names of others, by the sort of name. */
const REFERENCES: Readonly<Record<NameInUse['sort'], RegExp>> = {
  environment: /^spec\.promotesFrom$/,
  cluster: /^spec\.(clusters\.\d+\.name|(tenancy|argocd)\.cluster)$/,
  organization: /^spec\.(organization|tenancy\.organizations\.\d+)$/,
  integration: /^spec\.dependencies\.\d+$/,
  document:
    /^spec\.((tasks|finally)\.\d+\.taskRef\.name|tenancy\.(pipelineTemplates|repoBindings|knowledgeBases|agents)\.\d+|knowledgeBase)$/,
};

/** Kinds of documents that are called for what they are alone, and no release is called like them. */
const NAMED_ALONE: ReadonlySet<string> = new Set([
  'Pipeline',
  'Task',
  'RepoBinding',
  'KnowledgeBase',
  'Agent',
]);

/** Documents in which one of them has another name, in their references too. */
export function renamed(documents: Documents, { name, sort }: NameInUse, other: string): Documents {
  return new Map(
    [...documents].map(([path, document]) => {
      const value = withReferences(document.value as unknown as Json, '', REFERENCES[sort], name, other);
      return [path, { ...document, ...namesOf(document, sort, name, other), value: value as never }];
    }),
  );
}

/** The names that an address is made of, and those of the documents around it. */
export function namesAt(documents: Documents, address: string): readonly NameInUse[] {
  const [environment = '', cluster = '', application = ''] = address.split('/');
  const [kind, document = ''] = application.split('.');
  const home = `environments/${environment}`;
  const integration = documents.get(`catalog/integrations/${application}.yaml`);
  const spec = integration?.value as unknown as
    | { readonly spec: { readonly organization: string } }
    | undefined;
  const organizations = spec ? [spec.spec.organization] : namesOfKind(documents, 'Organization');
  const clusters = application === '' ? namesOfKind(documents, 'Cluster') : [cluster];
  const names: readonly NameInUse[] = [
    { file: `${home}/integrations/${application}.yaml`, name: application, sort: 'integration' },
    ...['pipelines', ...TENANCY_FOLDERS].map(folder => {
      return { file: `catalog/${folder}/${document}.yaml`, name: document, sort: 'document' as const };
    }),
    ...[...documents.values()]
      .filter(({ entry, name }) => entry !== undefined && kindName(entry) === kind && name === document)
      .map(({ path, name }) => ({ file: path, name, sort: 'document' as const })),
    ...organizations.map(name => ({
      file: `catalog/organizations/${name}.yaml`,
      name,
      sort: 'organization' as const,
    })),
    ...clusters.map(name => ({ file: `${home}/clusters/${name}.yaml`, name, sort: 'cluster' as const })),
    { file: `${home}/environment.yaml`, name: environment, sort: 'environment' },
  ];
  return names.filter(({ file }) => documents.has(file));
}

function namesOfKind(documents: Documents, wanted: string): readonly string[] {
  return [...documents.values()].filter(({ kind }) => kind === wanted).map(({ name }) => name);
}

/** An address with another name in it. */
export function renamedAddress(address: string, { name, sort }: NameInUse, other: string): string {
  const [environment, cluster, application] = address.split('/');
  const parts = [
    sort === 'environment' ? other : environment,
    sort === 'cluster' ? other : cluster,
    sort === 'integration'
      ? other
      : sort === 'document'
        ? application?.replace(new RegExp(`\\.${name}$`), `.${other}`)
        : sort === 'organization' && application === `organization.${name}`
          ? `organization.${other}`
          : application,
  ];
  return parts.filter(part => part !== undefined).join('/');
}

function namesOf(
  { kind, name: own, environment, entry }: CatalogDocument,
  sort: NameInUse['sort'],
  name: string,
  other: string,
): Partial<CatalogDocument> {
  const isNamed =
    own === name &&
    (sort === 'integration'
      ? kind === 'Integration' || kind === 'IntegrationRelease'
      : sort === 'document'
        ? NAMED_ALONE.has(kind) || entry !== undefined
        : kind.toLowerCase() === sort);
  return {
    ...(isNamed && { name: other }),
    ...(sort === 'environment' && environment === name && { environment: other }),
  };
}

function withReferences(value: Json, at: string, places: RegExp, name: string, other: string): Json {
  const below = (key: string | number, item: Json): Json =>
    withReferences(item, at === '' ? String(key) : `${at}.${key}`, places, name, other);
  if (Array.isArray(value)) return value.map((item, index) => below(index, item));
  if (isMap(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(key, item)]));
  }
  return value === name && places.test(at) ? other : value;
}
