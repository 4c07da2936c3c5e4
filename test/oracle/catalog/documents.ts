import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isTree, type Tree, textsAt, treeAt } from './tree.ts';

/** A document of a workspace as its file says it. */
export interface Document {
  readonly name: string;
  readonly kind: string;
  /** Empty in the catalog. */
  readonly environment: string;
  readonly labels: Tree;
  readonly spec: Tree;
}

/** The documents of a workspace, by what they are. */
export interface Documents {
  readonly organizations: ReadonlyMap<string, Document>;
  readonly integrations: ReadonlyMap<string, Document>;
  readonly environments: ReadonlyMap<string, Document>;
  /** In the order of their files. */
  readonly clusters: readonly Document[];
  readonly releases: readonly Document[];
}

/** Reads a workspace with a YAML library and nothing of the compiler. */
export function readDocuments(root: string): Documents {
  const all = ['catalog', 'environments'].flatMap(part =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.yaml'))
      .sort()
      .flatMap(file => {
        const value: unknown = parse(readFileSync(join(root, part, file), 'utf8'));
        if (!isTree(value)) return [];
        const environment = part === 'environments' ? file.slice(0, file.indexOf('/')) : '';
        return [
          {
            name: String(treeAt(value, 'metadata').name),
            kind: String(value.kind),
            environment,
            labels: treeAt(value, 'metadata', 'labels'),
            spec: treeAt(value, 'spec'),
          },
        ];
      }),
  );
  const ofKind = (kind: string): readonly Document[] => all.filter(document => document.kind === kind);
  const byName = (kind: string): ReadonlyMap<string, Document> =>
    new Map(ofKind(kind).map(document => [document.name, document]));
  return {
    organizations: byName('Organization'),
    integrations: byName('Integration'),
    environments: byName('Environment'),
    clusters: ofKind('Cluster'),
    releases: ofKind('IntegrationRelease'),
  };
}

/** One release on one cluster, with the layers of settings that people write, the lowest first. */
export interface Placement {
  readonly release: Document;
  readonly integration: Document;
  readonly organization: Document;
  readonly environment: Document;
  readonly cluster: Document;
  readonly namespace: string;
  readonly layers: readonly Tree[];
}

/** Every release on every cluster that it runs on. */
export function placementsOf(documents: Documents): readonly Placement[] {
  return documents.releases.flatMap(release => {
    const integration = documents.integrations.get(release.name)!;
    const organization = documents.organizations.get(String(integration.spec.organization))!;
    const environment = documents.environments.get(release.environment)!;
    return documents.clusters
      .filter(cluster => cluster.environment === release.environment)
      .flatMap(cluster => {
        const overrides = overridesFor(release, cluster);
        if (overrides === undefined) return [];
        const image = treeAt(release.spec, 'image').repository;
        return [
          {
            release,
            integration,
            organization,
            environment,
            cluster,
            namespace: String(
              treeAt(environment.spec, 'namespaces')[organization.name] ??
                `${organization.name}-${environment.name}`,
            ),
            layers: [
              treeAt(organization.spec, 'defaults'),
              integration.spec,
              treeAt(environment.spec, 'defaults'),
              image === undefined ? {} : { image: { repository: image } },
              treeAt(release.spec, 'overrides'),
              overrides,
            ],
          },
        ];
      });
  });
}

/** What a release says for one cluster; undefined where it does not run there. A name wins over labels. */
function overridesFor({ spec }: Document, cluster: Document): Tree | undefined {
  const { clusters } = spec;
  if (!Array.isArray(clusters)) return {};
  const choices = clusters.filter(isTree);
  const isLabelled = ({ matchLabels }: Tree): boolean =>
    isTree(matchLabels) && Object.entries(matchLabels).every(([key, value]) => cluster.labels[key] === value);
  const choice = choices.find(({ name }) => name === cluster.name) ?? choices.find(isLabelled);
  return choice && treeAt(choice, 'overrides');
}

/** What an organization owns of one sort; its own name where it does not say. */
export function ownedBy(organization: Document, field: 'hostLabels'): readonly string[] {
  const stated = textsAt(organization.spec, field);
  return stated.length > 0 ? stated : [organization.name];
}
