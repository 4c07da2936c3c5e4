import type { Reporter } from '../diagnostics/reporter.ts';
import type { LiveObjects } from './controller/live-objects.ts';
import { refusals } from './project/permits.ts';
import type { SimulatedApplication } from './simulated-application.ts';
import type { RenderedTree } from './tree/rendered-tree.ts';

/**
 * Checks what Argo CD would find wrong only when it syncs: every directory of an environment is delivered by exactly one
 * Application, and every project allows what its Applications deliver. Reports `CST8083` to `CST8087`.
 */
export function checkLive(
  environment: string,
  tree: RenderedTree,
  { applications, projects, parameterFolders }: LiveObjects,
  reporter: Reporter,
): void {
  const [root] = applications;
  const delivered = new Map<string, SimulatedApplication>();
  for (const application of applications) {
    const { name, path, repository, revision, project, argocdNamespace } = application;
    const isHere = repository === root!.repository && revision === root!.revision;
    const files = isHere ? tree.yamlIn(path) : [];
    if (files.length === 0) reporter.report('CST8084', { application: name, directory: path });
    const other = delivered.get(path);
    if (other === undefined) delivered.set(path, application);
    else reporter.report('CST8083', { directory: path, first: other.name, second: name });

    const object = projects.get(`${argocdNamespace}/${project}`);
    if (object === undefined) reporter.report('CST8085', { application: name, project });
    else {
      const objects = files.flatMap(file => tree.heads(file) ?? []);
      for (const refused of refusals(object, application, objects))
        reporter.report('CST8086', { application: name, project, refused });
    }
  }
  for (const directory of tree.directoriesBelow(environment)) {
    const isOther = directory === `${environment}/bootstrap` || parameterFolders.has(directory);
    if (!isOther && !delivered.has(directory)) reporter.report('CST8087', { directory });
  }
}
