import type { Reporter } from '../../diagnostics/reporter.ts';
import { type JsonMap, mapOf } from '../../source/json.ts';
import { applicationOf, type SimulatedApplication } from '../simulated-application.ts';
import type { RenderedTree } from '../tree/rendered-tree.ts';
import { expandSet } from './expand-set.ts';

/** What Argo CD would have of one environment once everything is synced. */
export interface LiveObjects {
  readonly applications: readonly SimulatedApplication[];
  /** AppProjects by their namespace and name, with a slash between. */
  readonly projects: ReadonlyMap<string, JsonMap>;
  /** Folders of parameter files. */
  readonly parameterFolders: ReadonlySet<string>;
}

/**
 * Follows one environment from the objects that are applied by hand: what an Application delivers for Argo CD itself is
 * there too, and so on. Reports `CST8080`, `CST8081` and `CST8082`.
 */
export function liveObjects(tree: RenderedTree, environment: string, reporter: Reporter): LiveObjects {
  const applications = new Map<string, SimulatedApplication>();
  const projects = new Map<string, JsonMap>();
  const parameterFolders = new Set<string>();
  const queue: (readonly [SimulatedApplication['mode'], directory: string])[] = [
    ['bootstrap', `${environment}/bootstrap`],
  ];
  let branch: SimulatedApplication | undefined;

  const addApplication = (object: JsonMap, mode: SimulatedApplication['mode'], origin: string): void => {
    const application = applicationOf(object, { environment, mode, origin }, cannot(origin));
    if (application === undefined) return;
    const other = applications.get(application.name);
    if (other !== undefined) {
      const { name } = application;
      reporter.report('CST8082', { application: name, first: other.origin, second: origin });
      return;
    }
    branch ??= application;
    applications.set(application.name, application);
    queue.push(['application', application.path]);
  };

  const addSet = (set: JsonMap, origin: string): void => {
    if (branch === undefined) {
      cannot(origin)('no Application delivers it');
      return;
    }
    const made = expandSet(set, tree, branch, {
      cannot: cannot(origin),
      inFile: (path, problem) => {
        if (problem.kind === 'unknown') cannot(path)(problem.problem);
        else reporter.report('CST8081', { path, parameter: problem.parameter, template: origin });
      },
    });
    for (const { object, parameterFile } of made) {
      parameterFolders.add(parameterFile.slice(0, parameterFile.lastIndexOf('/')));
      addApplication(object, 'applicationset', parameterFile);
    }
  };

  const cannot =
    (path: string) =>
    (problem: string): void =>
      reporter.report('CST8080', { path, problem });

  // Each Application is queued once, so the queue ends.
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [mode, directory] = next;
    for (const path of tree.yamlIn(directory)) {
      const heads = tree.heads(path);
      if (heads === undefined) cannot(path)('it holds something that is no object');
      if (!heads?.some(({ group }) => group === 'argoproj.io')) continue;
      const object = heads.length === 1 ? tree.read(path) : undefined;
      if (object === undefined) cannot(path)('objects of Argo CD must have a file of their own');
      else if (object.kind === 'Application') addApplication(object, mode, path);
      else if (object.kind === 'ApplicationSet') addSet(object, path);
      else if (object.kind === 'AppProject') {
        const { namespace, name } = mapOf(object.metadata);
        projects.set(`${namespace}/${name}`, object);
      } else cannot(path)('its kind is not known');
    }
  }
  return { applications: [...applications.values()], projects, parameterFolders };
}
