import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { documentsOf, type ManifestDocument } from '../cluster/documents.ts';
import { foldersIn, type Target } from './target.ts';

/** One Application directory, hydrated. */
export interface ApplicationDirectory {
  /** `<env>/<cluster>/<application>` */
  readonly address: string;
  /** Name of the AppProject that it is delivered under; undefined where no Application delivers it. */
  readonly project?: string;
  readonly documents: readonly ManifestDocument[];
}

/** The Application directories of a cluster, its platform first. */
export function applicationsOf(
  dist: string,
  { environment, cluster }: Target,
): readonly ApplicationDirectory[] {
  const projects = projectsOf(dist, environment);
  const names = foldersIn(join(dist, environment, cluster)).filter(name => name !== 'platform');
  return ['platform', ...names].map(name => {
    const address = `${environment}/${cluster}/${name}`;
    const project = projects.get(address);
    return { address, documents: documentsIn(join(dist, address)), ...(project && { project }) };
  });
}

/** All objects in the YAML files of a folder; none where it does not exist. */
export function documentsIn(folder: string): readonly ManifestDocument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name => documentsOf(join(folder, name)));
}

/** The AppProject of each directory, as the Applications and the parameter files of the environment say. */
function projectsOf(dist: string, environment: string): ReadonlyMap<string, string> {
  const applications = documentsIn(join(dist, environment, 'argocd'))
    .map(({ object }) => object)
    .filter(({ kind }) => kind === 'Application')
    .map(({ spec }) => spec as { readonly project: string; readonly source: { readonly path: string } })
    .map(({ project, source }) => [source.path, project] as const);
  const parameters = join(dist, environment, 'applications');
  const generated = foldersIn(parameters).flatMap(organization =>
    documentsIn(join(parameters, organization)).map(
      ({ object }) => [String(object.directory), `${environment}.${organization}`] as const,
    ),
  );
  return new Map([...applications, ...generated]);
}
